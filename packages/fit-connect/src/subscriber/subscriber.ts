import { z } from 'zod';
import type { Connection } from '../connection.ts';
import type { Trust } from '../jose/certificates.ts';
import { ok, type Result } from '../result.ts';
import { type EventLog, readEventLog } from '../set/event-log.ts';
import { eventKeys } from '../set/keys.ts';

const entry = z.object({ destinationId: z.uuid(), submissionId: z.uuid(), caseId: z.uuid() });

/** A submission that waits to be fetched. */
export type Waiting = z.infer<typeof entry>;

const list = z.object({ totalCount: z.number().int().min(0), submissions: z.array(entry) });

const submission = entry.extend({
  publicService: z.object({ identifier: z.string(), name: z.string().optional() }).optional(),
  encryptedMetadata: z.string(),
  encryptedData: z.string(),
  attachments: z.array(z.uuid()).max(1000).default([]),
});

/** A submission as fetched: all of it still encrypted. */
export type Received = Omit<z.infer<typeof submission>, 'attachments'> & {
  attachments: { id: string; jwe: string }[];
};

/** The subscriber's side of FIT-Connect ("Abrufen von Einreichungen"). */
export type Subscriber = {
  /** The first submissions that wait, of one destination or of all of this client. */
  list(options?: { destinationId?: string; limit?: number }): Promise<Result<Waiting[]>>;
  /** The submission with all attachments that are there. */
  fetch(submissionId: string): Promise<Result<Received>>;
  events(about: Waiting): Promise<Result<EventLog>>;
  /** Sends an accept or reject event made by `signEvent`. */
  postEvent(caseId: string, token: string): Promise<Result<true>>;
};

export function createSubscriber(connection: Connection, trust: Trust): Subscriber {
  const keys = eventKeys(connection, trust);
  const base = `${connection.submissionApi}/v2`;
  return {
    async list({ destinationId, limit = 100 } = {}) {
      const query = new URLSearchParams({ offset: '0', limit: String(limit) });
      if (destinationId !== undefined) query.set('destinationId', destinationId);
      const read = await connection.read(
        { method: 'GET', url: `${base}/submissions?${query}` },
        list,
      );
      return read.ok ? ok(read.value.submissions) : read;
    },
    async fetch(submissionId) {
      const url = `${base}/submissions/${encodeURIComponent(submissionId)}`;
      const read = await connection.read({ method: 'GET', url }, submission);
      if (!read.ok) return read;
      const attachments: Received['attachments'] = [];
      for (const id of read.value.attachments) {
        const jwe = await connection.send({
          method: 'GET',
          url: `${url}/attachments/${id}`,
          headers: { accept: 'application/jose' },
        });
        if (jwe.ok) attachments.push({ id, jwe: jwe.value.trim() });
        else if (jwe.error.status !== 404) return jwe;
      }
      return ok({ ...read.value, attachments });
    },
    events: (about) => readEventLog(connection, keys, about),
    async postEvent(caseId, token) {
      const sent = await connection.send({
        method: 'POST',
        url: `${base}/cases/${encodeURIComponent(caseId)}/events`,
        headers: { 'content-type': 'application/jose' },
        body: token,
      });
      return sent.ok ? ok(true) : sent;
    },
  };
}
