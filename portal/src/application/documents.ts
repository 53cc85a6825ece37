import {
  alsXml,
  type Dokument,
  dokumente,
  type Form,
  type Unterschrift,
  type Werte,
  type Zusammenfassung,
  zusammenfassung,
} from '@sozialplattform/forms';
import { gueltig } from '../../../catalogue/index.ts';
import { renderApplicationPdf } from '../platform/pdf/index.ts';
import { today } from '../platform/time.ts';
import { changeAnswers } from './change-answers.ts';
import type { ApplicationContext } from './context.ts';
import { namedByDocument } from './proof-names.ts';
import {
  type Documents,
  keepDocument,
  type LoadedSubmission,
  loadSubmission,
  readDocuments,
  type Submission,
  type SubmissionContent,
} from './submission-store.ts';
import { type Upload, uploadsOfSubmission } from './uploads/index.ts';
import { answersNow } from './versions.ts';

/**
 * PDF or XML of a submission. The XML is kept since it was sent (but for what an older release accepted); the
 * PDF is made when first needed and kept as it then was.
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
  return submission && (await withPdf(context, submission, files, kept))?.[kind];
}

/** Both, as {@link ensureDocument} makes them, of a submission that is loaded already with its files. */
export async function ensureDocuments(
  context: ApplicationContext,
  submission: LoadedSubmission,
  files: readonly Upload[],
): Promise<Documents | undefined> {
  const kept = await readDocuments(context.db, context.vault, submission.id);
  return withPdf(context, submission, files, kept);
}

/** The PDF holds the XML. */
async function withPdf(
  context: ApplicationContext,
  submission: LoadedSubmission,
  files: readonly Upload[],
  kept: Partial<Documents>,
): Promise<Documents | undefined> {
  if (kept.xml && kept.pdf) return { xml: kept.xml, pdf: kept.pdf };
  const day = today(submission.submittedAt);
  const form = await context.forms.form(submission.leistung, 'de', day);
  const { id, content } = submission;
  if (!content || !form) return undefined;
  const answers = answersNow(form, submission, content);
  const { db, vault } = context;
  const xml =
    kept.xml ?? (await keepDocument(db, vault, id, 'xml', xmlOf(form, answers, submission)));
  const made = await pdfOf(context, { submission, content, answers, files, form, xml });
  return { xml, pdf: await keepDocument(db, vault, id, 'pdf', Buffer.from(made)) };
}

const xmlOf = (form: Form, answers: Werte, { submittedAt }: Submission) =>
  Buffer.from(alsXml(form, answers, today(submittedAt)));

type Sent = {
  submission: Submission;
  content: SubmissionContent;
  answers: Werte;
  files: readonly Upload[];
  form: Form;
  xml: Uint8Array;
};

function pdfOf(
  context: ApplicationContext,
  { submission, content, answers, files, form, xml }: Sent,
): Promise<Uint8Array> {
  const leistung = context.catalogue.leistung(submission.leistung);
  const day = today(submission.submittedAt);
  const documents = dokumente(form, answers, day);
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
    zusammenfassung: onlyAnswered(zusammenfassung(form, answers, day, name)),
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
    unterschriften: signaturesIn(form, answers, content.name),
    xml,
    xmlName: `Antrag-${submission.number}.xml`,
  });
}

/** Without what only a later version of the form asks: at sending nothing was open. */
function onlyAnswered(summary: Zusammenfassung): Zusammenfassung {
  const abschnitte = summary.abschnitte.flatMap(({ gruppen, ...section }) => {
    const answered = gruppen.flatMap(({ zeilen, ...group }) => {
      const rows = zeilen.filter(({ offen }) => !offen);
      return rows.length > 0 ? [{ ...group, zeilen: rows }] : [];
    });
    return answered.length > 0 ? [{ ...section, gruppen: answered }] : [];
  });
  return { ...summary, abschnitte };
}

/** The signatures that were drawn on the screen, by name; `person` where none was typed. */
export function signaturesIn(form: Form, answers: Werte, person: string) {
  const drawn: { name: string; zug: string }[] = [];
  changeAnswers(form, answers, ['unterschrift'], (answer) => {
    const { name = person, zug } = (answer ?? {}) as Unterschrift;
    if (zug) drawn.push({ name, zug });
    return answer;
  });
  return drawn;
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
