import type { FormBody } from '../../platform/http/body.ts';

/** What a page was posted with, without a file. */
export function bodyWithout(body: FormBody, id: string): FormBody {
  const kept: FormBody = {};
  for (const [name, value] of Object.entries(body)) {
    const left = [value].flat().filter((entry) => entry !== id);
    if (left.length > 0) kept[name] = Array.isArray(value) ? left : value;
  }
  return kept;
}

/** Answers without a file, wherever they name it; a question that has no other file is open again. */
export function answersWithout(
  answers: Record<string, unknown>,
  id: string,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([name, value]) => {
      const left = without(value, id);
      return left === undefined ? [] : [[name, left]];
    }),
  );
}

function without(value: unknown, id: string): unknown {
  if (Array.isArray(value)) {
    if (!value.includes(id)) return value.map((item) => without(item, id));
    const left = value.filter((item) => item !== id);
    return left.length > 0 ? left : undefined;
  }
  if (typeof value !== 'object' || value === null) return value;
  return answersWithout(value as Record<string, unknown>, id);
}
