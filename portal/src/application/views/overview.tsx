import { type Abschnittsstatus, status } from '@sozialplattform/forms';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { formatDate, formatMoment } from '../../platform/i18n/format.ts';
import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  CsrfField,
  Page,
  Progress,
  type Task,
  TaskList,
} from '../../platform/ui/index.ts';
import type { Working } from '../context.ts';
import { daysLeft } from '../deadlines.ts';
import { listToGoOnWith } from '../list-to-go-on-with.ts';
import { paths } from '../paths.ts';
import { texts as prototypeTexts } from '../prototype/texts/index.ts';
import { HowTo } from '../prototype/views/how-to.tsx';
import { texts } from '../texts/index.ts';
import { NoAuthority } from './no-authority.tsx';

/** Where else the application could go, since the person came from there. */
export type OtherPlace = { ags: string; authorityName: string };

type Props = {
  working: Working;
  now: Date;
  /** Undefined where nobody is competent any more at the place of the draft. */
  authorityName: string | undefined;
  other?: OtherPlace | undefined;
};

const states = {
  fertig: 'done',
  angefangen: 'started',
  offen: 'open',
  nichtNoetig: 'not-needed',
} as const;

/** The task list: each section with its state, what comes next, and how long the draft is kept. */
export function OverviewView({ working, now, authorityName, other }: Props) {
  const t = useTexts(texts);
  const how = useTexts(prototypeTexts);
  const { href, locale } = usePage();
  const { form, draft, at, today } = working;
  const { abschnitte, seiten, fertigeSeiten, minuten, vollstaendig } = status(
    form,
    draft.content.answers,
    today,
    new Set(Object.keys(draft.content.typed)),
  );
  const next =
    listToGoOnWith(form, draft.content, today) ??
    abschnitte.find((section) => section.naechste !== undefined)?.naechste;
  const tasks = abschnitte.map(taskOf);
  const days = daysLeft(draft.expiresAt, now);

  function taskOf(section: Abschnittsstatus): Task {
    const page = section.naechste ?? section.erste;
    return {
      title: section.titel,
      state: states[section.zustand],
      stateText: t(`state.${section.zustand}`),
      href: section.erreichbar && page !== undefined ? href(paths.page(at, page)) : undefined,
    };
  }

  return (
    <Page
      title={form.antrag.titel}
      before={
        working.area === 'antrag' && <BackLink href={href('/konto')}>{t('back.konto')}</BackLink>
      }
    >
      {working.area === 'prototyp' ? (
        <HowTo lines={[how('how.overview'), how('how.change'), how('how.nothingSent')]} />
      ) : authorityName === undefined ? (
        <NoAuthority leistung={working.leistung.slug} />
      ) : (
        <p class="lead">{t('overview.for', { authority: authorityName })}</p>
      )}
      {other && (
        <Alert kind="warning" title={t('overview.other.title')}>
          <p>{t('overview.other.text', { other: other.authorityName })}</p>
          <form method="post" action={href(at)}>
            <CsrfField />
            <input type="hidden" name="ags" value={other.ags} />
            <Button kind="secondary">
              {t('overview.other.action', { other: other.authorityName })}
            </Button>
          </form>
        </Alert>
      )}
      <Progress
        text={t('overview.progress', { done: fertigeSeiten, total: seiten, minutes: minuten })}
        value={fertigeSeiten}
        max={seiten}
      />
      <div class="actions">
        {vollstaendig ? (
          <ButtonLink href={href(paths.check(at))}>{t('overview.check')}</ButtonLink>
        ) : (
          next && (
            <ButtonLink href={href(paths.page(at, next))}>
              {draft.content.page === null ? t('overview.begin') : t('overview.continue')}
            </ButtonLink>
          )
        )}
      </div>
      <h2>{t('overview.sections')}</h2>
      <TaskList tasks={tasks} />
      <Alert kind="info" title={t('overview.saved.title')}>
        <p>
          {working.area === 'antrag'
            ? t('overview.saved.text', { days, date: formatDate(draft.expiresAt, locale) })
            : t('short.saved', { moment: formatMoment(draft.expiresAt, locale) })}
        </p>
        <p>
          <a class="kern-link" href={href(paths.discard(at))}>
            {t('overview.discard')}
          </a>
        </p>
      </Alert>
    </Page>
  );
}
