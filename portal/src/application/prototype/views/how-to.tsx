import { useTexts } from '../../../platform/http/page-context.ts';
import { texts } from '../texts/index.ts';

/** Explains a page of a prototype to those who only want to see how the form works. */
export function HowTo({ lines }: { lines: readonly string[] }) {
  const t = useTexts(texts);
  return (
    <details class="fold panel panel--warm how-to" open>
      <summary>{t('how.title')}</summary>
      <ul class="fold__body">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
