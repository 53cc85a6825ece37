import { auswahl, hinweis, seite } from '@sozialplattform/forms';

/**
 * Whether one applies for oneself or fills in for somebody else; later asked as field 22. `fuerMich`
 * says what that means where nobody else of the household is asked about, `warum` whose rule it is
 * where SGB X does not apply.
 */
export const fuerWen = (
  fuerMich = 'Auch für die Menschen, mit denen Sie leben. Für sie fragen wir später.',
  warum = 'Wer für einen anderen handelt, muss es dürfen und auf Verlangen nachweisen (§ 13 SGB X).',
) =>
  [
    seite('fuerWen', 'Für wen ist der Antrag?', {
      warum,
      fuerWen: auswahl('Ich stelle den Antrag', {
        mich: {
          text: 'für mich',
          hinweis: fuerMich,
        },
        andere: {
          text: 'für eine andere Person',
          hinweis: 'Zum Beispiel als rechtliche Betreuerin oder mit Vollmacht.',
          fuerAndere: true,
        },
      }),
    }),
    seite('fuerAndere', 'Sie füllen für jemand anderen aus', {
      wenn: { fuerWen: 'andere' },
      warum: 'So verwechseln wir Sie nicht mit der anderen Person.',
      hinweisFuerAndere: hinweis(
        'Mit „Sie“ ist ab jetzt die andere Person gemeint. Tragen Sie bitte ihre Daten ein, nicht Ihre eigenen.',
        { ton: 'warnung' },
      ),
    }),
  ] as const;
