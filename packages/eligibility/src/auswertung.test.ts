import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionen } from './antworten/optionen.ts';
import { type Antworten, type FrageId, fragen, pruefeAntworten, werteAus } from './index.ts';

const stichtag = '2026-11-23';
const tag = (min: string, max: string) =>
  fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((datum) => datum.toISOString().slice(0, 10));

const von = (id: FrageId): fc.Arbitrary<unknown> => {
  const frage = fragen.find((eine) => eine.id === id)!;
  const werte: readonly string[] = optionen[id as keyof typeof optionen] ?? [];
  switch (frage.art) {
    case 'datum':
      return tag('1935-01-01', stichtag);
    case 'auswahl':
      return fc.constantFrom(...werte);
    case 'mehrfach':
      return fc.oneof(
        fc.constant([werte.at(-1)]),
        fc.uniqueArray(fc.constantFrom(...werte.slice(0, -1)), { minLength: 1, maxLength: 4 }),
      );
    case 'jaNein':
      return fc.boolean();
    case 'geld':
      return fc.oneof(
        fc.integer({ min: 0, max: 4000 }),
        fc.constantFrom(0, 450.39, 600, 899.99, 900, 5000, 10000, 10000.01, 20000, 90000, 500000),
      );
    case 'zahl':
      return fc.integer({ min: 0, max: 100 });
    case 'kinder':
      return fc.array(
        fc.record({ geburtsdatum: tag('2008-11-24', stichtag), imHaushalt: fc.boolean() }),
        { maxLength: 4 },
      );
  }
};

const antworten = fc.record(Object.fromEntries(fragen.map(({ id }) => [id, von(id)])), {
  requiredKeys: [],
}) as fc.Arbitrary<Antworten>;

/** Mostly complete and without contradictions, as most people answer. */
const vollstaendig = fc.record(
  Object.fromEntries(fragen.map(({ id }) => [id, von(id)])),
) as fc.Arbitrary<Antworten>;

const beliebig = fc.oneof(antworten, vollstaendig);
const ausgang = (a: Antworten, am = stichtag) =>
  Object.fromEntries(werteAus(a, am).map(({ leistung, ergebnis }) => [leistung, ergebnis]));
const rang = { unwahrscheinlich: 0, offen: 1, moeglich: 2 };

describe('whatever is answered', () => {
  it('is accepted and judged, on any day', () => {
    fc.assert(
      fc.property(beliebig, tag('1990-01-01', '2040-01-01'), (a, am) => {
        expect(pruefeAntworten(a, stichtag)).toEqual({ ok: true, antworten: a });
        expect(werteAus(a, am)).toHaveLength(21);
      }),
      { numRuns: 500 },
    );
  });

  it('never turns likely into unlikely, or the reverse, by leaving an answer out', () => {
    fc.assert(
      fc.property(beliebig, (a) => {
        const mit = ausgang(a);
        for (const id of Object.keys(a) as FrageId[]) {
          const { [id]: _, ...rest } = a;
          const ohne = ausgang(rest);
          const gekippt = Object.entries(mit).filter(
            ([slug, ergebnis]) => Math.abs(rang[ergebnis] - rang[ohne[slug]!]) === 2,
          );
          if (gekippt.length) throw new Error(`${gekippt.join(' ')} ohne ${id}`);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(beliebig, (a) => {
        const umgekehrt = Object.fromEntries(Object.entries(a).toReversed()) as Antworten;
        expect(werteAus(umgekehrt, stichtag)).toEqual(werteAus(a, stichtag));
      }),
    );
  });

  it('asks an open question that is to be asked, or one answered in contradiction', () => {
    fc.assert(
      fc.property(beliebig, (a) => {
        for (const { ergebnis, grund, frage } of werteAus(a, stichtag)) {
          expect(frage !== undefined).toBe(ergebnis === 'offen' && grund !== 'offen.parameter');
          if (grund !== 'offen.angabe') continue;
          const gefragt = fragen.find(({ id }) => id === frage);
          expect(gefragt?.wenn(a) === true, `${frage}`).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('more income', () => {
  const nachSgb2und12 = [
    'buergergeld',
    'hilfe-zum-lebensunterhalt',
    'grundsicherung-im-alter',
    'hilfe-zur-pflege',
    'mietrueckstaende',
    'eingliederung',
    'mehrbedarf-behinderung',
  ];

  it('never makes a benefit of SGB II or SGB XII likelier', () => {
    const mehr = fc.record({
      nettoMonat: fc.nat(5000),
      bruttoMonat: fc.nat(5000),
      stufe: fc.nat(2),
    });
    fc.assert(
      fc.property(vollstaendig, mehr, (a, plus) => {
        const stufen = optionen.einkommen.toReversed();
        const stelle = Math.max(stufen.indexOf(a.einkommen ?? 'REICHT'), plus.stufe);
        const reicher: Antworten = {
          ...a,
          nettoMonat: (a.nettoMonat ?? 0) + plus.nettoMonat,
          bruttoMonat: (a.bruttoMonat ?? 0) + plus.bruttoMonat,
          einkommen: stufen[stelle] ?? 'REICHT',
        };
        const [arm, reich] = [ausgang(a), ausgang(reicher)];
        for (const slug of nachSgb2und12) {
          expect(rang[reich[slug]!], slug).toBeLessThanOrEqual(rang[arm[slug]!]);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
