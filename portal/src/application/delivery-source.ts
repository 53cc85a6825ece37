import { dokumente } from '@sozialplattform/forms';
import { today } from '../platform/time.ts';
import type { ApplicationContext } from './context.ts';
import { ensureDocuments } from './documents.ts';
import { namedByDocument } from './proof-names.ts';
import { schemaPath } from './schema-routes.ts';
import { loadSubmission } from './submission-store.ts';
import { readUploadsOfSubmission } from './uploads/index.ts';
import { answersNow } from './versions.ts';

/** What the delivery takes to the authority: data as XML, the PDF, the proofs named as in the PDF. */
export function deliverySource(context: ApplicationContext) {
  const { db, vault, files, forms, config } = context;
  return {
    async load(submissionId: string) {
      const submission = await loadSubmission(db, vault, submissionId);
      if (!submission?.content)
        throw new Error('a submission without content can not be delivered');
      const proofs = await readUploadsOfSubmission(db, vault, files, submissionId);
      const documents = await ensureDocuments(context, submission, proofs);
      if (!documents) throw new Error('a submission without a form can not be delivered');
      // A Leistung that has left the catalogue is still delivered.
      const form = await forms.form(submission.leistung, 'de');
      const { content, submittedAt } = submission;
      const named = form
        ? dokumente(form, answersNow(form, submission, content), today(submittedAt))
        : [];
      return {
        ...documents,
        schemaUri: config.publicUrl + schemaPath(submission.leistung, submission.formVersion),
        proofs: namedByDocument(named, proofs),
        reference: submission.number,
      };
    },
  };
}
