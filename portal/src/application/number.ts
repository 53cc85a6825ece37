import { randomBytes } from 'node:crypto';

/** Whether a text can be the number of an application. */
export const isNumber = (text: string): boolean => /^f-[0-9a-f]{10}$/.test(text);

/** A new number of an application, such as f-ed24e943aa: random, so that it can't be guessed. */
export function newNumber(): string {
  return `f-${randomBytes(5).toString('hex')}`;
}
