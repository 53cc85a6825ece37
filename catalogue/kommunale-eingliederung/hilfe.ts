import {
  auswahl,
  eines,
  enthaelt,
  jaNeinWeissNicht,
  langtext,
  mehrfach,
  seite,
} from '@sozialplattform/forms';

export const betreuung = { leistungen: enthaelt('kinderbetreuung') } as const;
export const pflegeHilfe = { leistungen: enthaelt('pflege') } as const;
export const schulden = { leistungen: enthaelt('schulden') } as const;
export const psychosozial = { leistungen: enthaelt('psychosozial') } as const;
export const sucht = { leistungen: enthaelt('sucht') } as const;
/** Somebody to talk to, not somebody who is paid for care. */
export const beratung = eines(schulden, psychosozial, sucht);
export const versorgung = eines(betreuung, pflegeHilfe);

/** Which of the four services of § 16a, and how it helps on the way into work. */
export const hilfe = () =>
  [
    seite('hilfe', 'Welche Hilfe brauchen Sie?', {
      warum: 'Diese Hilfen machen den Weg in Arbeit frei (§ 16a SGB II).',
      leistungen: mehrfach(
        'Ich brauche',
        {
          kinderbetreuung: {
            text: 'Betreuung für mein Kind',
            hinweis: 'Auch früh, spät oder in den Ferien.',
          },
          pflege: { text: 'Hilfe bei der Pflege', hinweis: 'Sie pflegen jemanden zu Hause.' },
          schulden: { text: 'Beratung bei Schulden' },
          psychosozial: {
            text: 'jemanden, der mich begleitet',
            hinweis: 'Bei Sorgen, Angst, Streit oder einer Krise. Psychosoziale Betreuung genannt.',
          },
          sucht: { text: 'Beratung bei Sucht', hinweis: 'Alkohol, Drogen, Spielen und anderes' },
        },
        { hinweis: 'Sie können mehrere Hilfen wählen.' },
      ),
    }),
    seite('arbeit', 'Wie hilft Ihnen das auf dem Weg in Arbeit?', {
      warum: 'Die Hilfe muss für den Weg in Arbeit nötig sein (§ 16a SGB II).',
      arbeitslage: auswahl('Wo stehen Sie gerade?', {
        arbeit: { text: 'Ich habe Arbeit', hinweis: 'Sie möchten sie behalten.' },
        bald: { text: 'Ich fange bald etwas an', hinweis: 'Arbeit, Ausbildung oder Kurs' },
        suche: 'Ich suche Arbeit',
        spaeter: 'Ich kann noch nicht suchen',
      }),
      hemmnis: langtext('Was macht es gerade schwer?', {
        hinweis: 'Ein Satz reicht. Zum Beispiel: Die Kita schließt, bevor meine Schicht endet.',
        laenge: 1000,
        optional: true,
      }),
      imPlan: jaNeinWeissNicht('Steht die Hilfe im Kooperationsplan?', {
        hinweis: 'Das ist der Plan, den Sie mit dem Jobcenter gemacht haben.',
      }),
    }),
  ] as const;
