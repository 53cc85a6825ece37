import type { ComponentChildren } from 'preact';
import { doors } from './drawings/doors.tsx';
import { ground } from './drawings/ground.tsx';
import { states } from './drawings/states.tsx';
import { themes } from './drawings/themes.tsx';
import { topics } from './drawings/topics.tsx';

const drawings: Record<string, ComponentChildren> = { ...doors, ...topics, ...themes, ...states };

/** The names of all drawings, in order. */
export const illustrationNames: readonly string[] = Object.keys(drawings);

/**
 * A small line drawing in the two tones of the page; nothing where there is none of that name.
 * It decorates: who hears the page misses nothing.
 */
export function Illustration({ name }: { name: string }) {
  const drawing = drawings[name];
  if (!drawing) return null;
  return (
    <svg class="drawing" viewBox="0 0 96 96" width="96" height="96" aria-hidden="true">
      {ground}
      {drawing}
    </svg>
  );
}
