import {
  auswahl,
  type Bedingung,
  datum,
  fuerJedes,
  geld,
  gruppe,
  heute,
  inMonaten,
  jaNein,
  jeweils,
  monat,
  seite,
  text,
  vorJahren,
  vorMonaten,
} from '@sozialplattform/forms';
import { je, type Wer } from '../../_bausteine/wer.ts';
import { eksMonat } from './eks-betrag.ts';

const betrieb = (wer: Wer) =>
  [
    seite(
      'betrieb',
      je(wer, 'Womit sind Sie selbstständig?', 'Womit ist {vorname} selbstständig?'),
      {
        warum: 'Das Amt braucht ein Bild vom Betrieb, um Ausgaben zu verstehen.',
        taetigkeit: text('Tätigkeit', { hinweis: 'Zum Beispiel: Fotografin', laenge: 200 }),
        betriebsname: text('Name des Betriebs', { laenge: 200, optional: true }),
        betriebSeit: datum('Selbstständig seit', { ab: vorJahren(70), bis: heute }),
        steuernummer: text('Steuernummer', {
          hinweis: 'Die Nummer vom Finanzamt, nicht die Steuer-ID.',
          laenge: 20,
          optional: true,
        }),
        wochenstunden: auswahl('Wie viel Arbeit ist es?', {
          unter15: 'weniger als 15 Stunden in der Woche',
          ab15: '15 Stunden oder mehr',
        }),
        umsatzsteuerpflichtig: jaNein('Der Betrieb zahlt Umsatzsteuer', {
          hinweis: 'Nein, wenn die Kleinunternehmerregelung gilt.',
        }),
      },
    ),
    seite('zeitraum', 'Für welche sechs Monate schätzen Sie?', {
      warum: 'Das Amt entscheidet erst vorläufig und rechnet am Ende ab (§ 41a SGB II).',
      angabenArt: auswahl('Die Zahlen sind', {
        vorlaeufig: { text: 'geschätzt', hinweis: 'beim ersten Antrag der Normalfall' },
        abschliessend: { text: 'endgültig', hinweis: 'für Monate, die schon vorbei sind' },
      }),
      gleichmaessig: jaNein('Einnahmen und Ausgaben sind in allen sechs Monaten etwa gleich', {
        hinweis: 'Dann fragen wir nur einmal nach den Beträgen.',
      }),
      ersterMonat: monat('Erster Monat', {
        hinweis: 'Meist der Monat des Antrags, zum Beispiel 08.2026',
        wenn: { gleichmaessig: true },
        ab: vorMonaten(12),
        bis: inMonaten(6),
      }),
    }),
  ] as const;

/** Part C: what is deducted from the profit (§ 11b). */
const abzuege = () =>
  seite('abzuege', 'Was zahlen Sie von Ihrem Gewinn?', {
    warum: 'Steuern und Beiträge verringern das Einkommen, das zählt (§ 11b SGB II).',
    c1Einkommensteuer: geld('C1 Einkommensteuer im Monat', {
      hinweis: 'Nichts? Geben Sie 0 ein.',
      bis: 10_000_000,
    }),
    c2Pflichtbeitraege: geld('C2 Pflichtbeiträge zur Sozialversicherung im Monat', {
      hinweis: 'Nichts? Geben Sie 0 ein.',
      bis: 10_000_000,
    }),
    c3Altersvorsorge: geld('C3 Altersvorsorge im Monat', {
      hinweis: 'Nichts? Geben Sie 0 ein.',
      bis: 10_000_000,
    }),
    c4Versicherungen: geld('C4 Private Versicherungen im Monat', {
      hinweis: 'Nichts? Geben Sie 0 ein.',
      bis: 10_000_000,
    }),
    c5Fahrtkosten: geld('C5 Fahrten von der Wohnung zum Betrieb im Monat', {
      hinweis: 'Nichts? Geben Sie 0 ein.',
      bis: 1_000_000,
    }),
    c6Unterhalt: geld('Unterhalt, den ein Titel festlegt, im Monat', {
      hinweis: 'Nichts? Oder schon beim Einkommen angegeben? Geben Sie 0 ein.',
      bis: 1_000_000,
    }),
  });

export const selbstaendigHeute = { selbstaendigHeute: true } as const;

const selbstaendigkeit = <const W extends Bedingung>(wer: Wer, wenn: W) =>
  gruppe(
    'selbstaendigkeit',
    [
      ...betrieb(wer),
      gruppe('jederMonat', eksMonat(), { wenn: { gleichmaessig: true } }),
      jeweils(
        'monate',
        'Einnahmen und Ausgaben je Monat',
        {
          wenn: { gleichmaessig: false },
          mindestens: 6,
          hoechstens: 6,
          einzahl: 'Monat',
          beschriftung: '{monat}: {gewinn}',
          warum: 'Das Amt rechnet für jeden Monat einzeln.',
        },
        [
          seite('monat', 'Welcher Monat ist es?', {
            warum: 'Es sind sechs Monate hintereinander. Meist beginnen sie mit dem Antrag.',
            monat: monat('Monat', { ab: vorMonaten(12), bis: inMonaten(12) }),
          }),
          ...eksMonat(),
        ],
      ),
      abzuege(),
    ],
    { wenn },
  );

/**
 * Anlage EKS: income from self-employment over six months, of everyone who is self-employed; `person`
 * says where that was asked of the others.
 */
export const eks = <const W extends Bedingung>(person: W) =>
  [
    selbstaendigkeit('sie', selbstaendigHeute),
    fuerJedes('personen', [selbstaendigkeit('person', person)], { wenn: { anlageWep: true } }),
  ] as const;
