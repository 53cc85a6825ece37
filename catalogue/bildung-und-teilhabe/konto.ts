import { eines, enthaelt, irgendein } from '@sozialplattform/forms';

/** Of a child: something was paid already (§ 30 SGB II). */
export const schonBezahlt = eines(
  { ausfluege: irgendein({ zahlungAn: 'ich' }) },
  { klassenfahrten: irgendein({ zahlungAn: 'ich' }) },
  { 'lernfoerderung.zahlungAn': 'ich' },
  { 'mittag.zahlungAn': 'ich' },
  { aktivitaeten: irgendein({ zahlungAn: 'ich' }) },
);

/** Money goes to the family itself: always for things for school and the way there (§ 29 Abs. 1). */
export const geldAnSie = {
  kinder: irgendein(
    eines(
      { leistungen: enthaelt('schulbedarf') },
      { leistungen: enthaelt('befoerderung') },
      schonBezahlt,
    ),
  ),
} as const;
