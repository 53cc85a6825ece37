import {
  datum,
  enthaelt,
  heute,
  inMonaten,
  jaNein,
  langtext,
  mehrfach,
  monat,
  seite,
  text,
  vorJahren,
  zahl,
} from '@sozialplattform/forms';

/** What the amount depends on (§ 16b Abs. 2), and why the money is needed. */
export const lage = () =>
  [
    seite('arbeitslos', 'Wie lange haben Sie schon keine Arbeit?', {
      warum: 'Das zählt bei der Höhe des Einstiegsgeldes mit (§ 16b Abs. 2 SGB II).',
      ohneArbeit: jaNein('Ich bin zurzeit arbeitslos'),
      arbeitslosSeit: datum('Seit wann?', {
        hinweis: 'Wissen Sie den Tag nicht? Dann nehmen Sie den ersten des Monats.',
        ab: vorJahren(50),
        bis: heute,
        wenn: { ohneArbeit: true },
      }),
    }),
    seite('gemeinschaft', 'Für wie viele Menschen bekommen Sie Geld vom Jobcenter?', {
      warum: 'Auch das zählt bei der Höhe des Einstiegsgeldes mit (§ 16b Abs. 2 SGB II).',
      bgGroesse: zahl('Menschen in Ihrer Bedarfsgemeinschaft', {
        hinweis: 'Sie selbst zählen mit. Die Namen stehen im Bescheid.',
        ab: 1,
        bis: 30,
        einheit: 'Menschen',
      }),
    }),
    seite('hindernisse', 'Was macht die Suche nach Arbeit schwer?', {
      warum: 'So versteht das Jobcenter Ihre Lage besser. Alle Angaben hier sind freiwillig.',
      hindernisse: mehrfach(
        'Das trifft auf mich zu',
        {
          gesundheit: 'Krankheit oder Behinderung',
          alter: 'mein Alter',
          abschluss: 'kein Abschluss in Schule oder Beruf',
          sprache: 'Ich spreche noch wenig Deutsch',
          kinder: 'Ich betreue Kinder',
          pflege: 'Ich pflege jemanden',
          schulden: 'Schulden',
          wohnung: 'keine sichere Wohnung',
          anderes: 'etwas anderes',
        },
        { optional: true },
      ),
      hindernisAnderes: text('Was genau?', {
        laenge: 300,
        optional: true,
        wenn: { hindernisse: enthaelt('anderes') },
      }),
    }),
    seite('notwendig', 'Wofür brauchen Sie das Einstiegsgeld?', {
      warum: 'Es muss nötig sein, damit der Start gelingt (§ 16b Abs. 1 SGB II).',
      begruendung: langtext('Ihre Gründe', {
        hinweis: 'Zum Beispiel: Der Lohn ist am Anfang niedrig, und der Weg zur Arbeit ist teuer.',
        laenge: 2000,
      }),
    }),
    seite('frueher', 'Haben Sie schon Hilfe für diesen Start?', {
      warum: 'Einstiegsgeld gibt es höchstens 24 Monate (§ 16b Abs. 2 SGB II).',
      schonEinstiegsgeld: jaNein('Ich habe schon einmal Einstiegsgeld bekommen'),
      einstiegsgeldBis: monat('Bis wann?', {
        hinweis: 'Zum Beispiel 03.2024',
        ab: vorJahren(20),
        bis: inMonaten(24),
        wenn: { schonEinstiegsgeld: true },
      }),
      einstiegsgeldMonate: zahl('Wie viele Monate zusammen?', {
        hinweis: 'Es steht in den Bescheiden. Ungefähr reicht.',
        ab: 1,
        bis: 240,
        einheit: 'Monate',
        wenn: { schonEinstiegsgeld: true },
      }),
      andereFoerderung: jaNein('Ich bekomme für diese Arbeit noch andere Förderung', {
        hinweis: 'Zum Beispiel den Gründungszuschuss der Agentur für Arbeit.',
      }),
      andereFoerderungText: text('Welche, und von wem?', {
        laenge: 300,
        wenn: { andereFoerderung: true },
      }),
    }),
  ] as const;
