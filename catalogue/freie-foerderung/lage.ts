import {
  alle,
  datum,
  enthaelt,
  heute,
  hinweis,
  jaNein,
  jaNeinWeissNicht,
  juengerAls,
  langtext,
  mehrfach,
  nach,
  seite,
  text,
  vorJahren,
} from '@sozialplattform/forms';

/** For whom the law has it in mind above all (§ 16f Abs. 2 Satz 3); others may get it too. */
export const lage = () =>
  [
    seite('zielgruppe', 'Was trifft auf Sie zu?', {
      warum: 'Für diese Menschen ist die Förderung vor allem da (§ 16f Abs. 2 SGB II).',
      zielgruppe: mehrfach(
        'Das trifft zu',
        {
          langzeitarbeitslos: 'Ich bin ein Jahr oder länger arbeitslos',
          jung: {
            text: 'Ich bin unter 25 und finde sehr schwer Arbeit',
            wenn: { geburtsdatum: juengerAls(25) },
          },
          gesundheit: {
            text: 'Ich brauche etwas für meine Gesundheit, um arbeiten zu können',
            hinweis: 'Das hat sich im Gespräch mit dem Jobcenter gezeigt.',
          },
        },
        { optional: true, hinweis: 'Leer lassen, wenn nichts davon passt.' },
      ),
      arbeitslosSeit: datum('Seit wann sind Sie arbeitslos?', {
        hinweis: 'Wissen Sie den Tag nicht? Dann nehmen Sie den ersten des Monats.',
        ab: vorJahren(50),
        bis: heute,
        wenn: { zielgruppe: enthaelt('langzeitarbeitslos') },
      }),
      hinweisJahr: hinweis(
        'Das ist noch kein Jahr. Vielleicht hilft das Jobcenter Ihnen aus einem anderen Grund.',
        {
          wenn: alle(
            { zielgruppe: enthaelt('langzeitarbeitslos') },
            { arbeitslosSeit: nach(vorJahren(1)) },
          ),
        },
      ),
      hemmnisse: langtext('Was macht es so schwer, Arbeit zu finden?', {
        hinweis: 'Zum Beispiel: kein Schulabschluss, Schulden, keine Wohnung.',
        laenge: 1000,
        wenn: { zielgruppe: enthaelt('jung') },
      }),
      hinweisGesundheit: hinweis('Sie müssen keine Krankheit nennen.', {
        wenn: { zielgruppe: enthaelt('gesundheit') },
      }),
    }),
    seite('gespraech', 'Haben Sie mit dem Jobcenter darüber gesprochen?', {
      warum: 'Oft steht die Hilfe schon in Ihrem Plan mit dem Jobcenter (§ 15 SGB II).',
      gesprochen: jaNein('Ich habe mit dem Jobcenter darüber gesprochen'),
      ansprechperson: text('Mit wem?', {
        hinweis: 'Wenn Sie den Namen wissen.',
        laenge: 100,
        optional: true,
        wenn: { gesprochen: true },
      }),
      imPlan: jaNeinWeissNicht('Steht die Hilfe im Kooperationsplan?', {
        hinweis: 'Das ist der Plan, den Sie mit dem Jobcenter gemacht haben.',
        wenn: { gesprochen: true },
      }),
    }),
  ] as const;
