import {
  alle,
  auswahl,
  fuerJedes,
  hinweis,
  irgendein,
  juengerAls,
  mehrfach,
  seite,
  text,
} from '@sozialplattform/forms';

const jung = { geburtsdatum: juengerAls(25) } as const;
export const lernt = { lernort: ['kita', 'schule'] } as const;

const lernseiten = () =>
  [
    seite('lernort', 'Geht {vorname} in die Schule oder Kita?', {
      warum: 'Für junge Menschen zahlt das Amt Bildung und Teilhabe (§ 3 Abs. 4 AsylbLG).',
      lernort: auswahl('Besuch', {
        kita: 'Kita oder Tagespflege',
        schule: { text: 'Schule', hinweis: 'auch Berufsschule ohne Lohn' },
        anderes: 'Ausbildung oder Studium',
        nein: 'nichts davon',
      }),
      lernortName: text('Name der Einrichtung', { laenge: 200, wenn: lernt }),
      bildungsbedarfe: mehrfach(
        'Kosten gibt es für',
        {
          schulbedarf: { text: 'Hefte, Stifte, Schulranzen', wenn: { lernort: 'schule' } },
          ausflug: 'Ausflüge und Fahrten',
          befoerderung: { text: 'Fahrten zur Schule', wenn: { lernort: 'schule' } },
          mittag: 'Mittagessen',
          lernfoerderung: { text: 'Nachhilfe', wenn: { lernort: 'schule' } },
          teilhabe: { text: 'Sport, Musik, Verein', hinweis: 'bis zum 18. Geburtstag' },
        },
        { optional: true, hinweis: 'Leer lassen, wenn nichts davon passt.', wenn: lernt },
      ),
    }),
  ] as const;

/** Bildung und Teilhabe (§ 3 Abs. 4 AsylbLG with §§ 34 to 34b SGB XII); the costs follow later. */
export const kinder = () =>
  [
    fuerJedes('personen', lernseiten(), { wenn: alle({ mitAntrag: true }, jung) }),
    seite('bildung', 'Was ist mit Ihrer eigenen Schule?', {
      wenn: jung,
      warum: 'Für junge Menschen zahlt das Amt Bildung und Teilhabe (§ 3 Abs. 4 AsylbLG).',
      eigenerLernort: auswahl('Ich besuche', {
        schule: { text: 'eine Schule', hinweis: 'auch Berufsschule ohne Lohn' },
        anderes: 'eine Ausbildung oder ein Studium',
        nein: 'nichts davon',
      }),
    }),
    seite('bildungWeiter', 'So geht es mit Schule und Kita weiter', {
      wenn: { personen: irgendein(lernt) },
      warum: 'Das Amt braucht die Kosten im Einzelnen.',
      hinweisBildung: hinweis(
        'Rechnungen und Zettel der Schule geben Sie später ab. Das Amt sagt Ihnen, wohin.',
      ),
    }),
  ] as const;
