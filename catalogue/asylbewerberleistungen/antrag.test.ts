import {
  type Antworten,
  bereinige,
  dokumente,
  kompiliere,
  pruefe,
  rohwerte,
  seiten,
} from '@sozialplattform/forms';
import { describe, expect, it } from 'vitest';
import { testeLeistung } from '../testing.ts';
import antrag from './antrag.ts';
import { persona } from './persona.ts';

testeLeistung(antrag, { personas: { Amina: persona } });

type Antwort = Antworten<typeof antrag>;

const form = kompiliere(antrag);
const heute = '2026-08-19';
const pfade = (a: Antwort) => seiten(form, a, heute).map((s) => s.pfad);
const mit = (mehr: Antwort): Antwort => ({ ...persona, ...mehr });

describe('the application under the AsylbLG', () => {
  it('leaves 200 € to each in the household', () => {
    const eineWeg = persona.personen?.map((p, i) => (i === 1 ? { ...p, wohntMit: false } : p));
    expect(bereinige(form, persona, heute).antworten).toMatchObject({ freibetrag: 60_000 });
    expect(bereinige(form, mit({ personen: eineWeg ?? [] }), heute).antworten).toMatchObject({
      freibetrag: 40_000,
    });
  });

  it.each<[string, Antwort, string]>([
    ['which permit it is', { papier: 'erlaubnis' }, 'status/erlaubnis'],
    ['how far protection is', { papier: 'schutz24' }, 'status/schutz24'],
    ['the parents of someone under 18', { geburtsdatum: '2009-01-01' }, 'person/unbegleitet'],
    ['time abroad after 36 months', { einreisedatum: '2023-08-18' }, 'bisher/ausland'],
    ['what a shelter gives', { unterkunftArt: 'gu' }, 'wohnen/verpflegung'],
  ])('asks %s where it matters', (_, antwort, pfad) => {
    expect(pfade(mit(antwort))).toContain(pfad);
    expect(pfade(persona)).not.toContain(pfad);
  });

  it.each([
    ['nein', 'teilhabe', true],
    ['nein', 'schulbedarf', false],
    ['schule', 'schulbedarf', true],
  ])('pays children with %s for %s: %s', (lernort, bedarf, erwartet) => {
    const pfad = pfade(persona).find((p) => p.endsWith('/lernort')) ?? '';
    const eingaben = {
      ...rohwerte(form, persona, pfad, heute),
      lernort,
      bildungsbedarfe: [bedarf],
    };
    const ergebnis = pruefe(form, pfad, eingaben, persona, heute);
    const antworten = JSON.stringify(ergebnis?.ok && ergebnis.antworten.personen);
    expect(ergebnis?.ok === true && antworten.includes(`"${bedarf}"`)).toBe(erwartet);
  });

  it('asks of protection elsewhere only whom it may concern', () => {
    expect(pfade(persona)).toContain('status/schutzAnderswo');
    expect(pfade(mit({ papier: 'duldung' }))).not.toContain('status/schutzAnderswo');
  });

  it('demands no paper of someone without papers', () => {
    const felder = (a: Antwort) => dokumente(form, a, heute).map((d) => d.feld);
    expect(felder(persona)).toEqual(expect.arrayContaining(['ausweis', 'aufenthaltspapier']));
    const ohne = felder(mit({ ausweisArt: 'keines', papier: 'keines' }));
    expect(ohne).not.toContain('ausweis');
    expect(ohne).not.toContain('aufenthaltspapier');
  });
});
