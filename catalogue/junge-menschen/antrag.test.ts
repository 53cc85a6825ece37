import {
  type Antworten,
  dokumente,
  fehlt,
  kompiliere,
  pruefe,
  rohwerte,
  seiten,
} from '@sozialplattform/forms';
import { describe, expect, it } from 'vitest';
import { testeLeistung } from '../testing.ts';
import antrag from './antrag.ts';
import { persona } from './persona.ts';

type Antwort = Antworten<typeof antrag>;

/** A social worker who got in touch for Maxime. */
const gemeldet = (weissDavon: boolean): Antwort => {
  const { schwierigkeiten, schwierigkeitenText, ...ohneHeikles } = persona;
  const { austauschJugendamt, austauschAndere, austauschMit, ...ohneJa } = ohneHeikles;
  return {
    ...(weissDavon ? persona : ohneJa),
    fuerWen: 'andere',
    melder: {
      art: 'fachkraft',
      name: 'Kim Beispiel',
      stelle: 'Jugendtreff Beispiel, Kassel',
      telefon: '+495617654321',
      email: null,
      weissDavon,
      ...(weissDavon ? {} : { befugt: true }),
    },
  };
};

testeLeistung(antrag, {
  personas: { Maxime: persona, 'a social worker': gemeldet(true), 'no consent': gemeldet(false) },
});

const form = kompiliere(antrag);
const heute = '2026-08-19';
const pfade = (a: Antwort) => seiten(form, a, heute).map((s) => s.pfad);

describe('the application for § 16h', () => {
  it('asks nothing delicate and no consent where the person does not know of it', () => {
    const nurMitWissen = ['lage/schwierigkeiten', 'hilfe/austausch'];
    const gefragt = (a: Antwort) => nurMitWissen.filter((p) => pfade(a).includes(p));
    expect(gefragt(persona)).toEqual(nurMitWissen);
    expect(gefragt(gemeldet(true))).toEqual(nurMitWissen);
    expect(gefragt(gemeldet(false))).toEqual([]);
  });

  it('needs no paper, no story and no consent', () => {
    const ohne: Antwort = {
      ...persona,
      unterlagen: null,
      schwierigkeiten: null,
      austauschJugendamt: null,
      austauschAndere: null,
    };
    expect(fehlt(form, ohne, heute)).toEqual([]);
    expect(dokumente(form, ohne, heute).filter((d) => d.zustand !== 'freiwillig')).toEqual([]);
  });

  it.each<[string, Antwort, string]>([
    ['the parents below 18', { geburtsdatum: '2009-08-20' }, 'person/eltern'],
  ])('asks about %s only there', (_, mehr, pfad) => {
    expect(pfade({ ...persona, ...mehr })).toContain(pfad);
    expect(pfade(persona)).not.toContain(pfad);
  });

  it('is short: a first word, not a file', () => {
    expect(pfade(persona)).toHaveLength(14);
  });

  it.each([
    ['2011-08-20', false],
    ['2011-08-19', true],
    ['2001-08-20', true],
    ['2001-08-19', false],
  ])('takes someone born on %s: %s', (geburtsdatum, ok) => {
    const a: Antwort = { ...persona, geburtsdatum };
    expect(pruefe(form, 'person/name', rohwerte(form, a, 'person/name', heute), a, heute)?.ok).toBe(
      ok,
    );
  });
});
