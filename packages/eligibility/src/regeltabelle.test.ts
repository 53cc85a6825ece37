import { describe, expect, it } from 'vitest';
import { regeltabelle } from './index.ts';

const stichtag = '2026-11-23';
const bedingungenVon = (slug: string, am: string) =>
  regeltabelle(am)
    .find(({ leistung }) => leistung === slug)!
    .zeilen.map(({ bedingung }) => bedingung.de)
    .join(' | ');

describe('the rules in words', () => {
  it('name the amounts and limits of the day', () => {
    expect(bedingungenVon('buergergeld', '2026-06-30')).toContain(
      '15\u00a0000 bis 40\u00a0000 Euro',
    );
    expect(bedingungenVon('buergergeld', '2026-07-01')).toContain(
      '5\u00a0000 bis 20\u00a0000 Euro',
    );
    expect(bedingungenVon('kinderzuschlag', stichtag)).toContain('900 Euro (Paare) oder 600 Euro');
    expect(bedingungenVon('bafoeg', stichtag)).toContain('mindestens 45 Jahre');
    expect(bedingungenVon('eingliederungshilfe', stichtag)).toContain('71\u00a0190 Euro');
  });

  it('put what belongs together in brackets', () => {
    expect(bedingungenVon('mehrbedarf-behinderung', stichtag)).toContain(
      'Merkzeichen G und (nicht erwerbsfähig oder Altersgrenze',
    );
  });

  it('say where a value is not known for the day', () => {
    expect(bedingungenVon('eingliederungshilfe', '2027-01-01')).toContain('noch nicht bekannt');
  });
});
