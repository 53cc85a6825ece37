/**
 * The characters that a TrueType or OpenType font has a glyph for, read from its `cmap` table
 * (ISO/IEC 14496-22, 5.2.1; formats 4 and 12).
 */
export function charactersOf(font: Buffer): Set<number> {
  const found = new Set<number>();
  const cmap = tableAt(font, 'cmap');
  const subtables = font.readUInt16BE(cmap + 2);
  for (let n = 0; n < subtables; n += 1) {
    const at = cmap + font.readUInt32BE(cmap + 4 + n * 8 + 4);
    const format = font.readUInt16BE(at);
    if (format === 4) readSegments(font, at, found);
    if (format === 12) readGroups(font, at, found);
  }
  return found;
}

function tableAt(font: Buffer, tag: string): number {
  const tables = font.readUInt16BE(4);
  for (let n = 0; n < tables; n += 1) {
    const record = 12 + n * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`the font has no ${tag} table`);
}

function readSegments(font: Buffer, at: number, found: Set<number>): void {
  const length = font.readUInt16BE(at + 6);
  const [ends, starts] = [at + 14, at + 16 + length];
  const [deltas, offsets] = [starts + length, starts + 2 * length];
  for (let n = 0; n < length; n += 2) {
    const start = font.readUInt16BE(starts + n);
    const delta = font.readUInt16BE(deltas + n);
    const offset = font.readUInt16BE(offsets + n);
    for (let code = start; code <= font.readUInt16BE(ends + n) && code !== 0xffff; code += 1) {
      const raw =
        offset === 0 ? code : font.readUInt16BE(offsets + n + offset + 2 * (code - start));
      const glyph = offset !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) found.add(code);
    }
  }
}

function readGroups(font: Buffer, at: number, found: Set<number>): void {
  const groups = font.readUInt32BE(at + 12);
  for (let n = 0; n < groups; n += 1) {
    const group = at + 16 + n * 12;
    const last = font.readUInt32BE(group + 4);
    for (let code = font.readUInt32BE(group); code <= last; code += 1) found.add(code);
  }
}
