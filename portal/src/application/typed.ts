import {
  type Blatt,
  type Form,
  istSeite,
  pfadOhneEintrag,
  rohwerteVon,
  seiten,
} from '@sozialplattform/forms';
import type { FormBody } from '../platform/http/body.ts';
import type { DraftContent } from './draft-store.ts';

/** Keeps what was typed on a page until it is accepted; a list has nothing to type in. */
export function withTyped(content: DraftContent, page: Blatt, body: FormBody): DraftContent {
  const typed = page.liste ? content.typed : { ...content.typed, [page.pfad]: answersIn(body) };
  return { ...content, page: page.pfad, typed };
}

/** More pages than anybody leaves unfinished. */
const most = 100;

/** Keeps what was typed on a page that does not apply, for when it does; unchanged where the form has no such page. */
export function withTypedElsewhere(
  form: Form,
  content: DraftContent,
  path: string,
  body: FormBody,
): DraftContent {
  if (!istSeite(form, path) || Object.keys(content.typed).length >= most) return content;
  return { ...content, typed: { ...content.typed, [path]: answersIn(body) } };
}

/** Keeps what a page holds without judging it; what is just as stored is nothing typed. */
export function withInputs(content: DraftContent, page: Blatt, body: FormBody): DraftContent {
  return filled(answersIn(body)) === filled(rohwerteVon(page))
    ? withoutTyped(content, page.pfad)
    : withTyped(content, page, body);
}

/** Forgets what was typed on a page: what is stored of it counts again. */
export function withoutTyped(content: DraftContent, path: string): DraftContent {
  const { [path]: _forgotten, ...typed } = content.typed;
  return { ...content, typed };
}

/** The first page that applies and on which something was typed that is no answer yet. */
export function typedPage(
  form: Form,
  { answers, typed }: DraftContent,
  today: string,
): string | undefined {
  if (Object.keys(typed).length === 0) return undefined;
  return seiten(form, answers, today).find(({ pfad }) => Object.hasOwn(typed, pfad))?.pfad;
}

/** Once an item of a list is removed, what was typed about it goes, and what is about later ones moves up with them. */
export function typedWithoutItem(
  form: Form,
  content: DraftContent,
  list: string,
  nr: number,
): DraftContent {
  const typed = Object.entries(content.typed).flatMap(([path, body]) => {
    const now = pfadOhneEintrag(form, path, list, nr);
    return now === undefined ? [] : [[now, body] as const];
  });
  return { ...content, typed: Object.fromEntries(typed) };
}

/** The inputs of the form's fields, without the page's own controls (their names begin with `_`). */
function answersIn(body: FormBody): FormBody {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !name.startsWith('_')));
}

/** All that stands in inputs, as one text to compare: a page posts its empty ones, too. */
function filled(body: FormBody): string {
  const pairs = Object.entries(body).flatMap(([name, value]) =>
    [value].flat().map((single) => [name, single]),
  );
  return JSON.stringify(pairs.filter(([, value]) => value !== '').sort());
}
