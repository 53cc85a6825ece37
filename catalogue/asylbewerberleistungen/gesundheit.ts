import { auswahl, hinweis, jaNein, mehrfach, seite, text } from '@sozialplattform/forms';

/** Treatment (§ 4) and special needs (§ 6 AsylbLG); what is behind it stays with the doctor. */
export const gesundheit = () =>
  [
    seite('behandlung', 'Ist jemand krank?', {
      warum: 'Das Amt zahlt die Behandlung von Krankheiten und Schmerzen (§ 4 AsylbLG).',
      akut: jaNein('Ich oder jemand aus meiner Familie braucht bald eine Ärztin oder einen Arzt', {
        hinweis: 'Was die Krankheit ist, müssen Sie hier nicht sagen.',
      }),
      akutWer: text('Wer?', {
        hinweis: 'Der Vorname reicht.',
        laenge: 200,
        wenn: { akut: true },
      }),
      hinweisNotfall: hinweis('Ist es ein Notfall? Rufen Sie sofort 112 an. Das kostet nichts.', {
        ton: 'warnung',
        wenn: { akut: true },
      }),
      krankenkarte: auswahl('Was haben Sie für den Besuch in der Praxis?', {
        karte: 'eine Gesundheitskarte',
        schein: { text: 'einen Krankenschein', hinweis: 'auch Behandlungsschein genannt' },
        nichts: 'noch nichts davon',
      }),
    }),
    seite('besonderes', 'Worauf soll das Amt achten?', {
      warum: 'Für manche Menschen gibt es zusätzliche Hilfe (§ 6 AsylbLG). Alles ist freiwillig.',
      besonderes: mehrfach(
        'Für mich oder meine Familie gilt',
        {
          medikamente: 'Jemand braucht regelmäßig Medikamente',
          behinderung: 'Jemand hat eine Behinderung',
          pflege: 'Jemand braucht Pflege',
          erlebnisse: {
            text: 'Jemand hat sehr Schlimmes erlebt',
            hinweis: 'Sie müssen nicht sagen, was es war.',
          },
          alter: 'Jemand ist alt und braucht Hilfe',
        },
        { optional: true },
      ),
      besonderesBedarf: text('Was brauchen Sie deshalb?', {
        hinweis: 'Zum Beispiel: ein Zimmer ohne Treppen.',
        laenge: 500,
        optional: true,
      }),
    }),
  ] as const;

/** Work in the shelter or for the community, 80 cents an hour (§ 5 AsylbLG). */
export const arbeit = () =>
  seite('arbeitsgelegenheit', 'Möchten Sie etwas arbeiten?', {
    warum: 'Für Arbeit in der Unterkunft gibt es 80 Cent je Stunde (§ 5 AsylbLG).',
    arbeitInteresse: jaNein('Ich möchte eine Arbeitsgelegenheit', {
      hinweis: 'Zum Beispiel helfen in der Küche oder im Garten. Sie dürfen leer lassen.',
      optional: true,
    }),
  });
