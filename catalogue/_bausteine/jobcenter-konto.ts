import { auswahl, iban, seite, text } from '@sozialplattform/forms';
import { inhaber } from './bank.ts';

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
  kontoinhaberArt: auswahl('Wem gehört das Konto?', inhaber, { wenn: { zahlung: 'anderes' } }),
  kontoinhaber: text('Name der anderen Person', {
    laenge: 100,
    wenn: { zahlung: 'anderes', kontoinhaberArt: ['gemeinsam', 'andere'] },
  }),
});

/** A page of its own for it, where the form has a section for the account. */
export const kontoSeite = () =>
  seite('konto', 'Wohin soll das Geld?', {
    warum: 'Das Jobcenter überweist, was es bewilligt.',
    ...jobcenterKonto(),
  });
