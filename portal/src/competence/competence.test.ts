import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../platform/database/testing.ts';
import {
  authorityFor,
  authorityTypes,
  findPlaces,
  loadDefaults,
  type PlaceAnswer,
} from './index.ts';
import { readPlaces } from './places/files.ts';
import { laender } from './places/laender.ts';

let test: TestDatabase;
const places = readPlaces();

beforeAll(async () => {
  test = await testDatabase();
  await loadDefaults(test.db, { samples: true });
});
afterAll(() => test.drop());

const find = (typed: string) => findPlaces(test.db, typed);

function labels(answer: PlaceAnswer): string[] {
  const found = answer.kind === 'place' ? [answer.place] : answer.options;
  return found.map(({ name, kreis }) => `${name}, ${kreis.name}`);
}

describe('a PLZ', () => {
  it.each([
    ['40210', 'Düsseldorf, Düsseldorf'],
    ['10115', 'Berlin, Berlin'],
    ['20095', 'Hamburg, Hamburg'],
    ['52349', 'Düren, Kreis Düren'],
    ['99817', 'Eisenach, Wartburgkreis'],
  ])('%s is one clear place', async (plz, label) => {
    const answer = await find(plz);
    expect([answer.kind, ...labels(answer)]).toEqual(['place', label]);
  });

  it('24943 asks for Flensburg or the Kreis around it', async () => {
    const answer = await find('24943');
    expect(answer.kind).toBe('which-ort');
    expect(labels(answer)).toEqual(['Flensburg, Flensburg', 'Tastrup, Kreis Schleswig-Flensburg']);
  });

  it('54673 asks for one of its 27 Orte', async () => {
    const answer = await find('54673');
    expect(answer.kind).toBe('which-ort');
    expect(new Set(labels(answer).map((label) => label.split(',')[0])).size).toBe(27);
  });

  it('with its Ort needs no question', async () => {
    expect(labels(await find('24943 Tastrup'))).toEqual(['Tastrup, Kreis Schleswig-Flensburg']);
    expect((await find('54673 bauler')).kind).toBe('place');
  });

  it.each([
    ['10115 Hamburg', ['Berlin, Berlin', 'Hamburg, Hamburg']],
    ['52349 Jülich', ['Düren, Kreis Düren', 'Jülich, Kreis Düren']],
    ['10115 Hambrug', ['Berlin, Berlin', 'Hamburg, Hamburg']],
    ['10115 Gibtesnichtdorf', ['Berlin, Berlin']],
  ])('with an Ort that it does not belong to asks which is right: %s', async (typed, offered) => {
    const answer = await find(typed);
    expect(answer).toMatchObject({ kind: 'which-ort', why: 'apart' });
    expect(labels(answer)).toEqual(expect.arrayContaining(offered));
  });

  it.each([
    ['60311 Frankfurt', 'Frankfurt am Main'],
    ['60311 Frankfurt/Main', 'Frankfurt am Main'],
    ['06108 Halle', 'Halle (Saale)'],
    ['10967 Berlin-Kreuzberg', 'Berlin'],
    ['12043 Neukölln', 'Berlin'],
    ['23570 Travemünde', 'Lübeck'],
    ['53757 St. Augustin', 'Sankt Augustin'],
    ['10115 Berln', 'Berlin'],
    ['10115 Ber', 'Berlin'],
  ])('takes another spelling or a part of its Ort: %s', async (typed, name) => {
    expect(await find(typed)).toMatchObject({ kind: 'place', place: { name } });
  });

  it('that does not exist leads to its neighbours', async () => {
    const answer = await find('52350');
    expect(answer).toMatchObject({ kind: 'unknown', plz: true });
    expect(labels(answer)).toContain('Düren, Kreis Düren');
  });

  it('without its leading zero is suggested', async () => {
    const answer = await find('1067');
    expect(answer).toMatchObject({ kind: 'invalid', reason: 'plz-digits' });
    expect(labels(answer)).toEqual(['Dresden, Dresden']);
  });
});

describe('an Ort', () => {
  it.each([
    ['düren', 'Düren, Kreis Düren'],
    ['Duesseldorf', 'Düsseldorf, Düsseldorf'],
    ['St. Augustin', 'Sankt Augustin, Rhein-Sieg-Kreis'],
    ['Köln', 'Köln, Köln'],
    ['Frankfurt (Oder)', 'Frankfurt (Oder), Frankfurt (Oder)'],
    ['Landkreis Gifhorn', 'Landkreis Gifhorn, Landkreis Gifhorn'],
    ['Travemünde', 'Lübeck (Travemünde), Lübeck'],
  ])('%s is one clear place', async (name, label) => {
    const answer = await find(name);
    expect([answer.kind, ...labels(answer)]).toEqual(['place', label]);
  });

  it('that several have is asked for, the largest first', async () => {
    const answer = await find('Frankfurt');
    expect(answer.kind).toBe('which-ort');
    expect(labels(answer).slice(0, 2)).toEqual([
      'Frankfurt am Main, Frankfurt am Main',
      'Frankfurt (Oder), Frankfurt (Oder)',
    ]);
    expect((await find('Neustadt')).kind).toBe('which-ort');
  });

  it('that is none, but begins as others do, is asked about', async () => {
    const answer = await find('Wien');
    expect(answer).toMatchObject({ kind: 'which-ort', why: 'beginning' });
    expect(labels(answer)).toContain('Wienhausen, Landkreis Celle');
  });

  it.each([
    ['Düseldorf', 'Düsseldorf, Düsseldorf'],
    ['Flensborg', 'Flensburg, Flensburg'],
    ['Gelsenkirchn', 'Gelsenkirchen, Gelsenkirchen'],
    ['Muenchn', 'München, München'],
  ])('mistyped as %s is suggested', async (name, label) => {
    const answer = await find(name);
    expect(answer.kind).toBe('unknown');
    expect(labels(answer)).toContain(label);
  });
});

describe('whatever is typed', () => {
  it('gets an answer', async () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom('%', '_', "'", '\\', '\u0000', '\u202e', '🏠', 'ß', '0', ' ', 'a'),
      }),
      fc.constantFrom(
        'x'.repeat(10_000),
        '1'.repeat(10_000),
        'مرحبا',
        '\ud800',
        "'; drop table ort; --",
      ),
    );
    await fc.assert(
      fc.asyncProperty(nasty, async (text) => {
        expect((await find(text)).kind).toBeTypeOf('string');
      }),
      { numRuns: 300 },
    );
  });
});

describe('completeness', () => {
  it('every PLZ leads to a Kreis that exists', async () => {
    const byPlz = Map.groupBy(places.orte, (ort) => ort.plz);
    const kreise = new Set(places.kreise.map((kreis) => kreis.ags));
    expect(byPlz.size).toBe(8168);
    for (const [plz, orte] of byPlz) {
      const possible = orte.flatMap((ort) => ort.kreise);
      expect(possible.length, plz).toBeGreaterThan(0);
      expect(
        possible.filter((ags) => !kreise.has(ags)),
        plz,
      ).toEqual([]);
    }
    for (const plz of [...byPlz.keys()].filter((_, index) => index % 20 === 0)) {
      expect((await find(plz)).kind, plz).toMatch(/^(place|which-ort|which-kreis)$/);
    }
  });

  it('knows the 400 Kreise of all Länder', () => {
    expect(places.kreise).toHaveLength(400);
    expect(new Set(places.kreise.map((kreis) => kreis.ags.slice(0, 2)))).toEqual(
      new Set(Object.keys(laender)),
    );
    expect(
      places.kreise.every((kreis) => places.orte.some((ort) => ort.kreise.includes(kreis.ags))),
    ).toBe(true);
  });

  it('every type of authority is competent in every Kreis', async () => {
    for (const kreis of places.kreise) {
      const found = await Promise.all(
        authorityTypes.map((type) => authorityFor(test.db, type, kreis.ags)),
      );
      expect(
        found.map((authority) => authority?.type),
        kreis.name,
      ).toEqual(authorityTypes);
    }
  });
});

describe('the authority', () => {
  it('is the same each time, and recognisably invented', async () => {
    const authority = await authorityFor(test.db, 'JOBCENTER', '05358008');
    expect(authority).toEqual({
      id: 'jobcenter-05358',
      type: 'JOBCENTER',
      name: 'Jobcenter Kreis Düren (Musterbehörde)',
      street: 'Musterstraße 1',
      postcode: '52349',
      city: 'Düren',
      phone: expect.stringMatching(/^030 23125 \d{3}$/),
      email: 'jobcenter@kreis-dueren-05358.example',
      destinationId: 'e83ce07f-93f8-58ee-a521-17da430d741c',
    });
  });

  it('is the one of the larger area where law has it so', async () => {
    const of = async (ags: string) =>
      (await authorityFor(test.db, 'UEBEROERTLICHER_TRAEGER', ags))?.name;
    expect(await of('05358')).toMatch(/Rheinland/);
    expect(await of('05515')).toMatch(/Westfalen-Lippe/);
    expect(await of('01059')).toMatch(/Schleswig-Holstein/);
  });

  it('is unknown where there is no such Kreis', async () => {
    expect(await authorityFor(test.db, 'JOBCENTER', '05999')).toBeUndefined();
    expect(await authorityFor(test.db, 'JOBCENTER', "05358'--")).toBeUndefined();
  });
});

describe('loading', () => {
  it('happens once', async () => {
    await test.pool.query("update kreis set name = 'kept' where ags = '05358'");
    await loadDefaults(test.db, { samples: true });
    const { rows } = await test.pool.query("select name from kreis where ags = '05358'");
    expect(rows).toEqual([{ name: 'kept' }]);
    await test.pool.query("update kreis set name = 'Kreis Düren' where ags = '05358'");
  });
});
