import {
  auswahl,
  berechnet,
  datum,
  geld,
  gruppe,
  heute,
  hinweis,
  iban,
  jaNein,
  plus,
  seite,
  text,
  vorJahren,
  zahl,
} from '@sozialplattform/forms';
import { stelle } from '../_bausteine/stelle.ts';

export const inWohnung = { unterkunftArt: 'wohnung' } as const;
export const inEinrichtung = { unterkunftArt: ['eae', 'gu', 'notunterkunft'] } as const;
const imMonat = { bis: 500_000 } as const;

/** Where one lives decides on the amounts (§ 3a) and on benefits in kind (§ 3 Abs. 2 and 3 AsylbLG). */
export const wohnen = () =>
  [
    seite('unterkunft', 'Wo wohnen Sie zurzeit?', {
      warum: 'Davon hängt ab, wie viel es gibt und in welcher Form (§ 3a AsylbLG).',
      unterkunftArt: auswahl('Ich wohne', {
        eae: {
          text: 'in einer Aufnahmeeinrichtung',
          hinweis: 'Dort wohnen Menschen am Anfang. Sie gehört dem Land.',
        },
        gu: {
          text: 'in einer Gemeinschaftsunterkunft',
          hinweis: 'Ein Heim mit mehreren Familien oder Personen.',
        },
        notunterkunft: 'in einer Notunterkunft, Pension oder einem Hotel',
        wohnung: 'in einer eigenen Wohnung',
        privat: 'bei Familie, Freunden oder Bekannten',
        keine: 'Ich habe keinen Platz zum Schlafen',
      }),
      unterkunftName: text('Name der Unterkunft', {
        laenge: 200,
        optional: true,
        wenn: inEinrichtung,
      }),
      unterkunftSeit: datum('Seit wann?', {
        ab: vorJahren(40),
        bis: heute,
        wenn: { unterkunftArt: ['eae', 'gu', 'notunterkunft', 'wohnung', 'privat'] },
      }),
      hinweisObdach: hinweis(
        'Gehen Sie heute noch zum Amt Ihrer Stadt. Sagen Sie dort, dass Sie keinen Schlafplatz haben.',
        { ton: 'warnung', wenn: { unterkunftArt: 'keine' } },
      ),
    }),
    seite('verpflegung', 'Was bekommen Sie dort?', {
      wenn: inEinrichtung,
      warum: 'Was Sie als Sachen bekommen, zahlt das Amt nicht noch als Geld (§ 3 AsylbLG).',
      essenGestellt: jaNein('Das Essen ist dabei'),
      kleidungGestellt: jaNein('Kleidung ist dabei'),
      zahltUnterkunft: jaNein('Ich zahle etwas für die Unterkunft'),
      unterkunftKosten: geld('Betrag im Monat', {
        ab: 1,
        ...imMonat,
        wenn: { zahltUnterkunft: true },
      }),
    }),
    seite('beiAnderen', 'Zahlen Sie dort etwas?', {
      wenn: { unterkunftArt: 'privat' },
      warum: 'Angemessene Kosten kann das Amt zahlen (§ 3 Abs. 3 AsylbLG).',
      privatKosten: geld('Betrag im Monat', {
        hinweis: 'Sie zahlen nichts? Geben Sie 0 ein.',
        ...imMonat,
      }),
      privatEssen: jaNein('Ich bekomme dort auch Essen'),
    }),
    seite('miete', 'Was kostet die Wohnung im Monat?', {
      wenn: inWohnung,
      warum: 'Notwendige Kosten zahlt das Amt zusätzlich (§ 3 Abs. 3 AsylbLG).',
      grundmiete: geld('Miete ohne Nebenkosten (Kaltmiete)', {
        hinweis: 'In Euro, zum Beispiel 420,00',
        ...imMonat,
      }),
      nebenkosten: geld('Nebenkosten', {
        hinweis: 'Gibt es nicht? Geben Sie 0 ein.',
        ...imMonat,
      }),
      heizkosten: geld('Heizkosten', { hinweis: 'Gibt es nicht? Geben Sie 0 ein.', ...imMonat }),
      strom: geld('Strom', { hinweis: 'Gibt es nicht? Geben Sie 0 ein.', ...imMonat }),
      wohnkosten: berechnet(
        'Zusammen',
        'geld',
        plus('grundmiete', 'nebenkosten', 'heizkosten', 'strom'),
      ),
      personenInWohnung: zahl('Wie viele Menschen wohnen dort?', {
        hinweis: 'Sie selbst und alle anderen.',
        ab: 1,
        bis: 50,
        einheit: 'Personen',
      }),
    }),
    seite('mietzahlung', 'Wer soll die Miete überweisen?', {
      wenn: inWohnung,
      warum: 'Das Amt kann die Miete direkt an den Vermieter zahlen (§ 3 Abs. 3 AsylbLG).',
      direktzahlung: jaNein('Das Amt soll die Miete direkt zahlen'),
      hinweisVermieter: hinweis('Der Vermieter erfährt dadurch, dass Sie Geld vom Amt bekommen.', {
        wenn: { direktzahlung: true },
      }),
    }),
    gruppe(
      'vermieter',
      [
        seite('vermieter', 'Wer ist Ihr Vermieter?', {
          warum: 'Dorthin geht die Miete.',
          ...stelle('Name des Vermieters'),
          iban: iban('IBAN', { hinweis: 'Sie steht im Mietvertrag.' }),
        }),
      ],
      { wenn: { ...inWohnung, direktzahlung: true } },
    ),
  ] as const;
