import type { ApplicationContext } from './context.ts';
import { ensureDocument } from './documents.ts';
import { schemaPath } from './schema-routes.ts';
import { loadSubmission } from './submission-store.ts';
import { readUploadsOfSubmission } from './uploads/index.ts';

/** What the delivery takes to the authority: data as XML, the PDF, the proofs. */
export function deliverySource(context: ApplicationContext) {
  const { db, vault, files, config } = context;
  return {
    async load(submissionId: string) {
      const [submission, xml, pdf] = await Promise.all([
        loadSubmission(db, vault, submissionId),
        ensureDocument(context, submissionId, 'xml'),
        ensureDocument(context, submissionId, 'pdf'),
      ]);
      if (!submission || !xml || !pdf)
        throw new Error('a submission without content can not be delivered');
      return {
        xml,
        pdf,
        schemaUri: config.publicUrl + schemaPath(submission.leistung, submission.formVersion),
        proofs: await readUploadsOfSubmission(db, vault, files, submissionId),
        reference: submission.number,
      };
    },
  };
}
