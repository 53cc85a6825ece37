import { alle, berechnet, eines, gilt, spaetestens, vorMonaten } from '@sozialplattform/forms';

/**
 * Old enough for Grundsicherung im Alter (§ 41 Abs. 2 SGB XII): 67, and earlier by two months for
 * each year of birth before 1964. Everyone born before 1959 is past it since 2025.
 */
const imRentenalter = eines(
  { geburtsdatum: spaetestens(vorMonaten(804)) },
  alle({ geburtsdatum: spaetestens('1963-12-31') }, { geburtsdatum: spaetestens(vorMonaten(802)) }),
  alle({ geburtsdatum: spaetestens('1962-12-31') }, { geburtsdatum: spaetestens(vorMonaten(800)) }),
  alle({ geburtsdatum: spaetestens('1961-12-31') }, { geburtsdatum: spaetestens(vorMonaten(798)) }),
  alle({ geburtsdatum: spaetestens('1960-12-31') }, { geburtsdatum: spaetestens(vorMonaten(796)) }),
  alle({ geburtsdatum: spaetestens('1959-12-31') }, { geburtsdatum: spaetestens(vorMonaten(794)) }),
);

/** A hidden answer of whom the page asks about: past the age limit, so nobody asks about work. */
export const altersgrenzeErreicht = () =>
  berechnet('Rentenalter erreicht', 'jaNein', gilt(imRentenalter), { unsichtbar: true });

/** Of working age: whether they can work decides which office pays. */
export const vorDerAltersgrenze = { altersgrenzeErreicht: false } as const;
