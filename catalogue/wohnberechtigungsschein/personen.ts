import {
  auswahl,
  datum,
  heute,
  hinweis,
  inMonaten,
  jaNein,
  jeweils,
  juengerAls,
  seite,
  text,
  vorJahren,
  zahl,
} from '@sozialplattform/forms';

/** Married or in a registered partnership. */
export const angetraut = { beziehung: ['ehegatte', 'lebenspartner'] } as const;
export const partner = { beziehung: ['ehegatte', 'lebenspartner', 'partner'] } as const;
/** Children of one's own and foster children, who raise the income limit (§ 9 Abs. 2 WoFG). */
export const kind = { beziehung: ['kind', 'pflegekind'] } as const;
/** No relative: needs a certificate of their own (§ 18 Abs. 2 WoFG). */
export const fremd = { beziehung: 'mitbewohner' } as const;
/** Whom the law counts; those who do not count are not asked about further. */
export const imHaushalt = {
  beziehung: [
    'ehegatte',
    'lebenspartner',
    'partner',
    'kind',
    'pflegekind',
    'elternteil',
    'geschwister',
    'verwandt',
  ],
} as const;

const person = () =>
  [
    seite('person', 'Wer zieht mit ein?', {
      warum: 'Auf dem Schein steht, für wie viele Menschen er gilt (§ 27 Abs. 4 WoFG).',
      vorname: text('Vorname', { laenge: 100 }),
      nachname: text('Nachname', { laenge: 100 }),
      geburtsdatum: datum('Geburtsdatum', {
        hinweis: 'Zum Beispiel 4. 10. 2015',
        bis: heute,
        ab: vorJahren(120),
      }),
      beziehung: auswahl('Die Person ist', {
        ehegatte: 'meine Ehefrau oder mein Ehemann',
        lebenspartner: 'eingetragene Lebenspartnerin oder eingetragener Lebenspartner',
        partner: 'Partnerin oder Partner, nicht verheiratet',
        kind: { text: 'Kind', hinweis: 'auch das Kind der Partnerin oder des Partners' },
        pflegekind: 'Pflegekind',
        elternteil: { text: 'Mutter oder Vater', hinweis: 'auch Schwieger- oder Pflegeeltern' },
        geschwister: {
          text: 'Schwester oder Bruder',
          hinweis: 'auch von der Partnerin oder dem Partner',
        },
        verwandt: { text: 'Großeltern oder Enkel' },
        mitbewohner: { text: 'jemand anderes', hinweis: 'zum Beispiel aus einer WG' },
      }),
      hinweisFremd: hinweis(
        'Diese Person zählt meist nicht zu Ihrem Haushalt. Sie braucht dann einen eigenen Schein.',
        { wenn: fremd, ton: 'warnung' },
      ),
    }),
    seite('zusammen', 'Wohnt {vorname} schon bei Ihnen?', {
      wenn: imHaushalt,
      warum: 'Es zählt auch, wer bald zu Ihnen zieht (§ 18 Abs. 1 WoFG).',
      wohntSchon: jaNein('Wir wohnen schon zusammen'),
      kommtAm: datum('Wann zieht die Person zu Ihnen?', {
        hinweis: 'Ungefähr. Zum Beispiel: der Tag, an dem Sie umziehen wollen.',
        ab: heute,
        bis: inMonaten(24),
        wenn: { wohntSchon: false },
      }),
    }),
    seite('kind', 'Wie lebt {vorname} bei Ihnen?', {
      wenn: { ...kind, geburtsdatum: juengerAls(25) },
      warum: 'Für jedes Kind darf Ihr Einkommen höher sein (§ 9 Abs. 2 WoFG).',
      kindergeld: jaNein('Für dieses Kind gibt es Kindergeld', {
        hinweis: 'An Sie oder die Person, mit der Sie leben.',
      }),
      lebtImmer: jaNein('Das Kind lebt immer bei mir'),
      tageImMonat: zahl('Wie viele Tage im Monat ist es bei Ihnen?', {
        ab: 1,
        bis: 30,
        einheit: 'Tage',
        wenn: { lebtImmer: false },
      }),
    }),
  ] as const;

/** Who moves in; the law counts relatives only (§ 18 WoFG). */
export const personen = () =>
  jeweils(
    'personen',
    'Wer zieht mit Ihnen ein?',
    {
      wenn: { allein: false },
      mindestens: 1,
      hoechstens: 20,
      einzahl: 'Person',
      beschriftung: '{vorname} {nachname}',
      warum: 'Von der Zahl der Menschen hängen Einkommen und Größe der Wohnung ab.',
    },
    person(),
  );
