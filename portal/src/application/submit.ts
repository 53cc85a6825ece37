import {
  alsXml,
  dokumente,
  type Form,
  fragtNachAngemeldeten,
  schliesseAb,
} from '@sozialplattform/forms';
import type { FastifyRequest } from 'fastify';
import { gueltig, type Leistung } from '../../../catalogue/index.ts';
import type { Authority } from '../competence/index.ts';
import { enqueue, serviceOf } from '../delivery/index.ts';
import { type Person, type Proof, takeSecondAuthentication } from '../identity/index.ts';
import { audit } from '../platform/audit/index.ts';
import type { Queryable } from '../platform/database/index.ts';
import type { FormBody } from '../platform/http/body.ts';
import { HttpError } from '../platform/http/errors.ts';
import { today } from '../platform/time.ts';
import { cameToNothing } from './again.ts';
import { areaOf } from './area.ts';
import { authorityOf } from './authority.ts';
import { type ApplicationContext, formOf, personOf } from './context.ts';
import { type Draft, deleteDraft, lockDraft, sendDraftFor } from './draft-store.ts';
import { newNumber } from './number.ts';
import type { AuthoritySnapshot } from './schema.ts';
import {
  insertSubmission,
  keepDocument,
  lockSubmission,
  type Submission,
  type SubmissionContent,
} from './submission-store.ts';
import { typedPage } from './typed.ts';
import { missingUploads, moveUploads } from './uploads/index.ts';
import { currentVersion } from './versions.ts';

export type SubmitOutcome =
  | { kind: 'sent'; number: string }
  | { kind: 'no-draft' }
  /** The application that is sent once more by this draft is on its way after all. */
  | { kind: 'on-its-way'; number: string }
  /** It is not, or no longer, the draft that was seen on the check page. */
  | { kind: 'changed' }
  | { kind: 'incomplete'; page: string }
  /** Nobody is competent any more at the place that was chosen. */
  | { kind: 'no-authority' }
  /** There is no fresh second authentication for this draft. */
  | { kind: 'not-proved' };

/** What the second authentication before sending is good for: these answers, as they were checked. */
export const sendPurpose = ({ id, revision }: Revision) => `senden:${id}:${revision}`;

/**
 * Sends the person's or guest's draft: in one transaction the draft becomes a submission with its delivery and
 * its acknowledgement enqueued. Either all of it happens, or nothing.
 */
export async function submit(
  context: ApplicationContext,
  request: FastifyRequest,
): Promise<SubmitOutcome> {
  const { db, vault, jobs } = context;
  const { leistung, form } = await formOf(context, request);
  const person = personOf(request);
  const day = today();

  return db.transaction(async (tx): Promise<SubmitOutcome> => {
    const stored = await lockDraft(tx, vault, person.id, leistung.slug);
    if (!stored) return { kind: 'no-draft' };
    const draft = currentVersion(form.antrag, stored);
    if (!isAsShown(request, draft)) return { kind: 'changed' };
    const first = await onItsWayAfterAll(tx, draft);
    if (first) return { kind: 'on-its-way', number: first.number };
    const { fehlt, antworten: answers } = schliesseAb(form, draft.content.answers, day);
    const open = fehlt[0]?.pfad ?? typedPage(form, draft.content, day);
    if (open) return { kind: 'incomplete', page: open };
    const documents = dokumente(form, answers, day);
    const files = documents.flatMap(({ dateien }) => dateien);
    const missing = await missingUploads(tx, draft.id, files);
    const lost = documents.find(({ dateien }) => dateien.some((file) => missing.has(file)));
    if (lost) return { kind: 'incomplete', page: lost.seite };
    const authority = await authorityOf(tx, { leistung, form, draft, today: day });
    if (!authority) return { kind: 'no-authority' };
    const service = announcedAs(context, leistung, day);
    const proof = await proofOf(request, draft, tx);
    if (!proof) return { kind: 'not-proved' };

    const id = crypto.randomUUID();
    const number = newNumber();
    const submittedAt = new Date();
    const email = mailFor(form, answers, person);
    await insertSubmission(tx, vault, {
      id,
      number,
      draftId: draft.id,
      accountId: person.id,
      leistung: leistung.slug,
      formVersion: form.antrag.version,
      authority: snapshot(authority),
      submittedAt,
      content: {
        answers,
        ...identified(proof, person, answers),
        locale: request.locale,
        ...(email === undefined ? {} : { email }),
      },
    });
    // Now, so that it is by the version of the form that was filled in.
    await keepDocument(tx, vault, id, 'xml', Buffer.from(alsXml(form, answers, day)));
    await moveUploads(tx, draft.id, id, files);
    await deleteDraft(tx, draft);
    await enqueue(jobs, tx, {
      submissionId: id,
      destinationId: authority.destinationId,
      service,
    });
    if (email !== undefined)
      await jobs.add(tx, 'acknowledge', { submissionId: id }, { maxAttempts: 12 });
    await audit(tx, { subject: 'submission', subjectId: id, event: 'sent', actor: 'citizen' });
    return { kind: 'sent', number };
  });
}

/** @throws 503 where nobody could deliver it any more */
function announcedAs({ config }: ApplicationContext, leistung: Leistung, day: string) {
  const identifier = serviceOf(config, leistung);
  if (identifier === undefined) throw new HttpError(503, 'no-service');
  return { identifier, name: gueltig(leistung.name, day).de };
}

/**
 * Where mails about the application go: what the form was told (the question named `email` in every form), or
 * nowhere if that was left empty. Who fills in for somebody else gets them at the address of the login, or not
 * at all: the address in the form is then that of the other person.
 */
function mailFor(form: Form, answers: Record<string, unknown>, person: Person): string | undefined {
  if (fragtNachAngemeldeten(form, answers) === false) return person.mail;
  const { email } = answers;
  if (typeof email === 'string' && email !== '') return email;
  const asks = form.fields.some(({ path }) => path === 'email');
  return asks ? undefined : person.mail;
}

type Revision = Pick<Draft, 'id' | 'revision'>;

/** Whether the page that was posted showed this draft, with the answers that it still has. */
export function isAsShown(request: FastifyRequest, draft: Revision): boolean {
  const { entwurf, stand } = request.body as FormBody;
  return entwurf === draft.id && stand === String(draft.revision);
}

/** What the draft is sent for once more, if that is not needed. Said once: whoever wants both sends again. */
async function onItsWayAfterAll(
  tx: Queryable,
  draft: Draft,
): Promise<Pick<Submission, 'number'> | undefined> {
  const first = draft.replaces === null ? undefined : await lockSubmission(tx, draft.replaces);
  if (!first || cameToNothing(first.state)) return undefined;
  await sendDraftFor(tx, draft, null);
  return first;
}

/** How the sender proved who they are; 'guest' where nobody has to. Undefined: they have to, and did not. */
async function proofOf(
  request: FastifyRequest,
  draft: Revision,
  tx: Queryable,
): Promise<Proof | 'guest' | undefined> {
  if (areaOf(request) === 'kurzantrag') return 'guest';
  return takeSecondAuthentication(request, sendPurpose(draft), tx);
}

/** Who sends, and how that was proved. */
function identified(
  proof: Proof | 'guest',
  person: Person,
  answers: Record<string, unknown>,
): Pick<SubmissionContent, 'name' | 'authentication'> {
  if (proof === 'guest') return { name: nameIn(answers) };
  const { level, at } = proof;
  const name = `${person.givenName} ${person.surname}`.trim();
  return { name, authentication: { level, at: at.toISOString() } };
}

/** The name that someone without an account gave: the form's own questions, by their names in every form. */
function nameIn({ vorname, nachname }: Record<string, unknown>): string {
  return [vorname, nachname].filter((part) => typeof part === 'string').join(' ');
}

function snapshot(authority: Authority): AuthoritySnapshot {
  const { id, name, street, postcode, city, phone, email } = authority;
  return {
    id,
    name,
    street,
    postcode,
    city,
    ...(phone ? { phone } : {}),
    ...(email ? { email } : {}),
  };
}
