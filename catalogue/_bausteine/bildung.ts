import { type Bedingung, hinweis, mehrfach } from '@sozialplattform/forms';

/**
 * Bildung und Teilhabe, applied for with the main application but for tuition (§ 37 Abs. 1): `schule`
 * holds of who goes to school, `betreut` of who goes to school or nursery.
 */
export const bildungsfelder = <const S extends Bedingung, const B extends Bedingung>(
  schule: S,
  betreut: B,
) => ({
  bildungsbedarfe: mehrfach(
    'Kosten gibt es für',
    {
      schulbedarf: { text: 'Hefte, Stifte, Schulranzen', wenn: schule },
      ausflug: { text: 'Ausflüge', wenn: betreut },
      klassenfahrt: { text: 'Klassenfahrten oder Fahrten der Kita', wenn: betreut },
      befoerderung: { text: 'Fahrten zur Schule', wenn: schule },
      mittag: { text: 'Mittagessen in Schule oder Kita', wenn: betreut },
      teilhabe: { text: 'Sport, Musik, Ferienfreizeit', hinweis: 'bis zum 18. Geburtstag' },
    },
    { optional: true, hinweis: 'Leer lassen, wenn nichts davon passt.' },
  ),
  hinweisLernfoerderung: hinweis(
    'Nachhilfe beantragen Sie bitte gesondert. Das geht hier mit dem Antrag „Bildung und Teilhabe“.',
  ),
});
