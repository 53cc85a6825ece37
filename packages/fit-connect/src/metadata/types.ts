import { z } from 'zod';

const hash = z.object({ type: z.literal('sha512'), content: z.string().regex(/^[a-f0-9]{128}$/) });

const attachment = z.object({
  attachmentId: z.uuid(),
  purpose: z.enum(['form', 'attachment', 'report']),
  mimeType: z.string().regex(/^[-\w.]+\/[-\w.+]+$/),
  hash,
  filename: z.string().optional(),
  description: z.string().optional(),
});

const submissionSchema = z.object({
  schemaUri: z.url(),
  mimeType: z.enum(['application/json', 'application/xml']),
});

/** What a subscriber reads of metadata 1.x; other members are kept out of the way, not refused. */
export const metadataSchema = z.object({
  $schema: z.string().optional(),
  publicServiceType: z
    .object({ identifier: z.string().max(255), name: z.string().optional() })
    .optional(),
  contentStructure: z.object({
    data: z.object({ hash, submissionSchema }).optional(),
    attachments: z.array(attachment).max(1000),
  }),
  replyChannel: z.record(z.string(), z.unknown()).optional(),
  additionalReferenceInfo: z
    .object({ senderReference: z.string().optional(), applicationDate: z.string().optional() })
    .optional(),
});

/** The metadata of a submission, as far as this package reads them. */
export type Metadata = z.infer<typeof metadataSchema>;
export type AttachmentPurpose = z.infer<typeof attachment>['purpose'];
export type SubmissionSchema = z.infer<typeof submissionSchema>;
