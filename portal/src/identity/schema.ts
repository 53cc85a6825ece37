import type { Level } from '@sozialplattform/bundid';
import {
  boolean,
  customType,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Locale } from '../platform/i18n/index.ts';
import type { SessionKind } from './session-kind.ts';

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
const moment = (name: string) => timestamp(name, { withTimezone: true });

export const accountTable = pgTable('account', {
  id: uuid('id').primaryKey().defaultRandom(),
  pseudonym: text('pseudonym').notNull().unique(),
  createdAt: moment('created_at').notNull().defaultNow(),
  lastLoginAt: moment('last_login_at').notNull().defaultNow(),
  guest: boolean('guest').notNull().default(false),
});

export const attemptTable = pgTable('login_attempt', {
  requestId: text('request_id').primaryKey(),
  provider: text('provider').notNull(),
  browserHash: bytea('browser_hash').notNull(),
  returnTo: text('return_to').notNull(),
  locale: text('locale').$type<Locale>().notNull(),
  purpose: text('purpose'),
  sessionHash: bytea('session_hash'),
  accountId: uuid('account_id'),
  createdAt: moment('created_at').notNull(),
  handoverHash: bytea('handover_hash'),
  outcome: bytea('outcome'),
  failure: text('failure'),
});

export const sessionTable = pgTable('session', {
  tokenHash: bytea('token_hash').primaryKey(),
  accountId: uuid('account_id').notNull(),
  kind: text('kind').$type<SessionKind>().notNull().default('person'),
  person: bytea('person').notNull(),
  createdAt: moment('created_at').notNull(),
  seenAt: moment('seen_at').notNull(),
});

export const secondAuthenticationTable = pgTable(
  'second_authentication',
  {
    sessionHash: bytea('session_hash').notNull(),
    purpose: text('purpose').notNull(),
    level: text('level').$type<Level>().notNull().default('niedrig'),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.sessionHash, table.purpose] })],
);

export const usedAssertionTable = pgTable('used_assertion', {
  id: text('id').primaryKey(),
  expiresAt: moment('expires_at').notNull(),
});
