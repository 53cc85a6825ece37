import { type Antworten, type Frage, fragen } from '@sozialplattform/eligibility';
import { parseDay, parseNumber } from '@sozialplattform/forms';
import type { FormBody } from '../platform/http/body.ts';
import { today } from '../platform/time.ts';

/** Answers as they were posted: not checked yet, so a value may be anything. */
export type Posted = Partial<Record<keyof Antworten, unknown>>;

/** Rows for children that the page can hold; more are refused by the rules. */
export const mostChildren = 41;

/** The questions that a page says it showed, by their ids in one field. */
export function readIds(body: FormBody, field: string): Frage[] {
  const ids = new Set(single(body, field).split(' '));
  return fragen.filter(({ id }) => ids.has(id));
}

/** What was posted for these questions. A question left empty, or "I don't know", has no entry. */
export function readAnswers(body: FormBody, asked: readonly Frage[]): Posted {
  const posted: Posted = {};
  for (const question of asked) {
    const value = readers[question.art](body, question.id);
    if (value !== undefined) posted[question.id] = value;
  }
  return posted;
}

/** What earlier pages brought along, in the field `stand`; nothing where it can't be read. */
export function readState(body: FormBody): Posted {
  const text = single(body, 'stand');
  const known = new Set<string>(fragen.map(({ id }) => id));
  try {
    const state: unknown = JSON.parse(text === '' ? '{}' : text);
    if (typeof state !== 'object' || state === null || Array.isArray(state)) return {};
    return Object.fromEntries(Object.entries(state).filter(([id]) => known.has(id)));
  } catch {
    return {};
  }
}

const readers: Record<Frage['art'], (body: FormBody, id: string) => unknown> = {
  auswahl: (body, id) => single(body, id) || undefined,
  jaNein(body, id) {
    const value = single(body, id);
    return value === 'ja' ? true : value === 'nein' ? false : undefined;
  },
  mehrfach(body, id) {
    const chosen = [body[id] ?? []].flat().filter((value) => value !== '');
    return chosen.length > 0 ? chosen : undefined;
  },
  datum: readDay,
  geld: readNumber,
  zahl: readNumber,
  kinder: readChildren,
};

/** A day as ISO date; what is no day stays as typed, so that it is refused at its field. */
function readDay(body: FormBody, id: string): unknown {
  const heute = today();
  const parsed = parseDay(body, id, id, { heute, min: undefined, max: heute });
  if (parsed.kind === 'value') return parsed.value;
  return parsed.kind === 'empty' ? undefined : single(body, `${id}-tag`);
}

/** A number in euros or of months; what is none stays as typed. */
function readNumber(body: FormBody, id: string): unknown {
  const text = single(body, id);
  if (text === '') return undefined;
  const parsed = parseNumber(text, id, 2);
  return parsed.kind === 'value' ? parsed.value : text;
}

function readChildren(body: FormBody, id: string): unknown[] | undefined {
  const children: unknown[] = [];
  for (let nr = 1; nr <= mostChildren; nr += 1) {
    const geburtsdatum = readDay(body, `${id}-${nr}`);
    if (geburtsdatum === undefined) continue;
    children.push({ geburtsdatum, imHaushalt: single(body, `${id}-${nr}-haushalt`) !== 'nein' });
  }
  if (children.length > 0) return children;
  return single(body, `${id}-keine`) === 'ja' ? [] : undefined;
}

function single(body: FormBody, name: string): string {
  const value = body[name];
  return ((Array.isArray(value) ? value[0] : value) ?? '').trim();
}
