import { beurteile, type Seitenbedingung } from '@sozialplattform/forms/browser';

/**
 * Hides fields and remarks until the answers on the page call for them. Without this script they are
 * there from the beginning and say that they may not apply; what is typed in them is never lost.
 */
const parts = [...document.querySelectorAll<HTMLElement>('[data-when]')].map((element) => ({
  element,
  condition: JSON.parse(element.dataset.when ?? 'true') as Seitenbedingung,
}));

/** Parts that do not apply as things stand. One that says what is wrong in it is shown all the same. */
const idle = new Set<Element | null>();

type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What is in the inputs of a question (a date has three); null where it does not apply itself. */
function typedIn(name: string): string[] | null {
  const names = [name, `${name}-tag`].map((each) => `[name="${CSS.escape(each)}"]`);
  const inputs = [...document.querySelectorAll<Input>(names.join(','))];
  const unasked = inputs.every((input) => idle.has(input.closest('[data-when]')));
  return unasked ? null : inputs.flatMap(answerOf);
}

function answerOf(input: Input): string[] {
  if (input instanceof HTMLInputElement && (input.type === 'radio' || input.type === 'checkbox'))
    return input.checked ? [input.value] : [];
  return [input.value];
}

function update(): void {
  for (const { element, condition } of parts) {
    if (beurteile(condition, typedIn) === true) idle.delete(element);
    else idle.add(element);
    element.hidden = idle.has(element) && !element.querySelector('.kern-error');
  }
}

for (const note of document.querySelectorAll<HTMLElement>('[data-without-script]')) {
  const hint = note.parentElement;
  note.remove();
  if (hint?.textContent?.trim() === '') hint.remove();
}
document.addEventListener('input', update);
document.addEventListener('change', update);
update();
