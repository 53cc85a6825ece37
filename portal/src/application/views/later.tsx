import type { Dokument } from '@sozialplattform/forms';
import type { ComponentChildren } from 'preact';
import { useTexts } from '../../platform/http/page-context.ts';
import { texts } from '../texts/index.ts';

type Props = {
  documents: readonly Dokument[];
  /** Where they go to, and when. */
  children: ComponentChildren;
};

/** The proofs that a person has promised to bring later. */
export function Later({ documents, children }: Props) {
  const t = useTexts(texts);
  if (documents.length === 0) return null;
  return (
    <div class="panel panel--warm">
      <h2>{t('check.later.title')}</h2>
      <ul>
        {documents.map((document) => (
          <li key={document.ort}>
            {document.titel}
            {document.eintrag && ` (${document.eintrag})`}
          </li>
        ))}
      </ul>
      <p>{children}</p>
    </div>
  );
}
