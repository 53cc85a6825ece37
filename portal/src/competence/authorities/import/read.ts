import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { authorityTypes } from '../sample.ts';
import type { Responsible } from '../types.ts';

/** A file that can not be taken; the message has a line for each thing that is wrong. */
export class AuthoritiesError extends Error {
  override name = 'AuthoritiesError';

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/** An authority, and the line of the file that says it. */
export type Listed = Responsible & { line: number };

const filled = z.string().min(1, 'is empty');
const orEmpty = <T extends z.ZodType>(schema: T) => z.union([z.literal(''), schema]);

const columns = {
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,99}$/, 'is not made of small letters, digits and "-"'),
  kind: z.enum(authorityTypes, `is none of ${authorityTypes.join(', ')}`),
  name: filled,
  street: filled,
  postcode: z.string().regex(/^\d{5}$/, 'has not 5 digits'),
  city: filled,
  phone: z.string().regex(/^(?:\+?\d[\d ()/-]*)?$/, 'is no telephone number'),
  email: orEmpty(z.email('is no e-mail address')),
  website: orEmpty(z.url({ protocol: /^https?$/, error: 'is no address of a website' })),
  destination: z.uuid('is no UUID'),
  areas: filled
    .transform((text) => text.split(/[\s,]+/))
    .pipe(
      z.array(
        z
          .string()
          .regex(/^(?:\d\d|\d{3}|\d{5}|\d{8})$/, 'holds a key that has not 2, 3, 5 or 8 digits'),
      ),
    ),
};
const names = Object.keys(columns) as (keyof typeof columns)[];
const row = z.object(columns);

/**
 * Reads an operator's list of authorities: CSV with a line of headings, separated by semicolons or commas,
 * in UTF-8 or Windows-1252. docs/operations.md says what each column holds.
 * @throws AuthoritiesError with all that is wrong in it, by line
 */
export function readAuthorities(file: Uint8Array): Listed[] {
  const [heading, ...records] = readRecords(decode(file));
  if (!heading) throw new AuthoritiesError(['The file is empty.']);
  const missing = names.filter((name) => !heading.fields.includes(name));
  const unknown = heading.fields.filter((name) => !(names as string[]).includes(name));
  const twice = heading.fields.filter((name, index) => heading.fields.indexOf(name) !== index);
  const wrong = [
    ...missing.map((name) => `Line ${heading.line}: the column "${name}" is missing.`),
    ...unknown.map((name) => `Line ${heading.line}: there is no column "${name}".`),
    ...twice.map((name) => `Line ${heading.line}: the column "${name}" is there twice.`),
  ];
  if (wrong.length > 0) throw new AuthoritiesError(wrong);
  if (records.length === 0) throw new AuthoritiesError(['The file names no authority.']);

  const problems: string[] = [];
  const listed: Listed[] = [];
  for (const record of records) {
    const read = readRow(heading.fields, record);
    if (Array.isArray(read)) problems.push(...read);
    else listed.push(read);
  }
  problems.push(...repeated(listed));
  if (problems.length > 0) throw new AuthoritiesError(problems);
  return listed;
}

/** One record of the file, and the line on which it ends. */
type CsvRecord = { line: number; fields: string[] };

function readRecords(text: string): CsvRecord[] {
  const [first = ''] = text.split(/\r?\n|\r/, 1);
  try {
    const records = parse(text, {
      delimiter: first.includes(';') ? ';' : ',',
      info: true,
      // How many fields a line has is told with all else that is wrong.
      relax_column_count: true,
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ line: info.lines, fields: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const what = 'a quotation mark stands alone; write it twice (RFC 4180)';
    throw new AuthoritiesError([`Line ${error.lines}: ${what}.`]);
  }
}

/** The authority of a record, or what is wrong with it. */
function readRow(heading: readonly string[], { line, fields }: CsvRecord): Listed | string[] {
  if (fields.length !== heading.length) {
    return [`Line ${line}: has ${fields.length} fields, the heading has ${heading.length}.`];
  }
  const given = Object.fromEntries(heading.map((name, index) => [name, fields[index]]));
  const parsed = row.safeParse(given);
  if (!parsed.success) {
    const messages = parsed.error.issues.map(
      ({ path, message }) => `${String(path[0])} ${message}`,
    );
    return [...new Set(messages)].map((message) => `Line ${line}: ${message}.`);
  }
  const { kind, destination, areas, phone, email, website, ...rest } = parsed.data;
  const contact = Object.entries({ phone, email, website }).filter(([, value]) => value !== '');
  const authority = {
    ...rest,
    type: kind,
    destinationId: destination,
    ...Object.fromEntries(contact),
  };
  return { line, authority, areas: [...new Set(areas)] };
}

/** Ids that are there twice, and areas in which two would be competent. */
function repeated(listed: readonly Listed[]): string[] {
  const seen = new Map<string, number>();
  const problems: string[] = [];
  const once = (key: string, line: number, what: string) => {
    const before = seen.get(key);
    if (before === undefined) seen.set(key, line);
    else problems.push(`Line ${line}: ${what} in line ${before} already.`);
  };
  for (const { line, authority, areas } of listed) {
    once(`id ${authority.id}`, line, `the id "${authority.id}" is`);
    for (const area of areas) {
      once(`${authority.type} ${area}`, line, `the area ${area} has a ${authority.type}`);
    }
  }
  return problems;
}

function decode(file: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return new TextDecoder('windows-1252').decode(file);
  }
}
