import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicKeySchema } from '@sozialplattform/fit-connect';
import { z } from 'zod';
import { writeWhole } from '../whole.ts';

/** What the one subscriber of the sandbox registers for all sample authorities. */
export const registrationSchema = z.object({
  encryptionKid: z.string(),
  keys: z.array(publicKeySchema).min(2).max(20),
  metadataVersions: z.array(z.string()).min(1),
  services: z.array(z.string().startsWith('urn:')).min(1),
  /** What the data of each service may be. */
  submissionSchemas: z.array(z.object({ schemaUri: z.url(), mimeType: z.string() })).default([]),
  callback: z.object({ url: z.url(), secret: z.string().min(16) }).optional(),
});

export type Registration = z.infer<typeof registrationSchema>;

/** Ids of sample destinations are UUIDs of version 5; see the README. */
const sampleId = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The destinations: one registration stands for every sample authority. */
export function openAuthorities(dir: string) {
  const file = join(dir, 'authorities.json');
  let current = existsSync(file)
    ? registrationSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    : undefined;
  return {
    /** The registration behind a destination; undefined where there is no such destination. */
    of: (destinationId: string) => (sampleId.test(destinationId) ? current : undefined),
    async register(registration: Registration): Promise<void> {
      writeWhole(file, JSON.stringify(registration));
      current = registration;
    },
  };
}

export type Authorities = ReturnType<typeof openAuthorities>;
