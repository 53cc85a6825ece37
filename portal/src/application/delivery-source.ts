import type { ApplicationContext } from './context.ts';
import { ensureDocuments } from './documents.ts';
import { schemaPath } from './schema-routes.ts';
import { loadSubmission } from './submission-store.ts';
import { readUploadsOfSubmission } from './uploads/index.ts';

/** What the delivery takes to the authority: data as XML, the PDF, the proofs. */
export function deliverySource(context: ApplicationContext) {
  const { db, vault, files, config } = context;
  return {
    async load(submissionId: string) {
      const submission = await loadSubmission(db, vault, submissionId);
      const documents = submission && (await ensureDocuments(context, submission));
      if (!documents) throw new Error('a submission without content can not be delivered');
      return {
        ...documents,
        schemaUri: config.publicUrl + schemaPath(submission.leistung, submission.formVersion),
        proofs: await readUploadsOfSubmission(db, vault, files, submissionId),
        reference: submission.number,
      };
    },
  };
}
