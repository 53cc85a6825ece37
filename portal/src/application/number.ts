import { randomBytes } from 'node:crypto';

/** A new number of an application, such as f-ed24e943aa: random, so that it can't be guessed. */
export function newNumber(): string {
  return `f-${randomBytes(5).toString('hex')}`;
}
