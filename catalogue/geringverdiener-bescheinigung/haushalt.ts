import {
  auswahl,
  datum,
  geld,
  heute,
  jaNein,
  jeweils,
  mehrfach,
  seite,
  text,
  vorJahren,
} from '@sozialplattform/forms';

/** Who lives on the income, without the questions of a Bedarfsgemeinschaft. */
export const haushalt = () =>
  [
    seite('allein', 'Leben Sie allein?', {
      warum: 'Für mehrere Menschen gilt eine höhere Grenze.',
      alleinWohnend: jaNein('Ich lebe allein', {
        hinweis: 'Antworten Sie auch mit Ja, wenn Sie in einer WG getrennt wirtschaften.',
      }),
    }),
    jeweils(
      'personen',
      'Mit wem leben Sie zusammen?',
      {
        wenn: { alleinWohnend: false },
        mindestens: 1,
        hoechstens: 15,
        einzahl: 'Person',
        beschriftung: '{vorname} {nachname}',
        warum: 'Es zählen alle, mit denen Sie Geld und Einkäufe teilen.',
      },
      [
        seite('person', 'Wer lebt mit Ihnen?', {
          warum: 'Vom Alter und von der Zahl der Menschen hängt die Grenze ab.',
          vorname: text('Vorname', { laenge: 100 }),
          nachname: text('Nachname', { laenge: 100 }),
          geburtsdatum: datum('Geburtsdatum', {
            hinweis: 'Zum Beispiel 4. 10. 1985',
            bis: heute,
            ab: vorJahren(120),
          }),
          beziehung: auswahl('Die Person ist', {
            partner: {
              text: 'Partnerin oder Partner',
              hinweis: 'verheiratet oder nicht',
            },
            kind: { text: 'Kind', hinweis: 'auch das Kind der Partnerin oder des Partners' },
            andere: { text: 'jemand anderes', hinweis: 'zum Beispiel Mutter oder Bruder' },
          }),
        }),
      ],
    ),
    seite('lage', 'Trifft etwas davon zu?', {
      warum: 'Dann gilt oft eine höhere Grenze. Diese Angaben sind freiwillig.',
      lage: mehrfach(
        'In meinem Haushalt',
        {
          alleinerziehend: 'erziehe ich Kinder allein',
          schwanger: 'ist jemand schwanger',
          behinderung: 'hat jemand einen Schwerbehindertenausweis',
        },
        { optional: true, hinweis: 'Leer lassen, wenn nichts davon passt.' },
      ),
    }),
  ] as const;

/** What housing costs, in one sum. */
export const wohnen = () =>
  seite('wohnen', 'Was kostet Ihre Wohnung?', {
    warum: 'Was nach der Miete bleibt, zeigt, wie knapp das Geld ist.',
    wohnform: auswahl('Wie wohnen Sie?', {
      miete: 'zur Miete',
      eigentum: 'im eigenen Haus oder in der eigenen Wohnung',
      ohneKosten: {
        text: 'ohne eigene Kosten',
        hinweis: 'zum Beispiel bei den Eltern, oder ohne Wohnung',
      },
    }),
    warmmiete: geld('Miete im Monat', {
      hinweis: 'Mit Nebenkosten und Heizung.',
      ab: 1,
      bis: 1_000_000,
      wenn: { wohnform: 'miete' },
    }),
    eigentumskosten: geld('Kosten im Monat', {
      hinweis: 'Zinsen, Grundsteuer, Versicherung, Wasser, Müll und Heizung. Etwa reicht.',
      ab: 1,
      bis: 1_000_000,
      wenn: { wohnform: 'eigentum' },
    }),
  });
