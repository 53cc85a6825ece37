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

/** Who would lose the home, and what comes in; hardship weighs in the decision. */
export const haushalt = () =>
  [
    seite('allein', 'Wohnen Sie allein?', {
      warum: 'Das Amt muss wissen, wie viele Menschen ihre Wohnung verlieren würden.',
      alleinWohnend: jaNein('Ich wohne allein'),
    }),
    jeweils(
      'mitbewohner',
      'Wer wohnt bei Ihnen?',
      {
        wenn: { alleinWohnend: false },
        mindestens: 1,
        hoechstens: 20,
        einzahl: 'Person',
        beschriftung: '{vorname} {nachname}',
        warum: 'Kinder und kranke Menschen sind besonders geschützt.',
      },
      [
        seite('person', 'Wer ist es?', {
          warum: 'So weiß das Amt, für wen die Wohnung wichtig ist.',
          vorname: text('Vorname', { laenge: 100 }),
          nachname: text('Nachname', { laenge: 100 }),
          geburtsdatum: datum('Geburtsdatum', { bis: heute, ab: vorJahren(120) }),
          beziehung: auswahl('Die Person ist', {
            partner: 'mit mir verheiratet oder mein Partner, meine Partnerin',
            kind: 'mein Kind oder Kind des Partners, der Partnerin',
            verwandt: 'anders mit mir verwandt',
            andere: 'jemand anderes',
          }),
        }),
      ],
    ),
    seite('haerte', 'Gibt es etwas, das es besonders schwer macht?', {
      warum: 'Das zählt bei der Entscheidung. Diese Angaben sind freiwillig.',
      haerte: mehrfach(
        'Das trifft zu',
        {
          schwanger: 'Jemand ist schwanger',
          krank: 'Jemand ist schwer krank oder hat eine Behinderung',
          pflege: 'Jemand wird gepflegt',
          schule: 'Ein Kind müsste die Schule oder Kita wechseln',
        },
        { optional: true, hinweis: 'Leer lassen, wenn nichts davon passt.' },
      ),
    }),
    seite('einkommen', 'Wie viel Geld kommt im Monat herein?', {
      warum: 'Das Amt prüft, ob Sie die Miete künftig zahlen können.',
      einkommenHaushalt: geld('Alles zusammen im Monat', {
        hinweis: 'Lohn, Rente, Kindergeld, Geld vom Amt: was auf den Konten ankommt.',
        bis: 10_000_000,
      }),
    }),
  ] as const;
