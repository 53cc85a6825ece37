import { useTexts } from '../http/page-context.ts';
import { texts } from './texts/index.ts';

export type FieldProblem = { field: string; text: string };

/** On top of a page that was refused: what is wrong, each a link to its field. It has the focus. */
export function ErrorSummary({ errors }: { errors: readonly FieldProblem[] }) {
  const t = useTexts(texts);
  if (errors.length === 0) return null;
  return (
    <div
      class="kern-alert kern-alert--danger error-summary"
      role="alert"
      tabIndex={-1}
      autofocus
      id="fehler"
    >
      <div class="kern-alert__header">
        <span class="kern-icon kern-icon--danger" aria-hidden="true" />
        <h2 class="kern-title">{t('errors.title', { n: errors.length })}</h2>
      </div>
      <div class="kern-alert__body">
        <ul class="kern-list">
          {errors.map((error) => (
            <li key={error.field}>
              <a class="kern-link" href={`#${error.field}`}>
                {error.text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
