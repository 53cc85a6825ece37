/** How surely BundID knows the person: user name and password, ELSTER certificate, Online-Ausweis. */
export type Level = 'niedrig' | 'substantiell' | 'hoch';

const stork: Record<Level, string> = {
  niedrig: 'STORK-QAA-Level-1',
  substantiell: 'STORK-QAA-Level-3',
  hoch: 'STORK-QAA-Level-4',
};

const order: readonly Level[] = ['niedrig', 'substantiell', 'hoch'];

/** The authentication context class BundID knows a level by. Level 2 is reserved and never used. */
export function storkClass(level: Level): string {
  return stork[level];
}

export function levelOfStork(text: string): Level | undefined {
  return order.find((level) => stork[level] === text);
}

export function atLeast(level: Level, minimum: Level): boolean {
  return order.indexOf(level) >= order.indexOf(minimum);
}

/** The lower of two levels. */
export function lower(a: Level, b: Level): Level {
  return atLeast(a, b) ? b : a;
}
