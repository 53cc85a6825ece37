import {
  auswahl,
  datum,
  geld,
  gruppe,
  heute,
  iban,
  seite,
  telefon,
  text,
  vorJahren,
  zahl,
} from '@sozialplattform/forms';
import { stelle } from '../_bausteine/stelle.ts';
import { beimVermieter } from './rueckstand.ts';

const keine = 'Gibt es nicht? Geben Sie 0 ein.';

/** Whether the home is worth keeping: its costs, and whether the lease goes on. */
export const wohnung = () =>
  [
    seite('miete', 'Was kostet Ihre Wohnung im Monat?', {
      warum: 'Das Amt prüft, ob die Wohnung auf Dauer bezahlbar ist.',
      mieterSeit: datum('Mieterin oder Mieter seit', { ab: vorJahren(80), bis: heute }),
      wohnflaeche: zahl('Wohnfläche', { ab: 5, bis: 1000, nachkommastellen: 2, einheit: 'm²' }),
      kaltmiete: geld('Kaltmiete', { hinweis: 'Ohne Nebenkosten und Heizung.', bis: 1_000_000 }),
      nebenkosten: geld('Nebenkosten', { hinweis: keine, bis: 1_000_000 }),
      heizkosten: geld('Heizung', { hinweis: keine, bis: 1_000_000 }),
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
            hinweis: 'Sie steht im Mietvertrag oder auf Ihrem Kontoauszug.',
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
