import {
  alle,
  auswahl,
  type Bedingung,
  beantwortet,
  eines,
  fuerJedes,
  hinweis,
  irgendein,
  juengerAls,
  mehrfach,
  seite,
  text,
} from '@sozialplattform/forms';

const jung = { geburtsdatum: juengerAls(25) } as const;
const eigeneSchule = { eigenerLernort: 'schule' } as const;
export const lernt = { lernort: ['kita', 'schule'] } as const;

const unter18 = { geburtsdatum: juengerAls(18) } as const;

/** What is paid for (§ 34 SGB XII): at school, at school or nursery, and in any case below 18. */
const bedarfe = <const S extends Bedingung, const L extends Bedingung>(schule: S, lernen: L) =>
  mehrfach(
    'Kosten gibt es für',
    {
      schulbedarf: { text: 'Hefte, Stifte, Schulranzen', wenn: schule },
      ausflug: { text: 'Ausflüge und Fahrten', wenn: lernen },
      befoerderung: { text: 'Fahrten zur Schule', wenn: schule },
      mittag: { text: 'Mittagessen', wenn: lernen },
      lernfoerderung: { text: 'Nachhilfe', wenn: schule },
      teilhabe: { text: 'Sport, Musik, Verein', hinweis: 'bis zum 18. Geburtstag', wenn: unter18 },
    },
    {
      optional: true,
      hinweis: 'Leer lassen, wenn nichts davon passt.',
      wenn: eines(lernen, unter18),
    },
  );

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
      bildungsbedarfe: bedarfe({ lernort: 'schule' }, lernt),
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
      eigeneBildungsbedarfe: bedarfe(eigeneSchule, eigeneSchule),
    }),
    seite('bildungWeiter', 'So geht es mit Schule und Kita weiter', {
      wenn: eines(
        { personen: irgendein({ bildungsbedarfe: beantwortet }) },
        { eigeneBildungsbedarfe: beantwortet },
      ),
      warum: 'Das Amt braucht die Kosten im Einzelnen.',
      hinweisBildung: hinweis(
        'Rechnungen und Zettel der Schule geben Sie später ab. Das Amt sagt Ihnen, wohin.',
      ),
    }),
  ] as const;
