import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pruefeAntworten, werteAus } from '../index.ts';
import { leistungen, type Slug } from '../leistungen.ts';
import { tafeln } from '../regeln/index.ts';
import { antwortenVon, type Fall, stichtag } from './fall.ts';

const ordner = new URL('../regeln/', import.meta.url);
const dateien = readdirSync(ordner).filter((name) => name.endsWith('.faelle.ts'));
const alle = await Promise.all(
  dateien.map(async (name) => {
    const { faelle }: { faelle: readonly Fall[] } = await import(new URL(name, ordner).href);
    return { slug: name.replace('.faelle.ts', '') as Slug, faelle };
  }),
);

const ergebnisVon = (slug: Slug, fall: Fall) =>
  werteAus(antwortenVon(fall), fall.stichtag ?? stichtag).find(({ leistung }) => leistung === slug);

describe.each(alle)('$slug', ({ slug, faelle }) => {
  it.each(faelle.map((fall) => [fall.fall, fall] as const))('%s', (_, fall) => {
    const { ergebnis, grund, frage } = ergebnisVon(slug, fall) ?? {};
    expect({ ergebnis, grund, frage }).toEqual({
      ergebnis: fall.ergebnis,
      grund: fall.grund,
      frage: fall.frage,
    });
  });

  it('reaches each of its reasons, with answers that are accepted', () => {
    const gruende = tafeln.find(({ leistung }) => leistung === slug)?.regeln.map((r) => r.grund);
    const ausland = { fall: '', antworten: { aufenthaltsort: 'AUSSERHALB_DE' } } as const;
    const erreicht = [...faelle, { ...ausland, ergebnis: 'offen', grund: '' } satisfies Fall].map(
      (fall) => ergebnisVon(slug, fall)?.grund,
    );
    expect(gruende?.filter((grund) => !erreicht.includes(grund))).toEqual([]);
    for (const fall of faelle) {
      expect(pruefeAntworten(antwortenVon(fall), fall.stichtag ?? stichtag).ok).toBe(true);
    }
  });
});

it('has cases for each benefit', () => {
  expect(alle.map(({ slug }) => slug).toSorted()).toEqual(
    leistungen.map(({ slug }) => slug).toSorted(),
  );
});
