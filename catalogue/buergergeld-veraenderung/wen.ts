import { auswahl, text } from '@sozialplattform/forms';

/** Whom a change is about: oneself or someone one lives with. */
export const wen = () => ({
  wen: auswahl('Um wen geht es?', {
    mich: 'um mich',
    andere: 'um jemanden, mit dem ich lebe',
  }),
  werName: text('Vor- und Nachname der Person', { laenge: 200, wenn: { wen: 'andere' } }),
});
