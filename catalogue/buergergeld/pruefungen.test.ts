import { kompiliere, pruefe, rohwerte, seiten } from '@sozialplattform/forms';
import { describe, expect, it } from 'vitest';
import antrag from './antrag.ts';
import { persona } from './persona.ts';
import { familie } from './persona-familie.ts';

const form = kompiliere(antrag);
const heute = '2026-08-19';

describe('answers across pages', () => {
  const beiFehler = (antwort: object, pfad: string) => {
    const antworten = { ...persona, ...antwort };
    const ergebnis = pruefe(form, pfad, rohwerte(form, antworten, pfad, heute), antworten, heute);
    return ergebnis?.ok === false ? ergebnis.fehler.map((f) => f.feld) : [];
  };

  it.each([
    ['someone of 14 applies', 'person/geburt', { geburtsdatum: '2012-08-20' }, ['geburtsdatum']],
    [
      'more net than gross',
      'einkommen/einkuenfte/1/betrag',
      { einkuenfte: [{ ...persona.einkuenfte?.[0], netto: 25_001 }] },
      ['netto'],
    ],
    [
      'an end before the beginning',
      'bisher/beschaeftigungen/1/zeit',
      { beschaeftigungen: [{ ...persona.beschaeftigungen?.[0], bis: '2016-03' }] },
      ['bis'],
    ],
    [
      'more room for oneself than there is',
      'wohnen/groesse',
      { flaecheSelbst: 48.6 },
      ['flaecheSelbst'],
    ],
    [
      'fewer people than in the household',
      'wohnen/einzug',
      { alleinWohnend: false, personen: familie.personen, personenInWohnung: 3 },
      ['personenInWohnung'],
    ],
    [
      'a call without a number',
      'person/kontakt',
      { kontaktweg: 'telefon', telefon: null },
      ['telefon'],
    ],
    [
      'a start in the past',
      'antragstellung/beginn',
      { beginn: 'spaeter', beginnDatum: '2026-08-18' },
      ['beginnDatum'],
    ],
  ])('%s', (_, pfad, antwort, felder) => {
    expect(beiFehler(antwort, pfad)).toEqual(felder);
  });

  it.each([
    ['married, nobody named', { familienstand: 'verheiratet', alleinWohnend: true }, true],
    [
      'single, a wife named',
      {
        familienstand: 'ledig',
        alleinWohnend: false,
        personen: [{ vorname: 'Eva', beziehung: 'ehegatte', geburtsdatum: '1990-01-01' }],
      },
      true,
    ],
    ['single, alone', { familienstand: 'ledig', alleinWohnend: true }, false],
  ])('have people look again at their household: %s', (_, antwort, erwartet) => {
    const antworten = { ...persona, alleinerziehend: false, ...antwort };
    const pfade = seiten(form, antworten, heute).map(({ pfad }) => pfad);
    expect(pfade.includes('haushalt/pruefen')).toBe(erwartet);
  });
});

it('hot water is asked about in a shelter or with others, too (§ 21 Abs. 7 SGB II); cooking is not', () => {
  const antworten = { ...persona, wohnform: 'unterkunft' };
  expect(seiten(form, antworten, heute).map(({ pfad }) => pfad)).toContain('wohnen/warmwasser');
  expect(rohwerte(form, antworten, 'wohnen/warmwasser', heute)).not.toHaveProperty('kochenergie');
});
