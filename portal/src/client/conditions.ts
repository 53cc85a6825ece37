import { beurteile, type Seitenbedingung } from '@sozialplattform/forms/browser';

/**
 * Hides fields and remarks until the answers on the page call for them. Without this script they are
 * there from the beginning and say that they may not apply; what is typed in them is never lost.
 */
const parts = [...document.querySelectorAll<HTMLElement>('[data-when]')].map((element) => ({
  element,
  condition: JSON.parse(element.dataset.when ?? 'true') as Seitenbedingung,
}));

type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What is in the inputs of a question (a date has three); null where it is hidden itself. */
function typedIn(name: string): string[] | null {
  const names = [name, `${name}-tag`].map((each) => `[name="${CSS.escape(each)}"]`);
  const inputs = [...document.querySelectorAll<Input>(names.join(','))];
  const hidden = inputs.every((input) => input.closest('[data-when][hidden]'));
  return inputs.length > 0 && hidden ? null : inputs.flatMap(answerOf);
}

function answerOf(input: Input): string[] {
  if (input instanceof HTMLInputElement && (input.type === 'radio' || input.type === 'checkbox'))
    return input.checked ? [input.value] : [];
  return input.value.trim() === '' ? [] : [input.value];
}

function update(): void {
  for (const { element, condition } of parts)
    element.hidden = beurteile(condition, typedIn) !== true;
}

for (const note of document.querySelectorAll<HTMLElement>('[data-without-script]')) {
  const hint = note.parentElement;
  note.remove();
  if (hint?.textContent?.trim() === '') hint.remove();
}
document.addEventListener('input', update);
document.addEventListener('change', update);
update();
