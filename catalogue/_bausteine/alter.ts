import { juengerAls, pruefung } from '@sozialplattform/forms';

/** § 36 SGB I: from 15 on, people may apply by themselves. For forms that ask `geburtsdatum`. */
export const abFuenfzehn = () =>
  pruefung({
    feld: 'geburtsdatum',
    wenn: { geburtsdatum: juengerAls(15) },
    text: 'Einen Antrag können Sie ab dem 15. Geburtstag stellen.',
  });
