import type { Leistung, Thema } from '../../../../catalogue/index.ts';
import { useTexts } from '../../platform/http/page-context.ts';
import { Illustration } from '../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';
import { LeistungList, type LeistungListProps } from './leistung-list.tsx';

const themes: readonly Thema[] = [
  'existenz',
  'wohnen',
  'familie',
  'arbeit',
  'besondere-lagen',
  'beratung',
];

/** Leistungen by situation in life. */
export function ByTheme({ leistungen, ...list }: LeistungListProps) {
  const t = useTexts(texts);
  return themes.map((theme) => {
    const within: readonly Leistung[] = leistungen.filter(({ thema }) => thema === theme);
    if (within.length === 0) return null;
    return (
      <section key={theme} id={theme} class="theme">
        <Illustration name={theme === 'beratung' ? 'counselling' : theme} />
        <h2>{t(`thema.${theme}`)}</h2>
        <LeistungList {...list} leistungen={within} />
      </section>
    );
  });
}
