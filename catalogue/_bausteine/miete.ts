import {
  auswahl,
  berechnet,
  geld,
  gruppe,
  hinweis,
  iban,
  jaNein,
  mehrAls,
  plus,
  pruefung,
  seite,
  telefon,
  text,
  zahl,
} from '@sozialplattform/forms';
import { nachRecht, type Recht } from './recht.ts';
import { stelle } from './stelle.ts';
import { zurMiete } from './wohnung.ts';

const imMonat = { bis: 500_000 } as const;
const keine = 'Gibt es nicht? Geben Sie 0 ein.';

/** Anlage KDU: rent, and paying it straight to the landlord (§ 22 Abs. 7). */
export const miete = (recht: Recht = 'sgb2') =>
  [
    seite('mietart', 'Wie setzt sich Ihre Miete zusammen?', {
      wenn: zurMiete,
      warum: 'Das Amt rechnet Unterkunft und Heizung getrennt.',
      mietart: auswahl('In meinem Vertrag steht', {
        einzeln: 'Grundmiete, Nebenkosten und Heizung einzeln',
        pauschal: { text: 'ein Betrag für alles', hinweis: 'Man nennt das Pauschalmiete.' },
      }),
    }),
    seite('miete', 'Was zahlen Sie im Monat?', {
      wenn: zurMiete,
      warum: nachRecht(
        recht,
        'Diese Kosten erkennt das Amt an, soweit sie angemessen sind (§ 22 SGB II).',
        'Diese Kosten erkennt das Amt an, soweit sie angemessen sind (§ 35 SGB XII).',
      ),
      grundmiete: geld('Grundmiete (Kaltmiete)', {
        hinweis: 'In Euro, zum Beispiel 420,00',
        ab: 1,
        ...imMonat,
        wenn: { mietart: 'einzeln' },
      }),
      nebenkosten: geld('Nebenkosten (Betriebskosten)', {
        hinweis: keine,
        ...imMonat,
        wenn: { mietart: 'einzeln' },
      }),
      heizkosten: geld('Heizkosten', {
        hinweis: 'Abschlag an Vermieter oder Versorger. Gibt es nicht? Geben Sie 0 ein.',
        ...imMonat,
        wenn: { mietart: 'einzeln' },
      }),
      pauschalmiete: geld('Pauschalmiete', { ab: 1, ...imMonat, wenn: { mietart: 'pauschal' } }),
      sonstigeWohnkosten: geld('Sonstige Kosten', {
        hinweis: 'Zum Beispiel Kabel oder Stellplatz. Gibt es nicht? Geben Sie 0 ein.',
        ...imMonat,
      }),
      mieteGesamt: berechnet(
        'Miete zusammen',
        'geld',
        plus('grundmiete', 'nebenkosten', 'heizkosten', 'pauschalmiete', 'sonstigeWohnkosten'),
      ),
      pruefungen: [
        pruefung({
          feld: 'sonstigeWohnkosten',
          wenn: { mieteGesamt: mehrAls(1_000_000) },
          text: 'Zusammen sind das über 10.000 Euro im Monat. Prüfen Sie die Beträge.',
        }),
      ],
    }),
    seite('mietzahlung', 'Wann und an wen zahlen Sie?', {
      wenn: zurMiete,
      warum: nachRecht(
        recht,
        'Auf Wunsch zahlt das Amt die Miete direkt an den Vermieter (§ 22 Abs. 7 SGB II).',
        'Auf Wunsch zahlt das Amt die Miete direkt an den Vermieter (§ 35a SGB XII).',
      ),
      faelligkeit: zahl('An welchem Tag im Monat ist die Miete fällig?', {
        hinweis: 'Zum Beispiel 3',
        ab: 1,
        bis: 31,
      }),
      direktzahlung: jaNein('Das Amt soll die Miete direkt an den Vermieter zahlen'),
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
          telefon: telefon('Telefonnummer', { optional: true }),
        }),
        seite('vermieterKonto', 'Auf welches Konto geht die Miete?', {
          warum: 'Das Amt überweist die Miete jeden Monat dorthin.',
          iban: iban('IBAN', { hinweis: 'Sie steht im Mietvertrag.' }),
          verwendungszweck: text('Verwendungszweck', {
            hinweis: 'Zum Beispiel die Nummer der Wohnung',
            laenge: 100,
            optional: true,
          }),
        }),
      ],
      { wenn: { ...zurMiete, direktzahlung: true } },
    ),
  ] as const;
