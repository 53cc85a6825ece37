import { type Form, jsonSchema, xsd } from '@sozialplattform/forms';
import { and, eq, sql } from 'drizzle-orm';
import type { Queryable } from '../platform/database/index.ts';
import { formSchemaTable } from './schema.ts';

export type SchemaKind = 'xsd' | 'json';

/** The schema of what the portal sends of a form. */
export function schemaOf(form: Form, kind: SchemaKind): string {
  return kind === 'xsd' ? xsd(form) : JSON.stringify(jsonSchema(form));
}

const kept = new WeakMap<Queryable, WeakSet<Form>>();

/** Keeps the schemas of a form before it is sent, so that they outlive its version. Once a node and form. */
export async function keepSchemas(db: Queryable, form: Form): Promise<void> {
  const known = kept.get(db) ?? new WeakSet();
  kept.set(db, known);
  if (known.has(form)) return;
  const { leistung, version } = form.antrag;
  const rows = (['xsd', 'json'] as const).map((kind) => {
    return { leistung, version, kind, content: schemaOf(form, kind) };
  });
  await db
    .insert(formSchemaTable)
    .values(rows)
    .onConflictDoUpdate({
      target: [formSchemaTable.leistung, formSchemaTable.version, formSchemaTable.kind],
      set: { content: sql`excluded.content` },
    });
  known.add(form);
}

/** The schema of an older version, if one was ever sent with it. */
export async function keptSchema(
  db: Queryable,
  leistung: string,
  version: number,
  kind: SchemaKind,
): Promise<string | undefined> {
  const [row] = await db
    .select({ content: formSchemaTable.content })
    .from(formSchemaTable)
    .where(
      and(
        eq(formSchemaTable.leistung, leistung),
        eq(formSchemaTable.version, version),
        eq(formSchemaTable.kind, kind),
      ),
    );
  return row?.content;
}
