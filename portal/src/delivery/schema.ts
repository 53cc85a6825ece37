import { boolean, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export type DeliveryState =
  | 'wartend'
  | 'gesendet'
  | 'angekommen'
  | 'angenommen'
  | 'abgelehnt'
  | 'gescheitert';

/** How the delivery service calls a submission, and which attachment is which part of it. */
export type AnnouncedDelivery = {
  submissionId: string;
  caseId: string;
  pdf: string;
  /** Attachment id of each proof, by the proof's id. */
  proofs: Record<string, string>;
};

const moment = (name: string) => timestamp(name, { withTimezone: true });

export const deliveryTable = pgTable('delivery', {
  submissionId: uuid('submission_id').primaryKey(),
  destinationId: uuid('destination_id').notNull(),
  service: jsonb('service').$type<{ identifier: string; name: string }>().notNull(),
  state: text('state').$type<DeliveryState>().notNull().default('wartend'),
  announced: jsonb('announced').$type<AnnouncedDelivery>(),
  /** Its last step was tried; no word on whether it arrived since: see `isInDoubt`. */
  inDoubt: boolean('in_doubt').notNull().default(false),
  failures: integer('failures').notNull().default(0),
  problem: text('problem'),
  nextAt: moment('next_at').notNull().defaultNow(),
  turn: integer('turn').notNull().default(0),
  createdAt: moment('created_at').notNull().defaultNow(),
  stateAt: moment('state_at').notNull().defaultNow(),
});

export const deliveryTagTable = pgTable('delivery_tag', {
  submissionId: uuid('submission_id').notNull(),
  announcedId: uuid('announced_id').notNull(),
  part: text('part').notNull(),
  tag: text('tag').notNull(),
});

export const deliveryEventTable = pgTable('delivery_event', {
  submissionId: uuid('submission_id').notNull(),
  at: moment('at').notNull().defaultNow(),
  event: text('event').notNull(),
  detail: text('detail'),
});
