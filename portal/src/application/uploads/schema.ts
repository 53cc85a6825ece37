import { customType, integer, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core';

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

export const uploadTable = pgTable('upload', {
  id: uuid('id').primaryKey(),
  draftId: uuid('draft_id'),
  submissionId: uuid('submission_id'),
  description: bytea('description').notNull(),
  size: integer('size').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
});

export const fileToDeleteTable = pgTable('file_to_delete', {
  id: uuid('id').primaryKey(),
  due: timestamp('due', { withTimezone: true }).notNull().defaultNow(),
});
