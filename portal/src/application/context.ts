import type { Blatt, Form } from '@sozialplattform/forms';
import type { FastifyRequest } from 'fastify';
import type { Leistung } from '../../../catalogue/index.ts';
import { currentPerson, type Person } from '../identity/index.ts';
import { HttpError, notFound } from '../platform/http/errors.ts';
import type { Services } from '../platform/services.ts';
import { today } from '../platform/time.ts';
import { type Area, areaOf, placeOf } from './area.ts';
import { type Draft, findDraft, saveDraft } from './draft-store.ts';
import type { Forms } from './forms.ts';
import { takeDraft } from './session-with-draft.ts';
import { currentVersion } from './versions.ts';

/** What the parts of this capability share. */
export type ApplicationContext = Services & { forms: Forms };

/** A request about the application of one Leistung. */
export type LeistungParams = { leistung: string };

/** @throws 404 where the Leistung does not exist or has no online application */
export async function formOf(
  context: ApplicationContext,
  request: FastifyRequest,
): Promise<{ leistung: Leistung; form: Form }> {
  const slug = (request.params as LeistungParams).leistung;
  const leistung = context.catalogue.leistung(slug);
  const form = await context.forms.form(slug, request.locale);
  const closed = areaOf(request) === 'kurzantrag' && leistung?.ohneKonto !== true;
  if (!leistung || !form || closed) throw notFound();
  return { leistung, form };
}

/** The place of the application that a request is about. */
export function atOf(request: FastifyRequest): string {
  return placeOf(areaOf(request), (request.params as LeistungParams).leistung);
}

/** The signed-in person, or guest; routes with `requirePerson` always have one. */
export function personOf(request: FastifyRequest): Person {
  const person = currentPerson(request);
  if (!person) throw new HttpError(403, 'not-signed-in');
  return person;
}

export type Working = {
  leistung: Leistung;
  form: Form;
  person: Person;
  draft: Draft;
  today: string;
  area: Area;
  /** Where the application stands, such as `/antrag/buergergeld`. */
  at: string;
};

/** An application, opened at one of its pages. */
export type AtPage = Working & {
  path: string;
  page: Blatt;
  /** Path of the page before, if there is one. */
  back: string | undefined;
};

/**
 * The person's draft for the Leistung of the request, moved to the newest version of the form.
 * Undefined when they have none.
 */
export async function workingDraft(
  context: ApplicationContext,
  request: FastifyRequest,
): Promise<Working | undefined> {
  const { leistung, form } = await formOf(context, request);
  const person = personOf(request);
  const { db, vault } = context;
  const stored =
    takeDraft(request, vault, person.id) ?? (await findDraft(db, vault, person.id, leistung.slug));
  if (!stored) return undefined;
  const draft = currentVersion(form.antrag, stored);
  if (draft !== stored && !(await saveDraft(db, vault, draft, draft.content))) {
    return workingDraft(context, request);
  }
  const revision = draft === stored ? draft.revision : draft.revision + 1;
  return {
    leistung,
    form,
    person,
    draft: { ...draft, revision },
    today: today(),
    area: areaOf(request),
    at: atOf(request),
  };
}
