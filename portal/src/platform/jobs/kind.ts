/**
 * What of an error can hold nothing personal: its name, and the code that a library gave it, such as
 * `Error EENVELOPE`. Messages quote what was sent, and to whom.
 */
export function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { name, code } = error as Error & { code?: unknown };
  const words = [/^\w{1,40}$/.test(name) ? name : 'Error'];
  if (typeof code === 'string' && /^[A-Z\d_]{1,40}$/.test(code)) words.push(code);
  return words.join(' ');
}
