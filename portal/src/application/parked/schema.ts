import { customType, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

export const parkedPageTable = pgTable('parked_page', {
  draftId: uuid('draft_id').primaryKey(),
  tokenHash: bytea('token_hash').notNull(),
  page: text('page').notNull(),
  content: bytea('content').notNull(),
  parkedAt: timestamp('parked_at', { withTimezone: true }).notNull().defaultNow(),
});
