/** One measured figure; a ratio within one run, a rate, or a count of bytes. */
export type Figure = { name: string; value: number; unit: string; aim: number; holds: boolean };

/** A figure that shall not be below its aim. */
export function atLeast(aim: number, name: string, value: number, unit: string): Figure {
  return { name, value, unit, aim, holds: value >= aim };
}

/** A figure that shall not be above its aim. */
export function atMost(aim: number, name: string, value: number, unit: string): Figure {
  return { name, value, unit, aim, holds: value <= aim };
}

export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, unit, aim, holds }) => [
    name,
    short(value),
    unit,
    short(aim),
    holds ? 'holds' : 'missed',
  ]);
  const all = [['figure', 'value', 'unit', 'aim', ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...all.map((row) => cell(row, column).length)),
  );
  const line = (row: string[]) =>
    row
      .map((text, column) => {
        const width = widths[column] ?? 0;
        return column === 1 || column === 3 ? text.padStart(width) : text.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return all.map(line).join('\n');
}

function cell(row: readonly string[], column: number): string {
  return row[column] ?? '';
}

function short(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en');
  return value.toLocaleString('en', { maximumSignificantDigits: 3 });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  const lower = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}
