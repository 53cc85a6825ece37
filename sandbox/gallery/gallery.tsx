import type { ComponentChildren } from 'preact';
import { Actions } from './actions.tsx';
import { ChoiceInputs } from './choice-inputs.tsx';
import { ProgressParts } from './progress-parts.tsx';
import { TextInputs } from './text-inputs.tsx';

/** Every component of the portal in every state, below each other. */
export function Gallery({ children }: { children?: ComponentChildren }) {
  return (
    <>
      {children}
      <TextInputs />
      <ChoiceInputs />
      <Actions />
      <ProgressParts />
    </>
  );
}
