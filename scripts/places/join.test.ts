import { describe, expect, it } from 'vitest';
import { readPlaces } from '../../portal/src/competence/places/files.ts';
import type { Kreis, Position } from '../../portal/src/competence/places/types.ts';
import type { GeoPlace } from './geo.ts';
import { join } from './join.ts';

const kreise: Kreis[] = [
  { ags: '01001', art: 'Kreisfreie Stadt', name: 'Großstadt' },
  { ags: '01002', art: 'Kreis', name: 'Kreis Westen' },
  { ags: '01003', art: 'Kreis', name: 'Kreis Osten' },
];

const place = (name: string, gemeinde: string, position: Position, population = 500): GeoPlace => ({
  name,
  alternates: [],
  gemeinde,
  kreis: gemeinde.slice(0, 5),
  position,
  population,
  seat: true,
  part: false,
});

const west = [0, 1, 2, 3, 4].map((n) =>
  place(`Westdorf ${'ABCDE'[n]}`, `0100200${n}`, [54 + n / 50, 9]),
);
const places = [
  place('Großstadt', '01001000', [54, 9.5], 90_000),
  place('Weststadt', '01002100', [54.02, 9.02], 20_000),
  place('Oststadt', '01003100', [54, 11], 20_000),
  place('Neustadt', '01003200', [54, 11.1]),
  ...west,
];

const find = (postcodes: Record<string, string[]>) =>
  Object.fromEntries(
    join(
      { '20100': ['Großstadt'], '20200': ['Weststadt'], '29100': ['Oststadt'], ...postcodes },
      places,
      kreise,
    ).map((ort) => [`${ort.plz} ${ort.name}`, ort]),
  );

describe('joining postcodes with places', () => {
  it('is certain of a name where the place lies by its neighbours', () => {
    const found = find({ '20201': ['Westdorf A'], '29101': ['Neustadt'] });
    expect(found['20201 Westdorf A']).toMatchObject({ gemeinde: '01002000', certainty: 'certain' });
    expect(found['29101 Neustadt']).toMatchObject({ gemeinde: '01003200', certainty: 'certain' });
  });

  it('does not take a namesake far away', () => {
    const found = find({ '20202': ['Neustadt', 'Westdorf A', 'Westdorf B'] });
    expect(found['20202 Neustadt']?.certainty).not.toBe('certain');
    expect(found['20202 Neustadt']?.kreise).toContain('01002');
  });

  it('holds likely what all around it says, and never places it in a town of another name', () => {
    const found = find({
      '20203': ['Unbekannt', 'Westdorf A', 'Westdorf B'],
      '20101': ['Vorort', 'Großstadt'],
    });
    expect(found['20203 Unbekannt']).toMatchObject({
      gemeinde: null,
      kreise: ['01002'],
      certainty: 'likely',
    });
    expect(found['20101 Vorort']?.kreise).not.toContain('01001');
  });
});

describe('the result that comes with the portal', () => {
  const { orte } = readPlaces();

  it('is certain of nearly all Orte, and has a Kreis for every one', () => {
    const certain = orte.filter((ort) => ort.certainty === 'certain');
    expect(certain.length / orte.length).toBeGreaterThan(0.89);
    expect(orte.every((ort) => ort.kreise.length > 0)).toBe(true);
    expect(certain.every((ort) => ort.gemeinde?.startsWith(ort.kreise[0] ?? '-'))).toBe(true);
  });

  it('lies where the Land does: first digits of PLZ and AGS agree', () => {
    const berlin = orte.filter((ort) => ort.plz.startsWith('101'));
    const munich = orte.filter((ort) => ort.plz.startsWith('803'));
    expect(new Set(berlin.flatMap((ort) => ort.kreise))).toEqual(new Set(['11000']));
    expect(new Set(munich.flatMap((ort) => ort.kreise))).toEqual(new Set(['09162']));
  });
});
