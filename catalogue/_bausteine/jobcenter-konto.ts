import { auswahl, iban, text } from '@sozialplattform/forms';

/**
 * The account for what the Jobcenter pays, in a form that asks `bezug` (jobcenter-akte.ts): whom it
 * pays already need not name theirs again.
 */
export const jobcenterKonto = () => ({
  zahlung: auswahl('Das Geld soll', {
    bekannt: {
      text: 'auf das Konto, das das Jobcenter kennt',
      wenn: { bezug: ['ja', 'beantragt'] },
    },
    anderes: 'auf dieses Konto',
    keines: 'Ich habe kein Konto',
  }),
  iban: iban('IBAN', {
    hinweis: 'Zum Beispiel DE02 1203 0000 0000 2020 51',
    wenn: { zahlung: 'anderes' },
  }),
  kontoinhaber: text('Wem gehört das Konto?', {
    laenge: 100,
    wenn: { zahlung: 'anderes' },
  }),
});
