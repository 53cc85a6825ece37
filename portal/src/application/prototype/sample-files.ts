import type { Form } from '@sozialplattform/forms';
import type { CheckedUpload } from '../../platform/files/index.ts';

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
export function filesIn(form: Form, answers: unknown): string[] {
  const found = new Set<string>();
  withFiles(form, answers, (id) => {
    found.add(id);
    return id;
  });
  return [...found];
}

/** The answers with another id for each file that they name. */
export function withFiles<T>(form: Form, answers: T, replace: (id: string) => string): T {
  const names = new Set(form.fields.filter((f) => f.field.feldart === 'datei').map((f) => f.id));
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, held]) => [
        key,
        names.has(key) && Array.isArray(held) ? held.map((id) => replace(String(id))) : walk(held),
      ]),
    );
  };
  return walk(answers) as T;
}
