import type { Blatt } from '@sozialplattform/forms';
import { SessionEnd } from '../../identity/index.ts';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import {
  BackLink,
  CsrfField,
  Details,
  ErrorSummary,
  type FieldProblem,
  Page,
  Progress,
} from '../../platform/ui/index.ts';
import type { AtPage } from '../context.ts';
import { paths } from '../paths.ts';
import { PageHowTo } from '../prototype/views/page-how-to.tsx';
import type { ShownInputs } from '../shown-inputs.ts';
import { texts } from '../texts/index.ts';
import type { FileFieldView } from '../uploads/index.ts';
import { FormField, isQuestion } from './field.tsx';
import { ItemList, ToList } from './item-list.tsx';
import { PageActions } from './page-actions.tsx';
import { type PageNotice, PageNoticeAlert } from './page-notice.tsx';

/** The page's form, for what stands outside it. */
const formId = 'seite';

type Props = {
  working: AtPage;
  shown: ShownInputs;
  errors: readonly FieldProblem[];
  notice: PageNotice | undefined;
  target: string | undefined;
  files: ReadonlyMap<string, FileFieldView>;
};

/** Scripts that make this page nicer. */
function scriptsOf(page: Blatt): string[] {
  const kinds = new Set(page.felder.map(({ feldart }) => feldart));
  return [
    ...(page.felder.some(({ wenn }) => wenn !== undefined) ? ['conditions.js'] : []),
    ...(kinds.has('datei') ? ['upload.js'] : []),
    ...(kinds.has('unterschrift') ? ['signature.js'] : []),
    'session.js',
  ];
}

/** One question page: where one is, the question, why it is asked, and the two ways on. */
export function PageView({ working, shown, errors, notice, target, files }: Props) {
  const t = useTexts(texts);
  const { href } = usePage();
  const { at, page, back } = working;
  const here = href(paths.page(at, page.pfad));
  const questions = page.felder.filter(isQuestion);
  const single = page.felder.length === 1 && questions.length === 1 && page.art === 'seite';
  return (
    <Page
      title={page.ueberschrift}
      error={errors.length > 0}
      ownHeading
      scripts={scriptsOf(page)}
      before={
        <>
          <BackLink href={href(back ? paths.page(at, back) : at)}>
            {back ? t('back') : t('back.overview')}
          </BackLink>
          <Progress
            text={t('page.progress', {
              nr: page.abschnittNr,
              total: page.abschnitteGesamt,
              title: page.abschnittTitel,
            })}
            value={page.abschnittNr}
            max={page.abschnitteGesamt}
          />
          <ErrorSummary errors={errors} />
          {notice && <PageNoticeAlert notice={notice} page={page} here={here} target={target} />}
        </>
      }
    >
      {working.area === 'prototyp' && <PageHowTo form={working.form} page={page} />}
      <h1 class="question">{page.ueberschrift}</h1>
      {page.warum && <p class="muted">{page.warum}</p>}
      <form
        id={formId}
        method="post"
        // In the address, too: there the language switch of a refused page finds it.
        action={target ? `${here}?ziel=${target}` : here}
        class="fields"
        {...(files.size > 0 ? { enctype: 'multipart/form-data' as const } : {})}
      >
        {/* Enter presses the first button of a form: without this one, that removes a file. */}
        {files.size > 0 && (
          <button type="submit" class="only-heard" tabIndex={-1} aria-hidden="true" />
        )}
        <CsrfField />
        <input type="hidden" name="_stand" value={shown.stand} />
        <input type="hidden" name="_entwurf" value={working.draft.id} />
        {target && <input type="hidden" name="_ziel" value={target} />}
        {page.liste ? (
          <ItemList
            at={at}
            page={page}
            list={page.liste}
            target={target}
            later={working.area === 'antrag'}
          />
        ) : (
          <>
            {page.felder.map((field) => (
              <FormField
                key={field.name}
                field={field}
                values={shown.values}
                error={errors.find((error) => error.field === field.name)?.text}
                hideLabel={single && field.label === page.titel}
                takenOver={
                  working.draft.content.takenOver.includes(field.ort) &&
                  !(page.pfad in working.draft.content.typed)
                }
                file={files.get(field.name)}
              />
            ))}
            {page.hilfe && <Details summary={t('page.help')}>{page.hilfe}</Details>}
            <PageActions toCheck={target === 'pruefen'} later={working.area === 'antrag'} />
          </>
        )}
      </form>
      <ToList at={at} page={page} target={target} />
      <SessionEnd within={{ form: formId, name: '_aktion', value: 'verlaengern' }} />
    </Page>
  );
}
