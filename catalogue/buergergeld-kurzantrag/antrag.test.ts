import {
  type Antworten,
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

testeLeistung(antrag, { personas: { Max: persona } });

type Antwort = Antworten<typeof antrag>;

const form = kompiliere(antrag);
const heute = '2026-08-19';
const allein: Antwort = { ...persona, alleinWohnend: true, hatEinkommen: false };

describe('the short application', () => {
  it('has nine pages for someone who lives alone without income', () => {
    expect(seiten(form, allein, heute).map((s) => s.pfad)).toEqual([
      'person/person',
      'person/adresse',
      'person/rueckruf',
      'lage/grund',
      'lage/wohnen',
      'lage/mittel',
      'lage/konto',
      'abschluss/papiere',
      'abschluss/unterschrift',
    ]);
  });

  it('takes nothing from a login', () => {
    expect(form.fields.filter(({ field }) => field.vorbelegung)).toEqual([]);
  });

  it.each<[string, Antwort, string[]]>([
    ['everyone', { ...allein, warmmiete: 0 }, ['ausweis', 'kontoauszuege']],
    ['who pays rent', allein, ['ausweis', 'kontoauszuege', 'mietvertrag']],
    [
      'who has income',
      { ...allein, hatEinkommen: true },
      ['ausweis', 'kontoauszuege', 'mietvertrag', 'einkommensbelege'],
    ],
    [
      'who has no German passport',
      { ...allein, warmmiete: 0, staatsangehoerigkeiten: ['UA'] },
      ['ausweis', 'aufenthaltstitel', 'kontoauszuege'],
    ],
  ])('asks for proofs of %s', (_, antworten, erwartet) => {
    const felder = dokumente(form, antworten, heute).map((d) => d.feld);
    expect(felder).toEqual([...erwartet, 'weitereUnterlagen']);
  });

  it.each<[string, string, Antwort, string[]]>([
    ['someone of 14 applies', 'person/person', { geburtsdatum: '2012-08-20' }, ['geburtsdatum']],
    ['a call without a number', 'person/rueckruf', { telefon: '' }, ['telefon']],
    ['more for heating than in all', 'lage/wohnen', { heizkosten: 64_001 }, ['heizkosten']],
  ])('points out: %s', (_, pfad, antwort, felder) => {
    const antworten = { ...persona, ...antwort };
    const ergebnis = pruefe(form, pfad, rohwerte(form, antworten, pfad, heute), antworten, heute);
    expect(ergebnis?.ok === false && ergebnis.fehler.map((f) => f.feld)).toEqual(felder);
  });

  it.each<[Antwort, boolean]>([
    [{}, false],
    [{ email: 'a@example.org' }, true],
    [{ wohnhaftBei: 'Tagestreff Muster, Musterweg 1' }, true],
    [{ rueckruf: true, telefon: '+49341123' }, true],
  ])('wants to know how to reach someone without a home: %o', (mehr, erwartet) => {
    const ohne: Antwort = {
      ...allein,
      ohneFestenWohnsitz: true,
      erreichbarkeitOrt: 'Leipzig',
      rueckruf: false,
      email: null,
      wohnhaftBei: null,
      ...mehr,
    };
    const pfad = 'person/rueckruf';
    const ergebnis = pruefe(form, pfad, rohwerte(form, ohne, pfad, heute), ohne, heute);
    expect(ergebnis?.ok).toBe(erwartet);
  });

  it.each([
    ['a typed name', { unterschrift: 'Jana Beispiel' }, true],
    ['a line alone', { 'unterschrift-zug': 'M1 2L300 4M5 6L-7 8' }, true],
    ['neither', {}, false],
    ['no line', { 'unterschrift-zug': 'M------,,,...QQQ' }, false],
    ['endless numbers', { 'unterschrift-zug': `M${'1'.repeat(400)} 2L3 4` }, false],
  ])('takes as a signature, or not: %s', (_, unterschrift, erwartet) => {
    const pfad = 'abschluss/unterschrift';
    const eingaben = { wahrheit: 'ja', mitwirkung: 'ja', datenschutz: 'ja', ...unterschrift };
    expect(pruefe(form, pfad, eingaben, persona, heute)?.ok).toBe(erwartet);
  });

  it('asks nobody without a home what the flat costs, and lets them apply', () => {
    const ohne: Antwort = { ...allein, ohneFestenWohnsitz: true, erreichbarkeitOrt: 'Leipzig' };
    expect(pruefe(form, 'lage/wohnen', { alleinWohnend: 'ja' }, ohne, heute)).toMatchObject({
      ok: true,
    });
  });
});
