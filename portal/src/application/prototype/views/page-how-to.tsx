import {
  type Blatt,
  beschreibe,
  type Form,
  type Formularbeschreibung,
} from '@sozialplattform/forms';
import { useTexts } from '../../../platform/http/page-context.ts';
import { texts } from '../texts/index.ts';
import { HowTo } from './how-to.tsx';

/** What a question page, a list of items or a page of proofs does. */
export function PageHowTo({ form, page }: { form: Form; page: Blatt }) {
  const t = useTexts(texts);
  const questions = page.felder.filter(({ feldart }) => feldart !== 'hinweis');
  const optional = questions.filter((field) => field.optional).length;
  const kinds = new Set(questions.map(({ feldart }) => feldart));
  const lines = [
    t('how.example'),
    ...(page.art === 'liste'
      ? [t('how.list')]
      : [t('how.questions', { count: questions.length, optional })]),
    ...(kinds.has('datei') ? [t('how.files')] : []),
    ...(kinds.has('unterschrift') ? [t('how.signature')] : []),
    ...(kinds.has('berechnet') ? [t('how.computed')] : []),
    ...(questions.some((field) => field.sichtbar === 'bedingt') ? [t('how.conditional')] : []),
    ...conditionsOf(form, page).map((condition) => t('how.onlyIf', { condition })),
    ...(page.eintrag ? [t('how.item', { item: page.eintrag })] : []),
    t('how.next'),
  ];
  return <HowTo lines={lines} />;
}

const described = new WeakMap<Form, Formularbeschreibung>();

/** When the page is asked, in words. */
function conditionsOf(form: Form, page: Blatt): readonly string[] {
  const description = described.get(form) ?? beschreibe(form);
  described.set(form, description);
  const pattern = page.pfad.replace(/\/\d+(?=\/|$)/g, '/#');
  const pages = description.abschnitte.flatMap(({ seiten }) => seiten);
  return pages.find(({ pfad }) => pfad === pattern)?.wenn ?? [];
}
