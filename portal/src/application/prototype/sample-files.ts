import type { Form, Werte } from '@sozialplattform/forms';
import type { CheckedUpload } from '../../platform/files/index.ts';
import { changeAnswers } from '../change-answers.ts';

/** The least of a PDF: one empty page. */
const emptyPdf = Buffer.from(
  `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`,
);

/** An empty page in place of an invented person's proof. */
export function sampleFile(id: string): CheckedUpload {
  return { ok: true, name: `${id}.pdf`, mimeType: 'application/pdf', bytes: emptyPdf };
}

/** The files that answers name, in items of repeaters too, each once. */
export function filesIn(form: Form, answers: Werte): string[] {
  const found = new Set<string>();
  withFiles(form, answers, (id) => {
    found.add(id);
    return id;
  });
  return [...found];
}

/** The answers with another id for each file that they name. */
export const withFiles = (form: Form, answers: Werte, replace: (id: string) => string): Werte =>
  changeAnswers(form, answers, ['datei'], (held) =>
    Array.isArray(held) ? held.map((id) => replace(String(id))) : held,
  );
