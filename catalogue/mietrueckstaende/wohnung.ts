import {
  auswahl,
  datum,
  eines,
  geld,
  gruppe,
  heute,
  iban,
  nicht,
  seite,
  telefon,
  text,
  vorJahren,
  zahl,
} from '@sozialplattform/forms';
import { stelle } from '../_bausteine/stelle.ts';
import { beimVermieter } from './rueckstand.ts';

const zurMiete = eines(beimVermieter, { wohnform: 'miete' });
const keine = 'Gibt es nicht? Geben Sie 0 ein.';

/** Whether the home is worth keeping: its costs, and whether the lease goes on. */
export const wohnung = () =>
  [
    seite('wohnform', 'Wie wohnen Sie?', {
      wenn: nicht(beimVermieter),
      warum: 'Davon hängt ab, nach welchen Kosten wir fragen.',
      wohnform: auswahl('Ich wohne', {
        miete: 'zur Miete',
        eigentum: 'in der eigenen Wohnung oder im eigenen Haus',
        anders: { text: 'anders', hinweis: 'zum Beispiel bei Verwandten' },
      }),
    }),
    seite('miete', 'Was kostet Ihre Wohnung im Monat?', {
      wenn: zurMiete,
      warum: 'Das Amt prüft, ob die Wohnung auf Dauer bezahlbar ist.',
      mieterSeit: datum('Mieterin oder Mieter seit', { ab: vorJahren(80), bis: heute }),
      wohnflaeche: zahl('Wohnfläche', { ab: 5, bis: 1000, nachkommastellen: 2, einheit: 'm²' }),
      kaltmiete: geld('Kaltmiete', { hinweis: 'Ohne Nebenkosten und Heizung.', bis: 1_000_000 }),
      nebenkosten: geld('Nebenkosten', { hinweis: keine, bis: 1_000_000 }),
      heizkosten: geld('Heizung', { hinweis: keine, bis: 1_000_000 }),
    }),
    seite('wohnkosten', 'Was kostet Ihre Wohnung im Monat?', {
      wenn: nicht(zurMiete),
      warum: 'Das Amt prüft, ob die Wohnung auf Dauer bezahlbar ist.',
      wohnkosten: geld('Kosten ohne Strom', {
        hinweis: 'Zum Beispiel Zinsen, Hausgeld, Heizung und Wasser. Nichts? Geben Sie 0 ein.',
        bis: 1_000_000,
      }),
    }),
    gruppe(
      'vermieter',
      [
        seite('vermieter', 'Wer vermietet Ihnen die Wohnung?', {
          warum: 'An den Vermieter zahlt das Amt direkt.',
          ...stelle('Name'),
          telefon: telefon('Telefonnummer', { optional: true }),
          vertragsnummer: text('Mieternummer oder Vertragsnummer', { laenge: 60, optional: true }),
        }),
        seite('konto', 'Auf welches Konto geht die Miete?', {
          warum: 'Auf dieses Konto soll das Amt zahlen.',
          iban: iban('IBAN des Vermieters', {
            hinweis:
              'Sie steht im Mietvertrag oder auf Ihrem Kontoauszug. Nicht zur Hand? Dann leer lassen.',
            optional: true,
          }),
        }),
      ],
      { wenn: beimVermieter },
    ),
    seite('fortsetzung', 'Dürfen Sie bleiben, wenn gezahlt wird?', {
      wenn: beimVermieter,
      warum: 'Das Amt zahlt, wenn die Wohnung so erhalten bleibt (§ 22 Abs. 8 SGB II).',
      fortsetzungZugesagt: auswahl('Der Vermieter', {
        ja: 'lässt mich dann wohnen',
        nein: 'will trotzdem, dass ich ausziehe',
        unklar: 'hat sich noch nicht geäußert',
      }),
    }),
  ] as const;
