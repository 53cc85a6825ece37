import { describe, expect, it } from 'vitest';
import { family, HEUTE } from '../testkit/answers.ts';
import { example } from '../testkit/example.ts';
import * as e from './index.ts';

const entry = (deutsch: string, text: string) => ({ text, hash: e.texthash(deutsch) });

describe('a form in another language', () => {
  const texte = {
    'person/name/vorname.label': entry('Vorname', 'First name'),
    'wohnen/form/wohnform.liste.miete': entry('Zur Miete', 'Renting'),
    'wohnen/form.titel': entry('Wie haben Sie gewohnt?', 'How did you live?'),
    'nie/gesehen.titel': entry('Nie', 'Never'),
  };
  const form = e.kompiliere(example, 'en', texte);

  it('says what is translated, the same German everywhere alike, and the rest in German', () => {
    const told = JSON.stringify(e.zusammenfassung(form, family, HEUTE));
    expect(told).toContain('"First name","antwort":"Maxime"');
    expect(told).toContain('"First name","antwort":"Ada"');
    expect(told).toContain('Renting');
    expect(told).toContain('Wie wohnen Sie?');
    expect(told).toContain('4 October 1988');
  });

  it('has its own messages', () => {
    const result = e.pruefe(form, 'person/name', {}, {}, HEUTE);
    expect(result?.ok === false && result.fehler[0]?.text).toBe('Fill in “First name”.');
  });

  it('knows what is missing, stale, and of no use', () => {
    const stand = e.uebersetzungsstand(example, texte);
    expect(stand.veraltet).toEqual(['wohnen/form.titel']);
    expect(stand.ueberzaehlig).toEqual(['nie/gesehen.titel']);
    expect(stand.fehlend).toContain('person/name/nachname.label');
    expect(stand.fehlend).not.toContain('haushalt/personen/person/rufname.label');
  });
});
