import type { Blatt } from '@sozialplattform/forms';
import { useTexts } from '../../platform/http/page-context.ts';
import { Alert } from '../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';
import { isQuestion } from './field.tsx';

type Props = {
  page: Blatt;
  /** The page as it is stored. */
  stored: string;
};

/** Says that another window was faster, what it stored, and how to leave it so. */
export function Conflict({ page, stored }: Props) {
  const t = useTexts(texts);
  if (page.liste) {
    return (
      <Alert kind="warning" title={t('conflict.title')}>
        <p>{t('conflict.list')}</p>
      </Alert>
    );
  }
  const answered = page.felder.filter(
    (field) => isQuestion(field) && field.gilt && field.feldart !== 'datei' && field.anzeige,
  );
  return (
    <Alert kind="warning" title={t('conflict.title')}>
      <p>{t('conflict.text')}</p>
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
    </Alert>
  );
}
