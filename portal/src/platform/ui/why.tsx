import type { ComponentChildren } from 'preact';
import { useTexts } from '../http/page-context.ts';
import { Details } from './details.tsx';
import { texts } from './texts/index.ts';

/** "Warum fragen wir das?", folded. */
export function Why({ children }: { children: ComponentChildren }) {
  const t = useTexts(texts);
  return <Details summary={t('why')}>{children}</Details>;
}
