import { hinweis, mehrfach } from '@sozialplattform/forms';

/** Bildung und Teilhabe, applied for with the main application but for tuition (§ 37 Abs. 1). */
export const bildungsfelder = () => ({
  bildungsbedarfe: mehrfach(
    'Kosten gibt es für',
    {
      schulbedarf: 'Hefte, Stifte, Schulranzen',
      ausflug: 'Ausflüge',
      klassenfahrt: 'Klassenfahrten oder Fahrten der Kita',
      befoerderung: 'Fahrten zur Schule',
      mittag: 'Mittagessen in Schule oder Kita',
      teilhabe: { text: 'Sport, Musik, Ferienfreizeit', hinweis: 'bis zum 18. Geburtstag' },
    },
    { optional: true, hinweis: 'Leer lassen, wenn nichts davon passt.' },
  ),
  hinweisLernfoerderung: hinweis(
    'Nachhilfe beantragen Sie bitte gesondert. Fragen Sie Ihr Jobcenter danach.',
  ),
});
