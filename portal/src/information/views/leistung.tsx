import type { Leistung } from '../../../../catalogue/index.ts';
import type { Place } from '../../competence/index.ts';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { BackLink, Page } from '../../platform/ui/index.ts';
import type { MarkdownPage, MarkdownSection } from '../markdown.ts';
import { texts } from '../texts/index.ts';
import { LeistungLaw } from './leistung-law.tsx';
import { Markdown } from './markdown.tsx';
import { inLocale, nameOf } from './names.ts';
import { PlaceForm } from './place-form.tsx';

type Props = {
  leistung: Leistung;
  related: readonly Leistung[];
  /** The single services that this one bundles. */
  parts: readonly Leistung[];
  content: MarkdownPage;
  contentLocale: string;
  /** Can be applied for online. */
  online: boolean;
  /** Chosen before. */
  place: Place | undefined;
  today: string;
};

/** One Leistung: who gets it, what one gets, what one needs, and the one strong action. */
export function LeistungView(props: Props) {
  const { leistung, related, parts, content, contentLocale, online, place, today } = props;
  const t = useTexts(texts);
  const { href, locale } = usePage();
  const lang = contentLocale === locale ? undefined : contentLocale;
  const steps = content.sections.findIndex((section) => section.steps);
  const prose = (sections: readonly MarkdownSection[]) =>
    sections.map((section) => (
      <section key={section.id} id={section.id} lang={lang}>
        <h2>{section.title}</h2>
        <Markdown html={section.html} />
      </section>
    ));
  return (
    <Page
      title={nameOf(leistung, today, locale)}
      before={<BackLink href={href('/leistungen')}>{t('leistung.back')}</BackLink>}
    >
      <div lang={lang}>
        <Markdown class="lead" html={content.intro} />
      </div>
      {parts.length > 0 && <Parts parts={parts} today={today} />}
      <PlaceForm leistung={leistung} online={online} place={place} />
      <Contents sections={content.sections} documents={leistung.dokumente.length > 0} />
      {prose(content.sections.slice(0, steps))}
      {leistung.dokumente.length > 0 && (
        <section id="unterlagen">
          <h2>{t('leistung.documents')}</h2>
          <ul class="ticks">
            {leistung.dokumente.map((document) => (
              <li key={document.de}>{inLocale(document, locale)}</li>
            ))}
          </ul>
        </section>
      )}
      {prose(content.sections.slice(steps))}
      <Deadlines leistung={leistung} />
      {online && <FormLinks slug={leistung.slug} />}
      {related.length > 0 && (
        <section>
          <h2>{t('leistung.related')}</h2>
          <ul>
            {related.map((other) => (
              <li key={other.slug}>
                <a class="kern-link" href={href(`/leistungen/${other.slug}`)}>
                  {nameOf(other, today, locale)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <LeistungLaw leistung={leistung} />
    </Page>
  );
}

/** Where on this long page one finds what. */
function Contents({
  sections,
  documents,
}: {
  sections: readonly MarkdownSection[];
  documents: boolean;
}) {
  const t = useTexts(texts);
  const entries = sections.map(({ id, title }) => ({ id, title }));
  if (documents) {
    const steps = sections.findIndex((section) => section.steps);
    entries.splice(steps, 0, { id: 'unterlagen', title: t('leistung.documents') });
  }
  return (
    <nav class="contents" aria-label={t('leistung.contents')}>
      <ul>
        {entries.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Parts({ parts, today }: { parts: readonly Leistung[]; today: string }) {
  const t = useTexts(texts);
  const { href, locale } = usePage();
  return (
    <section id="einzeln">
      <h2>{t('leistung.parts')}</h2>
      <ul class="rows">
        {parts.map((part) => (
          <li key={part.slug}>
            <h3>
              <a class="kern-link" href={href(`/leistungen/${part.slug}`)}>
                {nameOf(part, today, locale)}
              </a>
            </h3>
            <p>{inLocale(part.kurz, locale)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The form on paper, in words, and to try out. */
function FormLinks({ slug }: { slug: string }) {
  const t = useTexts(texts);
  const { href } = usePage();
  const links = [
    [`/antrag/${slug}/fragen`, t('leistung.form.questions')],
    [`/antrag/${slug}/formular.pdf`, t('leistung.form.blank')],
    [`/prototyp/${slug}`, t('leistung.form.prototype')],
  ];
  return (
    <section id="formular">
      <h2>{t('leistung.form')}</h2>
      <ul>
        {links.map(([path = '', text]) => (
          <li key={path}>
            <a class="kern-link" href={href(path)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Deadlines({ leistung }: { leistung: Leistung }) {
  const t = useTexts(texts);
  const { locale } = usePage();
  if (leistung.fristen.length === 0) return null;
  return (
    <section class="panel panel--warm" id="fristen">
      <h2>{t('leistung.deadlines')}</h2>
      <ul>
        {leistung.fristen.map((deadline) => (
          <li key={deadline.text.de}>
            {inLocale(deadline.text, locale)} <span class="note">{deadline.quelle}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
