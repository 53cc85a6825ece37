import { z } from 'zod';
import type { SubmissionSchema } from '../metadata/types.ts';
import { ok, type Result, refuse } from '../result.ts';

export const destinationSchema = z.object({
  destinationId: z.uuid(),
  status: z.string(),
  encryptionKid: z.string(),
  metadataVersions: z.array(z.string()).max(100).default([]),
  publicServices: z
    .array(
      z.object({
        identifier: z.string(),
        submissionSchemas: z
          .array(z.object({ schemaUri: z.string(), mimeType: z.string() }))
          .default([]),
        regions: z.array(z.string()).default([]),
      }),
    )
    .default([]),
});

/** A destination (Zustellpunkt) of an authority. */
export type Destination = z.infer<typeof destinationSchema>;

/** Whether the destination takes applications for the service, in data of the schema, now. */
export function checkOffer(
  destination: Destination,
  service: string,
  { schemaUri, mimeType }: SubmissionSchema,
): Result<Destination> {
  if (destination.status !== 'active') {
    return refuse('destination-inactive', `the destination is ${destination.status}`);
  }
  const offers = destination.publicServices.filter(({ identifier }) => identifier === service);
  if (offers.length === 0) {
    return refuse('service-not-offered', `the destination does not offer ${service}`);
  }
  const taken = offers
    .flatMap(({ submissionSchemas }) => submissionSchemas)
    .some((each) => each.schemaUri === schemaUri && each.mimeType === mimeType);
  return taken
    ? ok(destination)
    : refuse('schema-not-offered', `the destination does not take ${mimeType} of ${schemaUri}`);
}
