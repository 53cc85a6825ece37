/** The files of a new Leistung: small, complete, and green; to be replaced piece by piece. */
export function filesOf(slug: string, title: string): Record<string, string> {
  const quoted = (text: string) => `'${text.replaceAll("'", '’')}'`;
  return {
    'leistung.ts': `import { leistung } from '../leistung.ts';

export default leistung({
  slug: '${slug}',
  name: [
    {
      von: '2026-01-01',
      wert: { de: ${quoted(title)}, en: ${quoted(title)} },
    },
  ],
  kurz: { de: 'Ein Satz: was es ist und für wen.', en: 'One sentence: what it is and for whom.' },
  thema: 'existenz',
  ozgNummer: null,
  ozgId: null,
  leika: [],
  leikaTyp: null,
  recht: ['§ 37 SGB II'],
  zustaendig: 'JOBCENTER',
  fristen: [],
  dokumente: [{ de: 'Ausweis oder Pass', en: 'Identity card or passport' }],
  dauer: 10,
  verwandt: [],
  suchworte: [],
});
`,
    'antrag.ts': `import { abschnitt, antrag, auswahl, nachweise, seite } from '@sozialplattform/forms';
import { anschrift } from '../_bausteine/anschrift.ts';
import { erklaerung } from '../_bausteine/erklaerung.ts';
import { fuerWen } from '../_bausteine/fuer-wen.ts';
import { geburt, name } from '../_bausteine/person.ts';

export default antrag({
  leistung: '${slug}',
  version: 1,
  titel: ${quoted(title)},
  abschnitte: [
    abschnitt('person', 'Über Sie', [...fuerWen(), name(), geburt(), ...anschrift()]),
    abschnitt('anliegen', 'Ihr Anliegen', [
      seite('grund', 'Worum geht es?', {
        warum: 'Davon hängt ab, wie das Amt helfen kann.',
        grund: auswahl('Grund', { erster: 'Erster Grund', zweiter: 'Zweiter Grund' }),
      }),
    ]),
    nachweise({
      ausweis: {
        titel: 'Ausweis oder Pass',
        nachreichbar: true,
        warum: 'Das Amt prüft damit Ihre Angaben.',
      },
    }),
    abschnitt(
      'erklaerungen',
      'Erklärungen',
      erklaerung({
        mitwirkung: 'Wer Geld vom Amt bekommt, muss Änderungen sofort melden (§ 60 SGB I).',
        daten: 'Das Amt bekommt diesen Antrag und entscheidet darüber.',
      }),
    ),
  ],
});
`,
    'persona.ts': `import type { Antworten } from '@sozialplattform/forms';
import type { Texte } from '../leistung.ts';
import type antrag from './antrag.ts';

export const situation: Texte = {
  de: 'Erika Musterfrau ist 62 Jahre alt und lebt allein in Kassel.',
  en: 'Erika Musterfrau is 62 years old and lives alone in Kassel.',
};

export const persona: Antworten<typeof antrag> = {
  fuerWen: 'mich',
  vorname: 'Erika',
  nachname: 'Musterfrau',
  geburtsname: null,
  geburtsdatum: '1964-08-12',
  geburtstagUnbekannt: null,
  geburtsort: 'Musterstadt',
  geburtsland: 'DE',
  ohneFestenWohnsitz: false,
  strasse: 'Musterstraße',
  hausnummer: '12',
  adresszusatz: null,
  plz: '34117',
  ort: 'Kassel',
  postfach: null,
  grund: 'erster',
  ausweis: 'spaeter',
  wahrheit: true,
  mitwirkung: true,
  datenschutz: true,
};
`,
    'antrag.test.ts': `import { testeLeistung } from '../testing.ts';
import antrag from './antrag.ts';
import { persona } from './persona.ts';

testeLeistung(antrag, { personas: { Erika: persona } });
`,
    'README.md': `# ${title}

## Where the form differs from the paper, and why
| paper | here | reason |
|---|---|---|
`,
    'info.de.md': `# ${title}

Ein kurzer Satz: was es ist und wem es hilft.

## Das bekommen Sie

Geld oder Hilfe, in einem Satz.

## Wer es bekommt

Wer die Leistung bekommt.

## So geht es weiter

1. Sie stellen den Antrag.
2. Das Amt prüft ihn.
3. Sie bekommen einen Bescheid.

## Wie lange es dauert

Wie lange es meist dauert.

## Gut zu wissen

Was man noch wissen sollte.
`,
    'info.en.md': `# ${title}

One short sentence: what it is and whom it helps.

## What you get

Money or help, in one sentence.

## Who gets it

Who gets this benefit.

## What happens next

1. You apply.
2. The office checks your application.
3. You get a decision.

## How long it takes

How long it usually takes.

## Good to know

What else one should know.
`,
  };
}
