import {
  auswahl,
  datum,
  heute,
  jaNein,
  jeweils,
  langtext,
  mehrfach,
  seite,
  text,
  vorJahren,
} from '@sozialplattform/forms';

/** Relatives may be helped too (§ 68 Abs. 1 SGB XII). */
export const angehoerige = () =>
  [
    seite('angehoerige', 'Braucht jemand die Hilfe zusammen mit Ihnen?', {
      warum: 'Auch Angehörige werden beraten und begleitet (§ 68 SGB XII).',
      mitAngehoerigen: jaNein('Jemand braucht die Hilfe mit mir zusammen', {
        hinweis: 'Zum Beispiel mein Kind oder meine Partnerin.',
      }),
    }),
    jeweils(
      'personen',
      'Wer gehört zu Ihnen?',
      {
        wenn: { mitAngehoerigen: true },
        mindestens: 1,
        hoechstens: 15,
        einzahl: 'Person',
        beschriftung: '{vorname} {nachname}',
        warum: 'Bitte tragen Sie jede Person einzeln ein.',
      },
      [
        seite('person', 'Wer ist es?', {
          warum: 'So findet sich ein Platz für alle zusammen.',
          vorname: text('Vorname', { laenge: 100 }),
          nachname: text('Nachname', { laenge: 100 }),
          geburtsdatum: datum('Geburtsdatum', {
            hinweis: 'Zum Beispiel 4. 10. 1985',
            bis: heute,
            ab: vorJahren(120),
          }),
          beziehung: auswahl('Die Person ist', {
            partner: 'meine Partnerin oder mein Partner',
            kind: { text: 'Kind', hinweis: 'auch das Kind der Partnerin oder des Partners' },
            andere: 'jemand anderes',
          }),
        }),
      ],
    ),
  ] as const;

/** Health and debts: voluntary, and only as much as helps to find the right place (Art. 9 DSGVO). */
export const belastungen = () =>
  seite('belastungen', 'Was belastet Sie noch?', {
    warum: 'Dann suchen wir eine Hilfe, die dazu passt. Alle Angaben hier sind freiwillig.',
    belastungen: mehrfach(
      'Es gibt',
      {
        krankheit: 'eine Krankheit oder Behinderung',
        seele: 'eine seelische Belastung',
        sucht: 'ein Problem mit Alkohol, Drogen oder Spielen',
        schulden: 'Schulden',
        sprache: 'Schwierigkeiten mit Deutsch, Lesen oder Schreiben',
      },
      { optional: true },
    ),
    belastungenText: langtext('Worauf sollen wir achten?', {
      hinweis: 'Zum Beispiel: Ich brauche ein Zimmer ohne Treppen. Ich habe einen Hund.',
      laenge: 1000,
      optional: true,
    }),
  });
