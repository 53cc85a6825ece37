import { abAlter, alle, eines, irgendein, juengerAls } from '@sozialplattform/forms';
import { unverheiratet } from './familienstand.ts';

/**
 * Who of the household belongs to the Bedarfsgemeinschaft and which annex therefore asks about
 * them (§ 7 Abs. 3 SGB II). The conditions stand inside the repeater `personen`. The office
 * decides in the end; here it only decides what is asked.
 */

export const partner = { beziehung: ['ehegatte', 'lebenspartner', 'partner'] } as const;
const unter25 = { geburtsdatum: juengerAls(25), ...unverheiratet } as const;
const unter15 = { geburtsdatum: juengerAls(15) } as const;
const ab15 = { geburtsdatum: abAlter(15) } as const;

/** The applicant is the child of this household: under 25 and unmarried (Nr. 2). */
export const zaehltAlsKind = unter25;
const beiDenEltern = { antragstellerIstKind: true } as const;

/** Children of applicant or partner, and of the parents one still belongs to (Nr. 4). */
const kinder = eines(
  { beziehung: 'kind' },
  alle({ beziehung: 'geschwister' }, beiDenEltern, {
    personen: irgendein({ beziehung: 'elternteil' }),
  }),
);

/** Whose marital status matters: it does not follow from the relation, and they may belong to it. */
export const familienstandFraglich = alle(
  ab15,
  eines(
    { beziehung: ['partner', 'kind', 'geschwister'] },
    alle({ beziehung: ['elternteil', 'partnerElternteil'] }, beiDenEltern),
  ),
);
/** Anlage WEP: everyone of 15 and older who belongs to it. */
export const weiterePerson = eines(
  partner,
  alle(kinder, unter25, ab15),
  alle({ beziehung: ['elternteil', 'partnerElternteil'] }, beiDenEltern),
);
/** Anlage KI. */
export const kindUnter15 = alle(kinder, unter15);
/** Anlage HG: relatives who do not belong to it, but are expected to help (§ 9 Abs. 5). */
export const verwandt = alle(
  { beziehung: ['kind', 'elternteil', 'partnerElternteil', 'geschwister', 'verwandt'] },
  { anlageWep: false, anlageKi: false },
);
/** Anlage VE: is it a flatmate or a partner? (§ 7 Abs. 3a) */
export const mitbewohner = alle(
  { beziehung: ['mitbewohner', 'andere'] },
  { geburtsdatum: abAlter(18) },
);
