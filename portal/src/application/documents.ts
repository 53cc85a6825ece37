import {
  alsXml,
  type Dokument,
  dokumente,
  type Form,
  type Unterschrift,
  type Werte,
  zusammenfassung,
} from '@sozialplattform/forms';
import { gueltig } from '../../../catalogue/index.ts';
import { renderApplicationPdf } from '../platform/pdf/index.ts';
import { today } from '../platform/time.ts';
import type { ApplicationContext } from './context.ts';
import { namedByDocument } from './proof-names.ts';
import {
  type Documents,
  keepDocuments,
  type LoadedSubmission,
  loadSubmission,
  readDocuments,
  type Submission,
  type SubmissionContent,
} from './submission-store.ts';
import { type Upload, uploadsOfSubmission } from './uploads/index.ts';

/**
 * PDF or XML of a submission, made when first needed and kept as it then was.
 * @returns undefined once the content was deleted
 */
export async function ensureDocument(
  context: ApplicationContext,
  submissionId: string,
  kind: 'pdf' | 'xml',
): Promise<Buffer | undefined> {
  const { db, vault } = context;
  const kept = await readDocuments(db, vault, submissionId);
  if (kept[kind]) return kept[kind];
  const submission = await loadSubmission(db, vault, submissionId);
  const files = await uploadsOfSubmission(db, vault, submissionId);
  return submission && (await makeDocuments(context, submission, files, kept))?.[kind];
}

/** Both, as {@link ensureDocument} makes them, of a submission that is loaded already with its files. */
export async function ensureDocuments(
  context: ApplicationContext,
  submission: LoadedSubmission,
  files: readonly Upload[],
): Promise<Documents | undefined> {
  const kept = await readDocuments(context.db, context.vault, submission.id);
  const { xml, pdf } = kept;
  return xml && pdf ? { xml, pdf } : makeDocuments(context, submission, files, kept);
}

/** The PDF holds the XML. */
async function makeDocuments(
  context: ApplicationContext,
  submission: LoadedSubmission,
  files: readonly Upload[],
  kept: Partial<Documents>,
): Promise<Documents | undefined> {
  const form = await context.forms.form(submission.leistung, 'de');
  const { content, submittedAt } = submission;
  if (!content || !form) return undefined;
  const xml = kept.xml ?? Buffer.from(alsXml(form, content.answers, today(submittedAt)));
  const pdf = Buffer.from(await pdfOf(context, { submission, content, files, form, xml }));
  return keepDocuments(context.db, context.vault, submission.id, { xml, pdf });
}

type Sent = {
  submission: Submission;
  content: SubmissionContent;
  files: readonly Upload[];
  form: Form;
  xml: Uint8Array;
};

function pdfOf(
  context: ApplicationContext,
  { submission, content, files, form, xml }: Sent,
): Promise<Uint8Array> {
  const leistung = context.catalogue.leistung(submission.leistung);
  const day = today(submission.submittedAt);
  const documents = dokumente(form, content.answers, day);
  const uploads = namedByDocument(documents, files);
  const name = (id: string) => uploads.find((upload) => upload.id === id)?.name;
  return renderApplicationPdf({
    nummer: submission.number,
    eingereichtAm: submission.submittedAt.toISOString(),
    leistung: {
      titel: leistung ? gueltig(leistung.name, day).de : submission.leistung,
      recht: leistung?.recht.join(', ') ?? '',
    },
    behoerde: {
      name: submission.authority.name,
      street: submission.authority.street,
      postcode: submission.authority.postcode,
      city: submission.authority.city,
    },
    zusammenfassung: zusammenfassung(form, content.answers, day, name),
    nachweise: proofsOf(documents, uploads),
    person: content.name,
    ...(content.authentication
      ? {
          authentifizierung: {
            verfahren: 'BundID',
            niveau: content.authentication.level,
            am: content.authentication.at,
          },
        }
      : {}),
    unterschriften: signaturesIn(form, content.answers, content.name),
    xml,
    xmlName: `Antrag-${submission.number}.xml`,
  });
}

/** The signatures that were drawn on the screen, by name; `person` where none was typed. */
export function signaturesIn(form: Form, answers: Werte, person: string) {
  return form.fields
    .filter(({ field }) => field.feldart === 'unterschrift')
    .flatMap(({ id }) => {
      const signature = answers[id] as Unterschrift | undefined;
      return signature?.zug ? [{ name: signature.name ?? person, zug: signature.zug }] : [];
    });
}

/** What is said of each proof: its files, or that it follows. */
export function proofsOf(documents: readonly Dokument[], uploads: readonly Upload[]) {
  return documents
    .filter((document) => document.zustand === 'vorhanden' || document.zustand === 'spaeter')
    .map((document) => ({
      titel: document.eintrag ? `${document.titel} (${document.eintrag})` : document.titel,
      nachgereicht: document.zustand === 'spaeter',
      dateien: uploads
        .filter((upload) => document.dateien.includes(upload.id))
        .map((upload) => ({ name: upload.name, bytes: upload.size })),
    }));
}
