import {
  auswahl,
  datum,
  heute,
  hinweis,
  inMonaten,
  jaNein,
  mehrfach,
  seite,
  text,
} from '@sozialplattform/forms';
import { frueherBuergergeld } from '../_bausteine/bekannt.ts';

export const fuerRundfunk = { zweck: 'rundfunk' } as const;

/** What the certificate is for. Each Gemeinde sets its own rules for it. */
export const zweck = () =>
  [
    seite('zweck', 'Wofür brauchen Sie die Bescheinigung?', {
      warum: 'Für jeden Zweck gelten eigene Grenzen beim Einkommen.',
      zweck: auswahl('Zweck', {
        sozialticket: {
          text: 'günstigeres Ticket für Bus und Bahn',
          hinweis: 'Sozialticket',
        },
        familienpass: {
          text: 'Sozialpass oder Familienpass',
          hinweis: 'günstigere Preise, zum Beispiel in Schwimmbad und Bücherei',
        },
        rundfunk: {
          text: 'Befreiung vom Rundfunkbeitrag',
          hinweis: 'Ihr Einkommen liegt nur ein wenig über der Grenze für Sozialleistungen.',
        },
        sonstiges: 'etwas anderes',
      }),
      zweckSonstiges: text('Was genau?', {
        hinweis: 'Zum Beispiel: Gebühr für die Musikschule',
        laenge: 150,
        wenn: { zweck: 'sonstiges' },
      }),
      empfaenger: text('Wem legen Sie das Schreiben vor?', {
        hinweis: 'Zum Beispiel: Verkehrsbetriebe Musterstadt',
        laenge: 150,
        wenn: { zweck: ['sozialticket', 'familienpass', 'sonstiges'] },
      }),
      gueltigAb: datum('Ab wann brauchen Sie es?', { ab: heute, bis: inMonaten(6) }),
    }),
    seite('rundfunk', 'Ihr Rundfunkbeitrag', {
      wenn: fuerRundfunk,
      warum: 'Damit findet der Beitragsservice Ihr Konto. Die Nummer ist freiwillig.',
      beitragsnummer: text('Beitragsnummer', {
        hinweis: '9 Ziffern. Sie steht auf den Briefen vom Beitragsservice.',
        laenge: 11,
        muster: {
          regel: '\\d{3} ?\\d{3} ?\\d{3}',
          fehler: 'Geben Sie die Beitragsnummer mit 9 Ziffern ein.',
        },
        optional: true,
      }),
      hinweisRundfunk: hinweis(
        'Die Befreiung selbst beantragen Sie danach beim Beitragsservice. Er entscheidet (§ 4 Abs. 6 RBStV).',
      ),
    }),
  ] as const;

/** Benefits that make the certificate needless, and refusals that prove the small excess. */
export const leistungen = () =>
  [
    seite('leistungen', 'Bekommen Sie schon Sozialleistungen?', {
      warum: 'Oft genügt dann Ihr Bescheid, und Sie brauchen kein weiteres Schreiben.',
      bekommtLeistungen: jaNein('Ich oder jemand in meinem Haushalt bekommt eine davon', {
        hinweis: 'Zum Beispiel Grundsicherungsgeld, Sozialhilfe, Wohngeld oder Kinderzuschlag.',
      }),
      leistungsbezug: mehrfach(
        'Welche?',
        {
          grundsicherungsgeld: { text: 'Grundsicherungsgeld', hinweis: frueherBuergergeld },
          sozialhilfe: {
            text: 'Sozialhilfe',
            hinweis: 'Hilfe zum Lebensunterhalt oder Grundsicherung',
          },
          asyl: 'Leistungen nach dem Asylbewerberleistungsgesetz',
          wohngeld: 'Wohngeld',
          kinderzuschlag: 'Kinderzuschlag',
          ausbildung: {
            text: 'Geld für die Ausbildung',
            hinweis: 'BAföG oder Ausbildungsbeihilfe',
          },
        },
        { wenn: { bekommtLeistungen: true } },
      ),
      hinweisBescheid: hinweis(
        'Fragen Sie zuerst, ob dieser Bescheid genügt. Sie können den Antrag trotzdem stellen.',
        { wenn: { bekommtLeistungen: true } },
      ),
    }),
    seite('ablehnung', 'Wurde eine Sozialleistung abgelehnt?', {
      warum: 'Eine Ablehnung wegen des Einkommens belegt, wie knapp Ihr Geld ist.',
      abgelehnt: jaNein('Ein Antrag wurde abgelehnt, weil das Einkommen zu hoch ist'),
      abgelehnteLeistung: text('Welche Leistung?', {
        hinweis: 'Zum Beispiel Wohngeld',
        laenge: 100,
        wenn: { abgelehnt: true },
      }),
      hinweisAblehnung: hinweis(
        'Für den Rundfunkbeitrag brauchen Sie meist einen solchen Bescheid. Stellen Sie am besten einen Antrag auf Grundsicherungsgeld oder Wohngeld.',
        { wenn: { ...fuerRundfunk, abgelehnt: false }, ton: 'warnung' },
      ),
    }),
  ] as const;
