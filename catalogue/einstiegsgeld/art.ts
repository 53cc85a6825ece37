import { auswahl, datum, heute, inMonaten, seite, text } from '@sozialplattform/forms';

export const angestellt = { art: 'angestellt' } as const;
export const selbstaendig = { art: 'selbstaendig' } as const;

/** Which of the two kinds of work of § 16b Abs. 1 it is, and when it begins. */
export const art = () =>
  seite('art', 'Welche Arbeit fangen Sie an?', {
    warum: 'Einstiegsgeld gibt es für eine Anstellung oder ein eigenes Geschäft (§ 16b SGB II).',
    hilfe:
      'Stellen Sie den Antrag vor dem ersten Arbeitstag. Hat die Arbeit schon begonnen? Dann rufen Sie Ihr Jobcenter an.',
    art: auswahl('Art der Arbeit', {
      angestellt: { text: 'Anstellung', hinweis: 'Sie bekommen Lohn von einem Betrieb.' },
      selbstaendig: { text: 'selbstständige Arbeit', hinweis: 'Sie machen ein Geschäft auf.' },
    }),
    taetigkeit: text('Als was werden Sie arbeiten?', {
      hinweis: 'Zum Beispiel: Verkäuferin, Fahrer, Fotografin',
      laenge: 200,
    }),
    beginn: datum('Erster Arbeitstag', {
      hinweis: 'Auch wenn der Tag noch nicht ganz sicher ist.',
      ab: heute,
      bis: inMonaten(12),
    }),
  });
