import { z } from 'zod';
import { type Connection, jsonBody } from '../connection.ts';
import type { Trust } from '../jose/certificates.ts';
import type { PublicKey } from '../jose/key.ts';
import { remembered } from '../remembered.ts';
import { ok, type Result } from '../result.ts';
import { type EventLog, readEventLog } from '../set/event-log.ts';
import { destinationKey, eventKeys } from '../set/keys.ts';
import { type Destination, destinationSchema } from './destination.ts';

const announced = z.object({
  submissionId: z.uuid(),
  caseId: z.uuid(),
  destinationId: z.uuid(),
});

/** What the service calls an announced submission. Keep it before anything else is sent. */
export type Announced = z.infer<typeof announced>;

export type Announcement = {
  destinationId: string;
  publicService: { identifier: string; name: string };
  /** Ids (UUID version 4) of all attachments that will follow. */
  announcedAttachments: readonly string[];
};

/**
 * The sender's side of FIT-Connect ("Versenden von Einreichungen"), one call a step:
 * `destination` → `encryptionKey` → `announce` → `putAttachment` … → `submit` → `events`.
 * Until `submit` nothing is delivered, and what is incomplete for a day is deleted.
 */
export type Sender = {
  /**
   * What the destination takes. An answer, as its key, may be a minute old, unless the service has refused
   * something since.
   */
  destination(destinationId: string): Promise<Result<Destination>>;
  /** The key to encrypt to, with all checks a sender owes passed. */
  encryptionKey(destination: Destination): Promise<Result<PublicKey>>;
  announce(announcement: Announcement): Promise<Result<Announced>>;
  /** @param jwe the encrypted attachment */
  putAttachment(submissionId: string, attachmentId: string, jwe: string): Promise<Result<true>>;
  /** Delivers. After a refusal with status 409, or no answer, only the event log tells what happened. */
  submit(
    submissionId: string,
    encrypted: { encryptedMetadata: string; encryptedData: string },
  ): Promise<Result<true>>;
  events(about: Announced): Promise<Result<EventLog>>;
};

/** Milliseconds: who sends much asks once a minute what a destination takes, and by which key. */
const lifetime = 60_000;

export function createSender(connection: Connection, trust: Trust): Sender {
  const keys = eventKeys(connection, trust);
  const url = (...parts: string[]) =>
    `${connection.submissionApi}/v2/${parts.map(encodeURIComponent).join('/')}`;
  const destinations = remembered<Destination>(connection.clock, lifetime);
  const encryptionKeys = remembered<PublicKey>(connection.clock, lifetime);
  /** A refusal may come from a destination that has changed. */
  const seen = <T>(result: Result<T>): Result<T> => {
    if (result.ok) return result;
    destinations.forget();
    encryptionKeys.forget();
    return result;
  };
  const done = (result: Result<string>): Result<true> => (result.ok ? ok(true) : seen(result));
  return {
    destination: (id) =>
      destinations.get(id, () =>
        connection.read({ method: 'GET', url: url('destinations', id) }, destinationSchema),
      ),
    encryptionKey: async ({ destinationId, encryptionKid }) =>
      seen(
        await encryptionKeys.get(`${destinationId}/${encryptionKid}`, () =>
          destinationKey(connection, destinationId, encryptionKid, 'encryption', trust),
        ),
      ),
    announce: async (announcement) =>
      seen(
        await connection.read(
          { method: 'POST', url: url('submissions'), ...jsonBody(announcement) },
          announced,
        ),
      ),
    async putAttachment(submissionId, attachmentId, jwe) {
      const result = await connection.send({
        method: 'PUT',
        url: url('submissions', submissionId, 'attachments', attachmentId),
        headers: { 'content-type': 'application/jose' },
        body: jwe,
      });
      return done(result);
    },
    async submit(submissionId, encrypted) {
      const to = url('submissions', submissionId);
      return done(await connection.send({ method: 'PUT', url: to, ...jsonBody(encrypted) }));
    },
    events: (about) => readEventLog(connection, keys, about),
  };
}
