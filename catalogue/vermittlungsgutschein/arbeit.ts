import {
  datum,
  eines,
  heute,
  hinweis,
  jaNein,
  langtext,
  seite,
  text,
  vorJahren,
} from '@sozialplattform/forms';

/** For whom it is: out of work, threatened by it, or looking for training (§ 45 Abs. 1 SGB III). */
export const arbeit = () =>
  [
    seite('lage', 'Haben Sie zurzeit eine Arbeit?', {
      warum: 'Der Gutschein ist für Menschen, die eine Arbeit suchen (§ 45 Abs. 1 SGB III).',
      hatArbeit: jaNein('Ich arbeite zurzeit', { hinweis: 'Auch ein Minijob zählt.' }),
      arbeitEndet: jaNein('Diese Arbeit endet bald', { wenn: { hatArbeit: true } }),
      wenigeStunden: jaNein('Es sind weniger als 15 Stunden in der Woche', {
        hinweis: 'Dann gelten Sie trotzdem als arbeitslos (§ 138 SGB III).',
        wenn: { hatArbeit: true },
      }),
      arbeitslosSeit: datum('Arbeitslos seit', {
        hinweis: 'Wissen Sie den Tag nicht? Dann nehmen Sie den ersten des Monats.',
        ab: vorJahren(50),
        bis: heute,
        optional: true,
        wenn: eines({ hatArbeit: false }, { hatArbeit: true, wenigeStunden: true }),
      }),
    }),
    seite('bisher', 'Was haben Sie bisher gearbeitet?', {
      warum: 'Daraus sieht das Jobcenter, was Ihnen am besten hilft.',
      letzteTaetigkeit: text('Letzte Arbeit', {
        hinweis: 'Zum Beispiel Verkäuferin. Noch keine? Dann lassen Sie das Feld leer.',
        laenge: 150,
        optional: true,
      }),
      abschluss: text('Ausbildung oder Studium', {
        hinweis: 'Zum Beispiel Ausbildung als Köchin. Keine? Dann lassen Sie das Feld leer.',
        laenge: 150,
        optional: true,
      }),
    }),
    seite('ziel', 'Welche Arbeit suchen Sie?', {
      warum: 'Auf dem Gutschein steht ein Ziel. Es soll zu Ihnen passen (§ 45 Abs. 4 SGB III).',
      zielberuf: text('Beruf oder Art der Arbeit', {
        hinweis: 'Zum Beispiel Bürokauffrau. Wissen Sie es noch nicht? Schreiben Sie: offen.',
        laenge: 150,
      }),
      region: text('Wo möchten Sie arbeiten?', {
        hinweis: 'Zum Beispiel Leipzig und 30 Kilometer ringsum.',
        laenge: 150,
      }),
      schwierigkeiten: langtext('Was macht die Suche schwer?', {
        hinweis:
          'Zum Beispiel: lange Pause, wenig Deutsch, Kinder. Krankheiten müssen Sie nicht nennen.',
        laenge: 1000,
        optional: true,
      }),
      hinweisEhrlich: hinweis('Das hilft, den passenden Kurs zu finden. Es schadet Ihnen nicht.'),
    }),
  ] as const;
