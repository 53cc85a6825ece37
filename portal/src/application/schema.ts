import {
  customType,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';

import type { Area } from './area.ts';

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
const moment = (name: string) => timestamp(name, { withTimezone: true });

export const draftTable = pgTable('draft', {
  id: uuid('id').primaryKey().defaultRandom(),
  accountId: uuid('account_id').notNull(),
  area: text('area').$type<Area>().notNull().default('antrag'),
  leistung: text('leistung').notNull(),
  ags: text('ags').notNull(),
  authorityId: text('authority_id').notNull(),
  locale: text('locale'),
  formVersion: integer('form_version').notNull(),
  content: bytea('content').notNull(),
  revision: integer('revision').notNull().default(1),
  createdAt: moment('created_at').notNull().defaultNow(),
  updatedAt: moment('updated_at').notNull().defaultNow(),
  expiresAt: moment('expires_at').notNull(),
  warnedAt: moment('warned_at'),
  replaces: uuid('replaces'),
});

/** The authority as it was when the application was sent. */
export type AuthoritySnapshot = {
  id: string;
  name: string;
  street: string;
  postcode: string;
  city: string;
  phone?: string;
  email?: string;
};

export type SubmissionState =
  | 'wartend'
  | 'gesendet'
  | 'angekommen'
  | 'angenommen'
  | 'abgelehnt'
  | 'gescheitert';

export const submissionTable = pgTable('submission', {
  id: uuid('id').primaryKey(),
  number: text('number').notNull().unique(),
  draftId: uuid('draft_id').notNull().unique(),
  replaces: uuid('replaces'),
  accountId: uuid('account_id').notNull(),
  leistung: text('leistung').notNull(),
  ags: text('ags'),
  formVersion: integer('form_version').notNull(),
  authority: jsonb('authority').$type<AuthoritySnapshot>().notNull(),
  content: bytea('content'),
  submittedAt: moment('submitted_at').notNull(),
  state: text('state').$type<SubmissionState>().notNull().default('wartend'),
  stateAt: moment('state_at').notNull(),
  arrivedAt: moment('arrived_at'),
  reason: text('reason'),
  deletedAt: moment('deleted_at'),
});

export const documentTable = pgTable(
  'submission_document',
  {
    submissionId: uuid('submission_id').notNull(),
    kind: text('kind').$type<'pdf' | 'xml'>().notNull(),
    content: bytea('content').notNull(),
  },
  (table) => [primaryKey({ columns: [table.submissionId, table.kind] })],
);

export const formSchemaTable = pgTable(
  'form_schema',
  {
    leistung: text('leistung').notNull(),
    version: integer('version').notNull(),
    kind: text('kind').$type<'xsd' | 'json'>().notNull(),
    content: text('content').notNull(),
  },
  (table) => [primaryKey({ columns: [table.leistung, table.version, table.kind] })],
);
