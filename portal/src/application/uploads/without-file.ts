import type { Form, Werte } from '@sozialplattform/forms';
import type { FormBody } from '../../platform/http/body.ts';
import { changeAnswers } from '../change-answers.ts';

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
export const answersWithout = (form: Form, answers: Werte, id: string): Werte =>
  changeAnswers(form, answers, ['datei'], (held) => {
    if (!Array.isArray(held)) return held;
    const left = held.filter((each) => each !== id);
    return left.length > 0 ? left : undefined;
  });
