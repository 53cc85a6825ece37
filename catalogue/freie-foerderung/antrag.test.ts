import {
  type Antworten,
  bereinige,
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

testeLeistung(antrag, { personas: { Erik: persona } });

type Antwort = Antworten<typeof antrag>;

const form = kompiliere(antrag);
const heute = '2026-08-19';

describe('free support', () => {
  it('asks the Jobcenter for what is left of the costs', () => {
    const beantragt = (mehr: Antwort) =>
      bereinige(form, { ...persona, ...mehr }, heute).antworten.beantragt;
    expect(beantragt({})).toBe(48_000);
    expect(beantragt({ zahltSelbst: false })).toBe(50_490);
    expect(beantragt({ zahltAndere: true, andereWer: 'Kasse', andereBetrag: 10_000 })).toBe(38_000);
  });

  it('offers the ground of young people only below 25', () => {
    const gruende = (geburtsdatum: string) =>
      blatt(form, { ...persona, geburtsdatum }, 'lage/zielgruppe', heute)
        ?.felder.find((f) => f.name === 'zielgruppe')
        ?.optionen?.map((o) => o.wert);
    expect(gruende('2001-08-20')).toEqual(['langzeitarbeitslos', 'jung', 'gesundheit']);
    expect(gruende('2001-08-19')).toEqual(['langzeitarbeitslos', 'gesundheit']);
  });

  it('asks for an account only if the money goes there', () => {
    const fragt = (zahlungAn: Antwort['zahlungAn']) =>
      seiten(form, { ...persona, zahlungAn }, heute).some((s) => s.abschnitt === 'bank');
    expect([fragt('anbieter'), fragt('ich')]).toEqual([false, true]);
  });

  it.each<[string, Antwort, string[]]>([
    ['everyone', { arbeitInAussicht: false, andereBeantragt: false }, []],
    ['who has a job in sight', { andereBeantragt: false }, ['arbeitszusage']],
    ['who was refused other help', { arbeitInAussicht: false }, ['bescheidAndere']],
    ['who waits for other help', { arbeitInAussicht: false, andereErgebnis: 'offen' }, []],
  ])('asks for proofs of %s', (_, mehr, erwartet) => {
    const felder = dokumente(form, { ...persona, ...mehr }, heute).map((d) => d.feld);
    expect(felder).toEqual(['angebote', ...erwartet, 'weitereUnterlagen']);
  });

  it.each<[string, string, Antwort, string[]]>([
    ['a start in the past', 'hilfe/zeitraum', { beginn: '2026-08-18' }, ['beginn']],
    [
      'a start in the past of what has begun',
      'hilfe/zeitraum',
      { beginn: '2026-08-18', schonBegonnen: true },
      [],
    ],
    ['an end before the start', 'hilfe/zeitraum', { ende: '2026-09-14' }, ['ende']],
    ['all paid oneself', 'kosten/eigenanteil', { eigenanteil: 50_490 }, ['eigenanteil']],
    [
      'nothing left after what others pay',
      'kosten/andere',
      { zahltAndere: true, andereWer: 'Kasse', andereBetrag: 48_000 },
      ['andereBetrag'],
    ],
    ['someone of 14', 'person/name', { geburtsdatum: '2012-08-20' }, ['geburtsdatum']],
  ])('points out: %s', (_, pfad, mehr, felder) => {
    const antworten: Antwort = { ...persona, ...mehr };
    const ergebnis = pruefe(form, pfad, rohwerte(form, antworten, pfad, heute), antworten, heute);
    expect(ergebnis).toBeDefined();
    expect(ergebnis?.ok === false ? ergebnis.fehler.map((f) => f.feld) : []).toEqual(felder);
  });
});
