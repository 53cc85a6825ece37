import { abschnitt, antrag } from '@sozialplattform/forms';
import { papiere, unterschreiben } from './abschluss.ts';
import { lage } from './lage.ts';
import { person } from './person.ts';

/**
 * The Kurzantrag in the manner of Kreis Düren: an informal application (§ 37 SGB II) without login,
 * on nine short pages. The full application and its proofs follow when the Jobcenter has called.
 */
export default antrag({
  leistung: 'buergergeld-kurzantrag',
  version: 1,
  titel: 'Kurzantrag auf Grundsicherungsgeld (früher Bürgergeld)',
  titelAb: { '2027-01-01': 'Kurzantrag auf Grundsicherungsgeld' },
  abschnitte: [
    abschnitt('person', 'Über Sie', person()),
    abschnitt('lage', 'Ihre Lage', lage()),
    abschnitt('abschluss', 'Papiere und Unterschrift', [papiere(), unterschreiben()]),
  ],
});
