import { describe, expect, it } from 'vitest';
import { ladeKatalog } from '../../../catalogue/index.ts';
import { search } from './search.ts';

const { leistungen } = await ladeKatalog();
const slugs = (query: string) => search(leistungen, query).map(({ slug }) => slug);

describe('searching for a Leistung', () => {
  it.each([
    ['Hartz IV', 'buergergeld'],
    ['bürgergeld', 'buergergeld'],
    ['Buergergeld', 'buergergeld'],
    ['GRUNDSICHERUNGSGELD', 'buergergeld'],
    ['mietschulden', 'mietrueckstaende'],
    ['klassenfahrt', 'bildung-und-teilhabe'],
    ['alkohol', 'suchtberatung'],
    ['rent', 'buergergeld'],
  ])('finds by "%s" %s', (query, slug) => {
    expect(slugs(query)).toContain(slug);
  });

  it('puts what is called so before what only mentions it', () => {
    expect(slugs('Schuldnerberatung')[0]).toBe('schuldnerberatung');
  });

  it('finds everything for nothing, and nothing for nonsense', () => {
    expect(slugs('   ')).toHaveLength(leistungen.length);
    expect(slugs('qwertz <script>')).toEqual([]);
  });
});
