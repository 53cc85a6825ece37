import { dokumente, zusammenfassung } from '@sozialplattform/forms';
import { SessionEnd } from '../../identity/index.ts';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { Alert, BackLink, Button, CsrfField, Page, SummaryList } from '../../platform/ui/index.ts';
import type { Working } from '../context.ts';
import type { HomeElsewhere } from '../home-authority.ts';
import { type NotSent, paths } from '../paths.ts';
import { texts as prototypeTexts } from '../prototype/texts/index.ts';
import { HowTo } from '../prototype/views/how-to.tsx';
import { texts } from '../texts/index.ts';
import { Elsewhere } from './elsewhere.tsx';
import { Later } from './later.tsx';
import { NoAuthority } from './no-authority.tsx';

type Props = {
  working: Working;
  /** Undefined where nobody is competent any more at the place of the draft: it can't be sent. */
  authorityName: string | undefined;
  elsewhere: HomeElsewhere | undefined;
  /** Why the person is here once more, who meant to send it. */
  notSent: NotSent | undefined;
  lastPage: string;
  fileName: (id: string) => string | undefined;
};

/** § 9a OZG: everything that will be sent on one page, before it is sent. */
export function CheckView({
  working,
  authorityName,
  elsewhere,
  notSent,
  lastPage,
  fileName,
}: Props) {
  const t = useTexts(texts);
  const how = useTexts(prototypeTexts);
  const { href } = usePage();
  const { form, draft, at, today } = working;
  const summary = zusammenfassung(form, draft.content.answers, today, fileName);
  const later = dokumente(form, draft.content.answers, today).filter(
    (document) => document.zustand === 'spaeter',
  );
  return (
    <Page
      title={t('check.title')}
      before={<BackLink href={href(paths.page(at, lastPage))}>{t('back')}</BackLink>}
      scripts={['session.js']}
    >
      {notSent && (
        <Alert kind="warning" title={t('check.notSent.title')}>
          <p>{t(`check.notSent.${notSent}`)}</p>
        </Alert>
      )}
      {working.area === 'prototyp' ? (
        <HowTo lines={[how('how.check'), how('how.nothingSent')]} />
      ) : authorityName === undefined ? (
        <NoAuthority leistung={working.leistung.slug} />
      ) : (
        <p class="lead">{t('check.text', { authority: authorityName })}</p>
      )}
      {elsewhere && authorityName !== undefined && (
        <Elsewhere working={working} authorityName={authorityName} elsewhere={elsewhere} />
      )}
      <nav class="contents" aria-label={t('check.contents')}>
        <ul>
          {summary.abschnitte.map(({ id, titel }) => (
            <li key={id}>
              <a href={`#${id}`}>{titel}</a>
            </li>
          ))}
        </ul>
      </nav>
      {summary.abschnitte.map((section) => (
        <section key={section.id} id={section.id}>
          <h2>{section.titel}</h2>
          {section.gruppen.map(({ seite, titel, zeilen }) => (
            <SummaryList
              key={seite}
              id={seite}
              title={titel}
              rows={zeilen.map((line) => ({ question: line.frage, answer: line.antwort }))}
              change={{
                href: `${href(paths.page(at, seite))}?ziel=pruefen`,
                text: t('change'),
                context: titel,
              }}
            />
          ))}
        </section>
      ))}
      <Later documents={later}>{t('check.later.text')}</Later>
      {(authorityName !== undefined || working.area === 'prototyp') && (
        <>
          <h2>{t('check.send')}</h2>
          <Alert kind="warning" title={t('check.warning.title')}>
            <p>{t(working.area === 'antrag' ? 'check.warning.text' : 'short.warning')}</p>
          </Alert>
          <Ending working={working} />
        </>
      )}
      <SessionEnd />
    </Page>
  );
}

/** What the last button does: with an account one proves once more who one is, before sending. */
function Ending({ working: { area, at, draft } }: { working: Working }) {
  const t = useTexts(texts);
  const { href } = usePage();
  const withAccount = area === 'antrag';
  return (
    <>
      {withAccount && <p>{t('check.second')}</p>}
      <form method="post" action={href(withAccount ? paths.check(at) : paths.send(at))}>
        <CsrfField />
        <input type="hidden" name="entwurf" value={draft.id} />
        <input type="hidden" name="stand" value={draft.revision} />
        <div class="actions">
          <Button>{t(withAccount ? 'check.action' : 'send.action')}</Button>
        </div>
      </form>
    </>
  );
}
