import { dokumente } from '@sozialplattform/forms';
import { DeliveryProblem } from '../delivery/index.ts';
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
    /** @throws DeliveryProblem where the content is not kept any more, or its form left the catalogue too early */
    async load(submissionId: string) {
      const submission = await loadSubmission(db, vault, submissionId);
      if (!submission?.content) throw new DeliveryProblem('no-content', true);
      const proofs = await readUploadsOfSubmission(db, vault, files, submissionId);
      const documents = await ensureDocuments(context, submission, proofs);
      if (!documents) throw new DeliveryProblem('no-form');
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
