import {
  auswahl,
  jaNein,
  jaNeinWeissNicht,
  langtext,
  mehrfach,
  seite,
  text,
} from '@sozialplattform/forms';

export const kurs = { zweck: 'massnahmeTraeger' } as const;
export const vermittlung = { zweck: 'privateVermittlung' } as const;
export const probe = { zweck: 'massnahmeArbeitgeber' } as const;

/** The three kinds of § 45 Abs. 4 Satz 3 SGB III. */
export const zweck = () =>
  [
    seite('zweck', 'Wofür möchten Sie den Gutschein?', {
      warum: 'Das Gesetz kennt drei Arten von Gutscheinen (§ 45 Abs. 4 SGB III).',
      zweck: auswahl('Ich möchte', {
        massnahmeTraeger: {
          text: 'einen Kurs oder ein Coaching',
          hinweis: 'Zum Beispiel Bewerbungstraining oder Hilfe beim Weg in die Selbstständigkeit.',
        },
        privateVermittlung: {
          text: 'eine private Arbeitsvermittlung',
          hinweis: 'Sie bekommt erst Geld, wenn Sie durch sie eine Arbeit haben.',
        },
        massnahmeArbeitgeber: {
          text: 'eine Probearbeit in einem Betrieb',
          hinweis: 'Höchstens sechs Wochen, in manchen Fällen zwölf.',
        },
      }),
    }),
    seite('inhalt', 'Was soll der Kurs Ihnen bringen?', {
      wenn: kurs,
      warum: 'Das Jobcenter schreibt Ziel und Inhalt auf den Gutschein (§ 45 Abs. 4 SGB III).',
      inhalt: mehrfach('Darum geht es', {
        bewerbung: 'Bewerbungen schreiben und Gespräche üben',
        orientierung: 'herausfinden, welcher Beruf passt',
        hindernisse: 'Hindernisse aus dem Weg räumen',
        stabilisierung: 'eine neue Arbeit behalten',
        selbststaendig: 'sich selbstständig machen',
        anderes: 'etwas anderes',
      }),
    }),
    seite('begruendung', 'Warum hilft Ihnen der Gutschein?', {
      warum: 'Das Jobcenter prüft, was zu Ihnen und Ihrer Lage passt (§ 45 Abs. 5 SGB III).',
      begruendung: langtext('Ihre Gründe', {
        hinweis: 'Zwei oder drei Sätze reichen.',
        laenge: 1500,
      }),
      imPlan: jaNeinWeissNicht('Steht der Gutschein im Kooperationsplan?', {
        hinweis: 'Das ist der Plan, den Sie mit dem Jobcenter gemacht haben.',
      }),
    }),
    seite('frueher', 'Hatten Sie schon einen solchen Gutschein?', {
      warum: 'Ein Gutschein, der noch gilt, muss nicht neu ausgestellt werden.',
      gutscheinVorhanden: jaNein('Ich habe oder hatte schon einen Gutschein'),
      gutscheinDavor: text('Wann war das, und wofür?', {
        hinweis: 'Zum Beispiel: Frühjahr 2025, Coaching',
        laenge: 200,
        wenn: { gutscheinVorhanden: true },
      }),
    }),
  ] as const;
