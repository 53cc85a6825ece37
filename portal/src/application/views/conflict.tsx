import type { Blatt } from '@sozialplattform/forms';
import { useTexts } from '../../platform/http/page-context.ts';
import { texts } from '../texts/index.ts';
import { isQuestion } from './field.tsx';

type Props = {
  page: Blatt;
  /** The address of the page as it is stored. */
  stored: string;
};

/** What another window stored of a page, and how to leave it so. */
export function Conflict({ page, stored }: Props) {
  const t = useTexts(texts);
  const answered = page.felder.filter(
    (field) => isQuestion(field) && field.gilt && field.feldart !== 'datei' && field.anzeige,
  );
  return (
    <>
      {answered.length > 0 && (
        <>
          <p>{t('conflict.stored')}</p>
          <ul>
            {answered.map(({ name, label, anzeige }) => (
              <li key={name}>
                {label} – <strong>{anzeige}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a class="kern-link" href={stored}>
          {t('conflict.keep')}
        </a>
      </p>
    </>
  );
}
