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
import antrag from './antrag.ts';
import { persona } from './persona.ts';
import { leo } from './persona-kind.ts';

type Antwort = Antworten<typeof antrag>;
type Person = NonNullable<Antwort['personen']>[number];

const form = kompiliere(antrag);
const heute = '2026-08-19';
const pfade = (a: Antwort) => seiten(form, a, heute).map((s) => s.pfad);
const nachweise = (a: Antwort) => dokumente(form, a, heute).map((d) => d.feld);
const person = (beziehung: NonNullable<Person['beziehung']>, geburtsdatum: string): Person => ({
  vorname: 'Kim',
  nachname: 'Muster',
  beziehung,
  geburtsdatum,
  ...(beziehung === 'ehegatte' ? { wohntHier: true } : {}),
});

describe('income and assets count of', () => {
  const geld = 'einkommen/personen/1/hatEinkommen';
  const hilfe = 'haushalt/personen/1/zusammenleben';
  it.each([
    ['a husband', persona, person('ehegatte', '1990-01-01'), geld],
    ['a child of 17', persona, person('kind', '2008-08-20'), geld],
    ['a mother of a child that applies', leo, person('elternteil', '1990-01-01'), geld],
    ['no child of 18', persona, person('kind', '2008-08-19'), hilfe],
    ['no mother of someone grown up', persona, person('elternteil', '1960-01-01'), hilfe],
    ['no grandmother', leo, person('verwandt', '1957-03-14'), hilfe],
  ])('%s', (_, wer, mit, erwartet) => {
    const a = { ...wer, personen: [mit] };
    expect(pfade(a).filter((p) => [geld, hilfe].includes(p))).toEqual([erwartet]);
  });
});

it('sends nobody to this help who has a right to another, but says so', () => {
  const hinweise = (mehr: Antwort) =>
    pfade({ ...persona, ...mehr }).filter((p) => /rentenalter|dauerhaft/.test(p));
  expect(hinweise({})).toEqual([]);
  expect(hinweise({ geburtsdatum: '1955-01-01' })).toEqual(['antragstellung/rentenalter']);
  expect(hinweise({ erwerbsminderung: 'renteDauer' })).toEqual(['gesundheit/dauerhaft']);
});

it('asks children neither whether they can work nor about rich relatives, but about their parents', () => {
  const unpassend = [
    'gesundheit/erwerbsminderung',
    'antragstellung/gruende',
    'unterhalt/einkommenVerwandte',
  ];
  expect(pfade(leo).filter((p) => unpassend.includes(p))).toEqual([]);
  expect(pfade(leo)).toContain('unterhalt/elternteile/1/angaben');
  expect(pfade(persona)).toEqual(expect.arrayContaining(unpassend));
});

it('asks the ill for a certificate, others not', () => {
  expect(nachweise({ ...persona, gruende: ['krank'] })).toContain('arbeitsunfaehigkeit');
  expect(nachweise(persona)).not.toContain('arbeitsunfaehigkeit');
});

it('offers of higher costs only what fits the age', () => {
  const angeboten = (geburtsdatum: string) => {
    const personen = [{ ...persona.personen?.[0], geburtsdatum, geschlecht: 'weiblich' as const }];
    const pfad = pfade(persona).find((p) => /personen\/1\/mehrbedarf$/.test(p)) ?? '';
    const blaetter = blatt(form, { ...persona, personen } as Antwort, pfad, heute);
    const [feld] = blaetter?.felder ?? [];
    return feld?.optionen?.map(({ wert }) => wert);
  };
  expect(angeboten('2021-06-01')).toEqual(['ernaehrung', 'schulbuecher', 'einmalig']);
  expect(angeboten('2009-06-01')).toEqual(
    expect.arrayContaining(['schwanger', 'alleinerziehend', 'schulhilfe']),
  );
});

it('asks for the title on maintenance of a child’s father', () => {
  expect(nachweise(persona)).toContain('unterhaltstitelKopie');
  expect(nachweise({ ...persona, personen: [] })).not.toContain('unterhaltstitelKopie');
});

it('lets nobody under 15 apply alone', () => {
  const pfad = 'person/geburt';
  const ok = (a: Antwort) => pruefe(form, pfad, rohwerte(form, a, pfad, heute), a, heute)?.ok;
  expect(ok(leo)).toBe(true);
  expect(ok({ ...leo, fuerWen: 'mich' })).toBe(false);
});
