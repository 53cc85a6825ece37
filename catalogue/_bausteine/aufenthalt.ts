import {
  auswahl,
  azrNr,
  berechnet,
  datum,
  enthaelt,
  feld,
  gilt,
  gruppe,
  heute,
  inJahren,
  jaNein,
  nicht,
  seite,
  text,
  vorJahren,
  vorTagen,
} from '@sozialplattform/forms';
import { nachRecht, type Recht } from './recht.ts';
import { titelarten } from './titelarten.ts';
import { unionsbuerger } from './unionsbuerger.ts';
import { je, type Wer } from './wer.ts';

/** Nobody with German citizenship needs a right of residence, whatever other passport they hold. */
const nichtDeutsch = { staatsangehoerigkeiten: nicht(enthaelt('DE')) } as const;
const drittstaat = { unionsbuerger: false } as const;

const seiten = (wer: Wer, recht: Recht) =>
  [
    seite(
      'einreise',
      je(wer, 'Seit wann leben Sie in Deutschland?', 'Seit wann lebt {vorname} in Deutschland?'),
      {
        warum: nachRecht(
          recht,
          'Für die ersten Monate und Jahre gelten besondere Regeln (§ 7 SGB II).',
          'Für die ersten Monate und Jahre gelten besondere Regeln (§ 23 SGB XII).',
        ),
        einreisedatum: datum('In Deutschland seit', {
          hinweis: 'Hier geboren? Dann geben Sie den Tag der Geburt ein.',
          bis: heute,
          ab: vorJahren(120),
        }),
        unionsbuerger: berechnet('EU, EWR oder Schweiz', 'jaNein', gilt(unionsbuerger), {
          unsichtbar: true,
        }),
      },
    ),
    seite(
      'freizuegigkeit',
      je(wer, 'Warum leben Sie in Deutschland?', 'Warum lebt {vorname} in Deutschland?'),
      {
        wenn: { unionsbuerger: true },
        warum: nachRecht(
          recht,
          'Vom Grund hängt ab, ob Menschen aus der EU Geld bekommen (§ 7 SGB II).',
          'Vom Grund hängt ab, ob Menschen aus der EU Geld bekommen (§ 23 SGB XII).',
        ),
        freizuegigkeitGrund: auswahl('Grund', {
          arbeit: { text: 'Arbeit', hinweis: 'auch Minijob oder Ausbildung im Betrieb' },
          selbstaendig: 'selbstständige Arbeit',
          arbeitsuche: 'Suche nach Arbeit',
          familie: { text: 'Familie', hinweis: 'mit oder bei Angehörigen aus der EU' },
          dauer: {
            text: 'Recht auf Daueraufenthalt',
            hinweis: 'meist nach fünf Jahren in Deutschland',
          },
          andere: 'ein anderer Grund',
        }),
      },
    ),
    seite(
      'aufenthaltstitel',
      je(wer, 'Haben Sie einen Aufenthaltstitel?', 'Hat {vorname} einen Aufenthaltstitel?'),
      {
        wenn: drittstaat,
        warum: nachRecht(
          recht,
          'Ohne Recht auf Aufenthalt darf das Jobcenter nicht zahlen (§ 7 SGB II).',
          'Ohne Recht auf Aufenthalt darf das Amt meist nicht zahlen (§ 23 SGB XII).',
        ),
        hatTitel: jaNein('Es gibt einen gültigen Aufenthaltstitel', {
          hinweis: 'Zum Beispiel die Karte „Aufenthaltstitel“ oder ein Visum.',
        }),
        titelArt: auswahl('Welcher?', titelarten, { wenn: { hatTitel: true } }),
        titelParagraf: text('Welcher Paragraf steht darauf?', {
          hinweis: 'Zum Beispiel § 24 Abs. 1 AufenthG',
          laenge: 60,
          optional: true,
          wenn: { hatTitel: true },
        }),
        titelGueltigBis: datum('Gültig bis', {
          hinweis: 'Leer lassen, wenn unbefristet.',
          ab: vorTagen(365),
          bis: inJahren(20),
          optional: true,
          wenn: { hatTitel: true },
        }),
        ohneTitel: auswahl(
          'Was gibt es stattdessen?',
          {
            gestattung: { text: 'Aufenthaltsgestattung', hinweis: 'Das Asylverfahren läuft noch.' },
            duldung: 'Duldung',
            beantragt: 'Ein Titel ist beantragt',
            nichts: 'Nichts davon',
          },
          { wenn: { hatTitel: false } },
        ),
      },
    ),
    seite(
      'auslaenderzentralregister',
      je(
        wer,
        'Welche Nummern haben Ausländeramt und Herkunftsland vergeben?',
        'Welche Nummern hat {vorname} von Ausländeramt und Herkunftsland?',
      ),
      {
        wenn: drittstaat,
        warum: 'Mit der Nummer fragt das Amt das Ausländerzentralregister. Beide sind freiwillig.',
        azrNr: azrNr('AZR-Nummer', {
          hinweis: '12 Ziffern. Sie steht auf der Rückseite der Karte.',
          optional: true,
        }),
        persKennzHerkunft: text('Personenkennzeichen im Herkunftsland', {
          hinweis: 'Zum Beispiel die Nummer in der Geburtsurkunde oder im Pass.',
          laenge: 40,
          optional: true,
        }),
      },
    ),
    seite(
      'asylbewerberleistungen',
      je(
        wer,
        'Haben Sie Geld nach dem Asylbewerberleistungsgesetz bekommen?',
        'Hat {vorname} Geld nach dem Asylbewerberleistungsgesetz bekommen?',
      ),
      {
        wenn: drittstaat,
        warum: nachRecht(
          recht,
          'Beide Leistungen zugleich gibt es nicht (§ 7 SGB II).',
          'Beide Leistungen zugleich gibt es nicht (§ 23 SGB XII).',
        ),
        asylblgBezug: jaNein('Geld vom Sozialamt für Geflüchtete'),
        asylblgBis: datum('Bis wann?', {
          hinweis: 'Läuft es noch? Dann geben Sie das Ende im Bescheid ein.',
          wenn: { asylblgBezug: true },
          ab: feld('einreisedatum'),
          bis: inJahren(2),
        }),
      },
    ),
    seite(
      'verpflichtungserklaerung',
      je(
        wer,
        'Hat jemand versprochen, für Sie zu zahlen?',
        'Hat jemand versprochen, für {vorname} zu zahlen?',
      ),
      {
        wenn: drittstaat,
        warum: 'Wer das beim Ausländeramt unterschrieben hat, muss zahlen (§ 68 AufenthG).',
        verpflichtungserklaerung: jaNein('Es gibt eine Verpflichtungserklärung'),
      },
    ),
  ] as const;

/** Fields 23 to 28 and 31. */
export const aufenthalt = (wer: Wer, recht: Recht = 'sgb2') =>
  gruppe('aufenthalt', seiten(wer, recht), { wenn: nichtDeutsch });
