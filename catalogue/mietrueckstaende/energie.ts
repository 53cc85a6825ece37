import { eines, enthaelt, gruppe, iban, seite, text } from '@sozialplattform/forms';

export const mitEnergie = eines(
  { schuldart: enthaelt('strom') },
  { schuldart: enthaelt('gas') },
  { schuldart: enthaelt('heizung') },
  { schuldart: enthaelt('wasser') },
);

/** The supplier, where its debts are to be taken over: a cut-off is a like emergency (§ 22 Abs. 8). */
export const energie = () =>
  [
    gruppe(
      'versorger',
      [
        seite('versorger', 'Wer liefert Strom, Gas oder Wasser?', {
          warum: 'Das Amt spricht mit dem Versorger und zahlt direkt an ihn.',
          name: text('Name des Versorgers', { laenge: 150 }),
          kundennummer: text('Kundennummer', {
            hinweis: 'Sie steht auf der Rechnung. Nicht zur Hand? Dann leer lassen.',
            laenge: 40,
            optional: true,
          }),
          zaehlernummer: text('Zählernummer', { laenge: 40, optional: true }),
          iban: iban('IBAN des Versorgers', {
            hinweis: 'Sie steht auf der Mahnung. Nicht zur Hand? Dann leer lassen.',
            optional: true,
          }),
        }),
      ],
      { wenn: mitEnergie },
    ),
  ] as const;
