import { beantwortet, jaNein, langtext, mehrfach, seite } from '@sozialplattform/forms';

/** Section 12 of the paper form: whatever comes before Sozialhilfe (§§ 2 and 93 SGB XII, § 116 SGB X). */
export const anspruecheSgb12 = () =>
  [
    seite('vorrangig', 'Steht Ihnen noch anderes Geld zu?', {
      warum: 'Andere Leistungen gehen vor (§ 2 SGB XII).',
      vorrangig: mehrfach(
        'Ich habe beantragt oder könnte bekommen',
        {
          rente: { text: 'Rente', hinweis: 'auch Hinterbliebenenrente oder Rente vom Betrieb' },
          ausland: 'Rente oder Geld aus einem anderen Land',
          unfall: 'Geld von der Unfallversicherung',
          pflege: 'Geld von der Pflegeversicherung',
          wohngeld: 'Wohngeld',
          kindergeld: { text: 'Kindergeld', hinweis: 'auch für erwachsene Kinder mit Behinderung' },
          krankengeld: 'Krankengeld oder Arbeitslosengeld',
          beihilfe: 'Beihilfe oder Versorgung als Beamtin oder Beamter',
        },
        { hinweis: 'Leer lassen, wenn nichts davon passt.', optional: true },
      ),
      vorrangigStand: langtext('Wie ist der Stand?', {
        hinweis: 'Zum Beispiel: Wohngeld im Juli beantragt, noch keine Antwort.',
        laenge: 1000,
        wenn: { vorrangig: beantwortet },
      }),
    }),
    seite('ansprueche', 'Schuldet Ihnen jemand etwas?', {
      warum: 'Solche Ansprüche kann das Amt übernehmen und einfordern (§ 93 SGB XII).',
      anspruchDritte: jaNein('Jemand muss noch zahlen oder leisten', {
        hinweis: 'Zum Beispiel aus Vertrag, Schadenersatz oder Versicherung. Nicht: Unterhalt.',
      }),
      anspruchBeschreibung: langtext('Wer, wofür und wie viel?', {
        laenge: 1000,
        wenn: { anspruchDritte: true },
      }),
      unfallDritte: jaNein('Durch einen Unfall oder eine andere Person verletzt worden', {
        hinweis: 'Nur wenn das Geld deshalb fehlt.',
      }),
      unfallBeschreibung: langtext('Wann, wo und durch wen?', {
        hinweis: 'Wenige Wörter reichen. Sie können das auch später erzählen.',
        laenge: 1000,
        optional: true,
        wenn: { unfallDritte: true },
      }),
    }),
  ] as const;
