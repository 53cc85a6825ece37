import type { Leistung } from '../../../../catalogue/index.ts';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { BackLink, Button, Details, Page, TextField } from '../../platform/ui/index.ts';
import type { MarkdownPage } from '../markdown.ts';
import { texts } from '../texts/index.ts';
import { Markdown } from './markdown.tsx';
import { inLocale, nameOf } from './names.ts';

type Props = {
  leistung: Leistung;
  related: readonly Leistung[];
  content: MarkdownPage;
  contentLocale: string;
  /** Can be applied for online. */
  online: boolean;
  place: string;
  today: string;
};

/** One Leistung: who gets it, what one gets, what one needs, and the one strong action. */
export function LeistungView(props: Props) {
  const { leistung, related, content, contentLocale, today } = props;
  const t = useTexts(texts);
  const { href, locale } = usePage();
  return (
    <Page
      title={nameOf(leistung, today, locale)}
      before={<BackLink href={href('/leistungen')}>{t('leistung.back')}</BackLink>}
    >
      <div lang={contentLocale === locale ? undefined : contentLocale}>
        <Markdown class="lead" html={content.intro} />
      </div>
      <PlaceForm {...props} />
      <div lang={contentLocale === locale ? undefined : contentLocale}>
        {content.sections.map((section) => (
          <section key={section.id} id={section.id}>
            <h2>{section.title}</h2>
            <Markdown html={section.html} />
          </section>
        ))}
      </div>
      {leistung.dokumente.length > 0 && (
        <>
          <h2>{t('leistung.documents')}</h2>
          <ul>
            {leistung.dokumente.map((document) => (
              <li key={document.de}>{inLocale(document, locale)}</li>
            ))}
          </ul>
        </>
      )}
      {leistung.fristen.length > 0 && (
        <>
          <h2>{t('leistung.deadlines')}</h2>
          <ul>
            {leistung.fristen.map((deadline) => (
              <li key={deadline.text.de}>
                {inLocale(deadline.text, locale)} <span class="muted">({deadline.quelle})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {related.length > 0 && (
        <>
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
        </>
      )}
      <Law leistung={leistung} />
    </Page>
  );
}

/** The strong action: from the place to the authority. */
function PlaceForm({ leistung, online, place }: Props) {
  const t = useTexts(texts);
  const { href } = usePage();
  return (
    <section class="panel panel--warm" id="ort-angeben">
      <h2>{t('leistung.place.title')}</h2>
      <form
        method="get"
        action={href(`/leistungen/${leistung.slug}/zustaendig`)}
        class="inline-form"
      >
        <TextField
          name="ort"
          label={t('leistung.place.label')}
          hint={t('leistung.place.hint')}
          value={place}
          autocomplete="postal-code"
        />
        <Button>{t('leistung.place.action')}</Button>
      </form>
      {online && (
        <p class="muted">{t('leistung.place.online', { minutes: leistung.dauer ?? 45 })}</p>
      )}
    </section>
  );
}

function Law({ leistung }: { leistung: Leistung }) {
  const t = useTexts(texts);
  return (
    <Details summary={t('leistung.law')}>
      <p>
        {t('leistung.law.rests')}: {leistung.recht.join(', ')}
      </p>
      {leistung.ozgId && (
        <p>
          {t('leistung.law.ozg')}: {leistung.ozgId}
        </p>
      )}
      {leistung.leika.length > 0 && (
        <>
          <p>{t('leistung.law.leika')}:</p>
          <ul>
            {leistung.leika.map((service) => (
              <li key={service.id}>
                <span class="number">{service.id}</span> {service.name}
              </li>
            ))}
          </ul>
        </>
      )}
      {leistung.leikaTyp && (
        <p>
          {t('leistung.law.type')}: {leistung.leikaTyp}
        </p>
      )}
    </Details>
  );
}
