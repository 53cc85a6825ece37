import {
  type Antworten,
  blatt,
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
import { pfleger } from './persona-pfleger.ts';

testeLeistung(antrag, { personas: { Erika: persona, Max: pfleger } });

type Antwort = Antworten<typeof antrag>;

const form = kompiliere(antrag);
const heute = '2026-08-19';
const pfade = (a: Antwort, anfang: string) =>
  seiten(form, a, heute).flatMap(({ pfad }) => (pfad.startsWith(anfang) ? [pfad] : []));
const hinweise = (pfad: string, a: Antwort) =>
  blatt(form, a, pfad, heute)?.felder.flatMap((f) =>
    f.feldart === 'hinweis' && f.gilt ? [f.name] : [],
  );
const nimmt = (pfad: string, a: Antwort) =>
  pruefe(form, pfad, rohwerte(form, a, pfad, heute), a, heute)?.ok;

describe('the application for municipal support', () => {
  it.each<[string, NonNullable<Antwort['leistungen']>, string[]]>([
    ['debts', ['schulden'], ['schulden', 'stelle', 'schweigepflicht']],
    [
      'worries and addiction',
      ['psychosozial', 'sucht'],
      ['psychosozial', 'sucht', 'stelle', 'schweigepflicht'],
    ],
    ['childcare alone', ['kinderbetreuung'], []],
  ])('asks about counselling for %s', (_, leistungen, erwartet) => {
    const gefragt = pfade({ ...persona, leistungen }, 'beratung/');
    expect(gefragt).toEqual(erwartet.map((seite) => `beratung/${seite}`));
  });

  it('asks about money and care only where care is needed', () => {
    expect(pfade({ ...persona, leistungen: ['sucht'] }, 'betreuung/')).toEqual([]);
    expect(pfade(pfleger, 'betreuung/')).toEqual([
      'betreuung/pflege/person',
      'betreuung/pflege/umfang',
      'betreuung/pflege/bedarf',
      'betreuung/zahlungAn',
      'betreuung/konto',
    ]);
  });

  it('can be sent without a word on debts, worries or addiction', () => {
    const schweigend: Antwort = {
      ...persona,
      leistungen: ['schulden', 'psychosozial', 'sucht'],
      glaeubigerAnzahl: null,
      schuldenhoehe: null,
      eiligeSchulden: null,
      pfaendung: null,
      pKonto: null,
      sorgen: null,
      suchtart: null,
      fuerAndere: null,
      austausch: null,
    };
    for (const pfad of pfade(schweigend, 'beratung/')) {
      expect(nimmt(pfad, schweigend), pfad).toBe(true);
    }
  });

  it('wants no proof of debts, worries or addiction', () => {
    const leistungen: NonNullable<Antwort['leistungen']> = ['schulden', 'psychosozial', 'sucht'];
    const felder = dokumente(form, { ...persona, leistungen, arbeitslage: 'suche' }, heute);
    expect(felder.map((d) => d.feld)).toEqual(['weitereUnterlagen']);
  });

  it.each([
    ['17', '2008-08-20', false, []],
    ['18', '2008-08-19', false, ['hinweisErwachsen']],
    ['18 with a disability', '2008-08-19', true, []],
  ])(
    'says for whom there is childcare: a child of %s',
    (_, geburtsdatum, behinderung, erwartet) => {
      const kind = { ...persona.kinder?.[0], geburtsdatum, behinderung };
      expect(hinweise('betreuung/kinder/1/kind', { ...persona, kinder: [kind] })).toEqual(erwartet);
    },
  );

  it('names the proofs of each child', () => {
    const titel = dokumente(form, persona, heute).map((d) => d.titel);
    expect(titel).toContain('Brief vom Jugendamt für Lina Musterfrau');
    expect(titel).not.toContain('Brief vom Jugendamt für Ben Musterfrau');
    // Below 18 help is the same with a disability or without (§ 16a Nr. 1 SGB II).
    expect(titel).not.toContain('Ausweis oder Brief über die Behinderung von Ben Musterfrau');
  });

  it('sends somebody with a seized account to the bank', () => {
    const gepfaendet: Antwort = { ...persona, pfaendung: 'ja' };
    expect(hinweise('beratung/schulden', gepfaendet)).toEqual(['hinweisPKonto']);
    expect(hinweise('beratung/schulden', persona)).toEqual([]);
  });
});
