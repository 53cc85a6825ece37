import type { AuthenticationTags } from '@sozialplattform/fit-connect/core';
import { jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export type DeliveryState =
  | 'wartend'
  | 'gesendet'
  | 'angekommen'
  | 'angenommen'
  | 'abgelehnt'
  | 'gescheitert';

/** How the delivery service knows a submission, and which attachment is which part of it. */
export type AnnouncedDelivery = {
  submissionId: string;
  caseId: string;
  pdf: string;
  /** Attachment id of each proof, by the proof's id. */
  proofs: Record<string, string>;
};

export const deliveryTable = pgTable('delivery', {
  submissionId: uuid('submission_id').primaryKey(),
  destinationId: uuid('destination_id').notNull(),
  service: jsonb('service').$type<{ identifier: string; name: string }>().notNull(),
  state: text('state').$type<DeliveryState>().notNull().default('wartend'),
  announced: jsonb('announced').$type<AnnouncedDelivery>(),
  attempts: jsonb('attempts').$type<AuthenticationTags[]>().notNull().default([]),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  stateAt: timestamp('state_at', { withTimezone: true }).notNull().defaultNow(),
});

export const deliveryEventTable = pgTable('delivery_event', {
  submissionId: uuid('submission_id').notNull(),
  at: timestamp('at', { withTimezone: true }).notNull().defaultNow(),
  event: text('event').notNull(),
  detail: text('detail'),
});
