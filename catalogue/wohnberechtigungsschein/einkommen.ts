import {
  auswahl,
  datum,
  fuerJedes,
  geld,
  heute,
  inMonaten,
  jaNein,
  jeweils,
  langtext,
  seite,
  text,
} from '@sozialplattform/forms';
import { je, type Wer } from '../_bausteine/wer.ts';
import { abzuege } from './abzuege.ts';
import { imHaushalt } from './personen.ts';

/** Pay from a job, where the costs of work are deducted (§ 21 Abs. 1 WoFG). */
export const lohn = { art: ['lohn', 'ausbildung', 'minijob'] } as const;

/** The kinds of § 21 WoFG, as people call them. */
const arten = {
  lohn: { text: 'Lohn oder Gehalt', hinweis: 'auch Sold und Bezüge' },
  ausbildung: 'Ausbildungsvergütung',
  minijob: 'Minijob',
  selbstaendig: 'Selbstständigkeit, Landwirtschaft oder Gewerbe',
  rente: { text: 'Rente oder Pension', hinweis: 'auch Betriebsrente und Witwenrente' },
  arbeitslosengeld: 'Arbeitslosengeld',
  ersatz: { text: 'Krankengeld, Elterngeld oder Kurzarbeitergeld' },
  grundsicherung: {
    text: 'Grundsicherungsgeld oder Sozialhilfe',
    hinweis: 'auch Grundsicherung im Alter und Geld für Geflüchtete',
  },
  bafoeg: 'BAföG, BAB oder Stipendium',
  unterhalt: { text: 'Unterhalt', hinweis: 'auch Unterhaltsvorschuss vom Jugendamt' },
  vermoegen: { text: 'Miete, Pacht oder Zinsen' },
  ausland: 'Einkommen aus dem Ausland',
  anderes: 'etwas anderes',
} as const;

const quellen = (wer: Wer) =>
  jeweils(
    'einkuenfte',
    je(wer, 'Ihr Einkommen', 'Einkommen von {vorname}'),
    {
      wenn: { hatEinkommen: true },
      mindestens: 1,
      hoechstens: 15,
      einzahl: 'Einkommen',
      beschriftung: '{art}',
      warum: 'Es zählt alles zusammen. Kindergeld und Wohngeld geben Sie nicht an.',
    },
    [
      seite('quelle', 'Woher kommt das Geld?', {
        warum: 'Es zählt das Einkommen eines Jahres (§§ 21 und 22 WoFG).',
        art: auswahl('Art', arten),
        von: text('Von wem?', {
          hinweis: 'Zum Beispiel der Betrieb, die Rentenkasse oder das Amt.',
          laenge: 200,
        }),
        bruttoJahr: geld('Betrag in den letzten 12 Monaten', {
          hinweis: 'Brutto, mit Urlaubs- und Weihnachtsgeld. Eine Schätzung reicht.',
          bis: 100_000_000,
        }),
      }),
      seite('werbungskosten', 'Was kostet die Arbeit?', {
        wenn: lohn,
        warum: 'Kosten der Arbeit verringern das Einkommen, das zählt.',
        hoheWerbungskosten: jaNein('Ich kann hohe Kosten für die Arbeit belegen', {
          hinweis: 'Zum Beispiel ein langer Weg. Sonst zieht das Amt einen festen Betrag ab.',
        }),
        werbungskosten: geld('Kosten im Jahr', {
          ab: 1,
          bis: 10_000_000,
          wenn: { hoheWerbungskosten: true },
        }),
      }),
      seite('aenderung', 'Ändert sich dieses Einkommen bald?', {
        warum: 'Was sicher kommt, zählt schon jetzt. Das gilt für 12 Monate (§ 22 Abs. 1 WoFG).',
        aendertSich: jaNein('In den nächsten 12 Monaten ändert es sich sicher', {
          hinweis: 'Zum Beispiel: Die Arbeit endet, oder es gibt mehr Lohn.',
        }),
        aenderungAb: datum('Ab wann?', {
          ab: heute,
          bis: inMonaten(12),
          wenn: { aendertSich: true },
        }),
        neuerBetrag: geld('Wie viel ist es dann im Monat?', {
          hinweis: 'Brutto. Fällt es ganz weg? Geben Sie 0 ein.',
          bis: 10_000_000,
          wenn: { aendertSich: true },
        }),
        aenderungGrund: text('Warum?', {
          hinweis: 'Zum Beispiel: Elternzeit, Rente, neuer Vertrag',
          laenge: 200,
          wenn: { aendertSich: true },
        }),
      }),
    ],
  );

const einkommenVon = (wer: Wer) =>
  [
    seite('einkommen', je(wer, 'Haben Sie eigenes Geld?', 'Hat {vorname} eigenes Geld?'), {
      warum: 'Das Einkommen darf nicht über einer Grenze liegen (§ 9 WoFG).',
      hilfe:
        'Jedes Bundesland hat eigene Grenzen. Wissen Sie nicht, ob Sie darunter liegen? Stellen Sie den Antrag trotzdem.',
      hatEinkommen: jaNein('Es gibt eigenes Einkommen', {
        hinweis: 'Zum Beispiel Lohn, Rente, Unterhalt oder Geld vom Amt. Ohne Kindergeld.',
      }),
    }),
    quellen(wer),
    ...abzuege(wer),
  ] as const;

/** Income of all who belong to the household (§§ 20 to 24 WoFG). */
export const einkommen = () =>
  [
    ...einkommenVon('sie'),
    seite('lebensunterhalt', 'Wovon leben Sie?', {
      wenn: { hatEinkommen: false },
      warum: 'Das Amt fragt nach, wenn jemand gar kein Einkommen angibt.',
      lebensunterhalt: langtext('Davon lebe ich', {
        hinweis: 'Zum Beispiel: von meinem Mann, von Erspartem, von meinen Eltern.',
        laenge: 500,
      }),
    }),
    fuerJedes('personen', einkommenVon('person'), { wenn: imHaushalt }),
    seite('eigentum', 'Gehört jemandem von Ihnen Wohnraum?', {
      warum: 'Wer gut anders wohnen kann, bekommt meist keinen Schein (§ 27 Abs. 3 WoFG).',
      hatEigentum: jaNein('Mir oder jemandem im Haushalt gehört ein Haus oder eine Wohnung'),
      eigentumText: langtext('Wo, und warum können Sie dort nicht wohnen?', {
        laenge: 500,
        wenn: { hatEigentum: true },
      }),
    }),
  ] as const;
