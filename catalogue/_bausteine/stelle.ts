import { text } from '@sozialplattform/forms';

/**
 * Name and address of somebody else: an employer, a landlord, an authority, a parent. Unlike the
 * applicant they may be abroad, so the postal code is not bound to five digits.
 */
export const stelle = (wessen: string) => ({
  name: text(wessen, { laenge: 200 }),
  strasse: text('Straße und Hausnummer', { laenge: 120 }),
  plz: text('Postleitzahl', {
    laenge: 10,
    muster: {
      regel: '[A-Za-z0-9][A-Za-z0-9 -]{2,9}',
      fehler: 'Geben Sie die Postleitzahl so ein: 12345.',
    },
  }),
  ort: text('Ort', { hinweis: 'Im Ausland bitte auch das Land.', laenge: 120 }),
});

/** The same where the person may not know it. */
export const stelleFallsBekannt = (wessen: string) => ({
  name: text(wessen, { laenge: 200, hinweis: 'Wenn Sie den Namen kennen.', optional: true }),
  strasse: text('Straße und Hausnummer', { laenge: 120, optional: true }),
  plz: text('Postleitzahl', { laenge: 10, optional: true }),
  ort: text('Ort', {
    hinweis: 'Im Ausland bitte auch das Land.',
    laenge: 120,
    optional: true,
  }),
});
