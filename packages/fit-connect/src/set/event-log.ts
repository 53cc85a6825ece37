import { z } from 'zod';
import type { Connection } from '../connection.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { SecurityEvent } from './types.ts';
import { type EventContext, type EventKeys, verifyEvent } from './verify.ts';

/** Largest page that the service gives. */
const pageSize = 500;
const mostPages = 20;

const page = z.object({ totalCount: z.number().int().min(0), eventLog: z.array(z.string()) });

export type EventLog = {
  /** Verified events, in the order of the log. */
  events: SecurityEvent[];
  /** Why other entries do not count, for the operator. They change nothing. */
  refused: string[];
};

/** Reads and verifies the event log of a submission. Entries about others do not count. */
export async function readEventLog(
  connection: Connection,
  keys: EventKeys,
  about: Omit<EventContext, 'now'>,
): Promise<Result<EventLog>> {
  const tokens = await readTokens(connection, about.caseId);
  if (!tokens.ok) return tokens;
  const context = { ...about, now: connection.clock.now() };
  const log: EventLog = { events: [], refused: [] };
  const seen = new Set<string>();
  for (const token of tokens.value) {
    const verified = await verifyEvent(token, context, keys);
    if (verified.ok) {
      if (!seen.has(verified.value.jti)) log.events.push(verified.value);
      seen.add(verified.value.jti);
    } else if (verified.error.code === 'network' || verified.error.code === 'http') {
      // A key that can't be fetched now says nothing about the event.
      return verified;
    } else log.refused.push(verified.error.code);
  }
  return ok(log);
}

async function readTokens(connection: Connection, caseId: string): Promise<Result<string[]>> {
  const tokens: string[] = [];
  for (let pages = 0; pages < mostPages; pages += 1) {
    const query = `limit=${pageSize}&offset=${tokens.length}`;
    const url = `${connection.submissionApi}/v2/cases/${encodeURIComponent(caseId)}/events?${query}`;
    const read = await connection.read({ method: 'GET', url }, page);
    if (!read.ok) return read;
    tokens.push(...read.value.eventLog);
    if (read.value.eventLog.length === 0 || tokens.length >= read.value.totalCount) {
      return ok(tokens);
    }
  }
  return refuse('too-large', 'the event log has no end');
}
