import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type Antworten,
  abAlter,
  abschnitt,
  alle,
  antrag,
  anzahl,
  auswahl,
  berechnet,
  datei,
  datum,
  enthaelt,
  feld,
  fuerJedes,
  geld,
  gruppe,
  heute,
  irgendein,
  jaNein,
  jeweils,
  mehrAls,
  mehrfach,
  mindestens,
  monat,
  nachweise,
  nicht,
  pruefung,
  seite,
  summe,
  text,
  vor,
  vorMonaten,
} from './index.ts';

const kern = [
  seite('art', 'Was ist passiert?', {
    art: auswahl('Anlass', { miete: 'Mietrückstand', klage: 'Räumungsklage' }),
    bedarf: mehrfach('Was brauchen Sie?', { geld: 'Geld', rat: 'Rat' }),
    notiz: text('Notiz', { optional: true, wenn: { art: 'klage' } }),
  }),
  seite('klage', 'Wann haben Sie die Klage bekommen?', {
    wenn: { art: ['klage'], bedarf: enthaelt('geld') },
    warum: 'Ab diesem Tag läuft eine Frist.',
    zugestelltAm: datum('Zugestellt am', { bis: heute, ab: vorMonaten(12) }),
  }),
] as const;

const beispiel = antrag({
  leistung: 'beispiel',
  version: 1,
  titel: 'Beispiel',
  abschnitte: [
    abschnitt('anlass', 'Anlass', kern),
    abschnitt('haushalt', 'Haushalt', [
      jeweils('personen', 'Wer wohnt mit Ihnen?', { hoechstens: 20, einzahl: 'Person' }, [
        seite('person', 'Person', {
          vorname: text('Vorname'),
          geboren: datum('Geburtsdatum', { bis: heute }),
        }),
      ]),
      gruppe('vermieter', [seite('vermieter', 'Ihr Vermieter', { ort: text('Ort') })], {
        wenn: { art: 'miete' },
      }),
    ]),
    abschnitt('einkommen', 'Einkommen', [
      fuerJedes('personen', [
        seite('hat', 'Hat {vorname} Einkommen?', {
          wenn: { geboren: abAlter(15), art: nicht('klage') },
          hatEinkommen: jaNein('Einkommen'),
        }),
        jeweils(
          'quellen',
          'Einkommen',
          { hoechstens: 9, einzahl: 'Einkommen', wenn: { hatEinkommen: true } },
          [
            seite('quelle', 'Einkommen', {
              von: monat('Von'),
              bis: monat('Bis', { optional: true }),
              netto: geld('Netto', { ab: 1, wenn: { vorname: 'Ada' } }),
              pruefungen: [
                pruefung({ feld: 'bis', wenn: { bis: vor(feld('von')) }, text: 'Zu früh.' }),
              ],
            }),
          ],
        ),
      ]),
      seite('summe', 'Summe', {
        gesamt: berechnet('Zusammen', 'geld', summe('personen.quellen.netto')),
        beleg: datei('Beleg', {
          wenn: alle(
            { personen: irgendein({ hatEinkommen: true }) },
            { personen: anzahl(mindestens(2)) },
          ),
        }),
      }),
    ]),
    nachweise({
      vertrag: {
        titel: 'Mietvertrag',
        wenn: { 'vermieter.ort': 'Musterstadt' },
        nachreichbar: true,
      },
      ausweis: { titel: 'Ausweis', jeMitglied: 'personen', wenn: { geboren: abAlter(16) } },
    }),
  ],
  pruefungen: [pruefung({ feld: 'gesamt', wenn: { gesamt: mehrAls(2_000_000) }, text: 'Viel.' })],
});

describe('the types of a form', () => {
  it('follow from its definition', () => {
    type A = Antworten<typeof beispiel>;
    expectTypeOf<A['art']>().toEqualTypeOf<'miete' | 'klage' | undefined>();
    expectTypeOf<A['bedarf']>().toEqualTypeOf<readonly ('geld' | 'rat')[] | undefined>();
    expectTypeOf<A['notiz']>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<A['gesamt']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<NonNullable<A['vermieter']>['ort']>().toEqualTypeOf<string | undefined>();
    type P = NonNullable<A['personen']>[number];
    expectTypeOf<P['vorname']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<P['ausweis']>().toEqualTypeOf<readonly string[] | 'spaeter' | undefined>();
    expectTypeOf<NonNullable<P['quellen']>[number]['netto']>().toEqualTypeOf<number | undefined>();
    expect(beispiel.abschnitte).toHaveLength(4);
  });

  it('refuse a condition on what does not exist', () => {
    const mit = <const S extends ReturnType<typeof abschnitt>>(s: S) => s;
    const kopf = { leistung: 'x', version: 1, titel: 'X' } as const;
    const fragen = abschnitt('fragen', 'Fragen', kern);
    const falsch = [
      // @ts-expect-error no such field
      antrag({
        ...kopf,
        abschnitte: [
          fragen,
          abschnitt('b', 'B', [seite('s', 'S', { wenn: { artt: 'miete' }, a: text('A') })]),
        ],
      }),
      // @ts-expect-error no such value
      antrag({
        ...kopf,
        abschnitte: [
          fragen,
          abschnitt('b', 'B', [seite('s', 'S', { wenn: { art: 'mieten' }, a: text('A') })]),
        ],
      }),
      // @ts-expect-error one of the values does not exist
      antrag({
        ...kopf,
        abschnitte: [
          fragen,
          abschnitt('b', 'B', [seite('s', 'S', { wenn: { art: ['miete', 'x'] }, a: text('A') })]),
        ],
      }),
      // @ts-expect-error a choice is no number
      antrag({
        ...kopf,
        abschnitte: [
          fragen,
          abschnitt('b', 'B', [seite('s', 'S', { wenn: { art: mehrAls(3) }, a: text('A') })]),
        ],
      }),
      // @ts-expect-error the field's own condition
      antrag({
        ...kopf,
        abschnitte: [
          fragen,
          abschnitt('b', 'B', [
            seite('s', 'S', { a: text('A', { wenn: { bedarf: enthaelt('x') } }) }),
          ]),
        ],
      }),
      // @ts-expect-error an option's condition
      antrag({
        ...kopf,
        abschnitte: [
          fragen,
          abschnitt('b', 'B', [
            seite('s', 'S', { a: auswahl('A', { x: { text: 'X', wenn: { nix: true } } }) }),
          ]),
        ],
      }),
      // @ts-expect-error inside a repeater
      antrag({
        ...kopf,
        abschnitte: [
          fragen,
          abschnitt('b', 'B', [
            jeweils('j', 'J', { hoechstens: 2, einzahl: 'J' }, [
              seite('s', 'S', { wenn: { nix: 'x' }, a: text('A') }),
            ]),
          ]),
        ],
      }),
      // @ts-expect-error not a repeater
      antrag({
        ...kopf,
        abschnitte: [
          fragen,
          abschnitt('b', 'B', [
            seite('s', 'S', { wenn: { art: irgendein({ a: 'x' }) }, a: text('A') }),
          ]),
        ],
      }),
      // @ts-expect-error a document's condition
      antrag({
        ...kopf,
        abschnitte: [fragen, nachweise({ n: { titel: 'N', wenn: { art: 'nix' } } })],
      }),
      // @ts-expect-error a check's field
      antrag({
        ...kopf,
        abschnitte: [fragen],
        pruefungen: [pruefung({ feld: 'nix', wenn: { art: 'miete' }, text: '' })],
      }),
    ];
    expect(falsch).toHaveLength(10);
    expect(mit(fragen).id).toBe('fragen');
  });

  it('refuse a page that holds something that is no field', () => {
    // @ts-expect-error a typing error in the name of an option
    expect(seite('s', 'S', { warun: 'so', a: text('A') }).id).toBe('s');
    // @ts-expect-error an option that this field does not have
    expect(text('A', { hinweiss: 'x' }).feldart).toBe('text');
  });
});
