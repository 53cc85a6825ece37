import { fold } from './fold.ts';

/** What a person typed, taken apart. */
export type PlaceQuery =
  | { kind: 'plz'; plz: string; ort: string }
  | { kind: 'name'; folded: string }
  | { kind: 'invalid'; reason: 'empty' | 'too-long' | 'no-place' }
  /** Digits, but not five; `digits` are those typed. */
  | { kind: 'invalid'; reason: 'plz-digits'; digits: string };

/** No place in Germany has a longer name, not even with its PLZ. */
const longest = 100;

/** Reads a PLZ, an Ort, or both ("D-52349 Düren"). Takes any string. */
export function readQuery(typed: string): PlaceQuery {
  const text = typed.trim();
  if (text === '') return { kind: 'invalid', reason: 'empty' };
  if (text.length > longest) return { kind: 'invalid', reason: 'too-long' };
  const parts = /^(?:DE?\s*-\s*)?(\D*?)[\s,]*(\d[\d .-]*)(\D*)$/iu.exec(text);
  if (parts) {
    const digits = (parts[2] ?? '').replace(/\D/g, '');
    const ort = fold(`${parts[1]} ${parts[3]}`);
    if (digits.length === 5) return { kind: 'plz', plz: digits, ort };
    if (ort === '') return { kind: 'invalid', reason: 'plz-digits', digits };
  }
  const folded = fold(text.replace(/\p{N}+/gu, ' '));
  if (folded.length < 2) return { kind: 'invalid', reason: 'no-place' };
  return { kind: 'name', folded };
}
