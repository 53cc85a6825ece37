/** One record of a CSV file, and the line on which it begins. */
export type CsvRecord = { line: number; fields: string[] };

/** Text that is no CSV; `line` is where. */
export class CsvError extends Error {
  override name = 'CsvError';
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/**
 * Reads CSV (RFC 4180): a field in quotation marks may hold separators, line breaks and, doubled,
 * quotation marks. Records without any content are left out.
 * @throws CsvError
 */
export function readCsv(text: string, separator: ';' | ','): CsvRecord[] {
  const field = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|([^"${separator}\r\n]*))(${separator}|\r?\n|\r|$)`,
    'y',
  );
  const records: CsvRecord[] = [];
  let [line, at] = [1, 0];
  let record: CsvRecord = { line, fields: [] };
  while (at < text.length) {
    field.lastIndex = at;
    const match = field.exec(text);
    if (!match)
      throw new CsvError(line, 'a quotation mark stands alone; write it twice (RFC 4180)');
    const [whole, quoted, plain = '', end] = match;
    record.fields.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    at += whole.length;
    line += whole.match(/\r?\n|\r/g)?.length ?? 0;
    if (end === separator && at < text.length) continue;
    if (end === separator) record.fields.push('');
    records.push(record);
    record = { line, fields: [] };
  }
  return records.filter(({ fields }) => fields.some((value) => value !== ''));
}
