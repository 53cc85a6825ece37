import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { ButtonLink, SummaryList, type SummaryRow } from '../../platform/ui/index.ts';
import type { Authority } from '../authorities/types.ts';
import { competencePath } from '../paths.ts';
import type { Place } from '../places/answer.ts';
import { texts } from '../texts/index.ts';
import { Frame, type Subject } from './frame.tsx';
import { placeText } from './place-text.ts';

type Props = {
  subject: Subject;
  place: Place;
  authority: Authority;
  /** The one that decides for other people, and for whom. */
  otherwise: { authority: Authority; text: string } | undefined;
  /** Minutes the online application takes; undefined when there is none. */
  online: number | undefined;
  /** A counselling service: one asks for advice, there is nothing to apply for. */
  advice: boolean;
};

/** Who is competent, and the one thing to do next. */
export function ResultView({ subject, place, authority, otherwise, online, advice }: Props) {
  const t = useTexts(texts);
  const { href } = usePage();
  return (
    <Frame subject={subject} title={authority.name}>
      <p class="lead">
        {t('result.for', { leistung: subject.name, place: placeText(place, t('town')) })}
      </p>
      {online !== undefined && (
        <>
          <p>
            <ButtonLink href={href(`/antrag/${subject.slug}?ags=${place.ags}`)}>
              {t('result.start')}
            </ButtonLink>
          </p>
          <p>{t('result.duration', { minutes: online })}</p>
        </>
      )}
      <SummaryList
        title={t('result.contact')}
        level={2}
        rows={useRows(authority)}
        change={{
          href: href(competencePath(subject.slug)),
          text: t('result.change'),
          context: t('result.change.context'),
        }}
      />
      {otherwise && <OtherAuthority {...otherwise} />}
      {online === undefined ? <Otherwise name={subject.name} advice={advice} /> : <Way />}
      {!advice && <p>{t('result.forward')}</p>}
    </Frame>
  );
}

/** Who decides for other people: the form asks what tells which. */
function OtherAuthority({ authority, text }: NonNullable<Props['otherwise']>) {
  return (
    <>
      <p>{text}</p>
      <SummaryList title={authority.name} level={2} rows={useRows(authority)} />
    </>
  );
}

/** How an online application reaches the authority. */
function Way() {
  const t = useTexts(texts);
  return (
    <>
      <h2>{t('result.way.title')}</h2>
      <p>{t('result.way.send')}</p>
      <p>{t('result.way.state')}</p>
    </>
  );
}

/** What to do where there is no online application. */
function Otherwise({ name, advice }: { name: string; advice: boolean }) {
  const t = useTexts(texts);
  if (advice) {
    return (
      <>
        <h2>{t('result.advice.title')}</h2>
        <p>{t('result.advice.text')}</p>
      </>
    );
  }
  return (
    <>
      <h2>{t('result.paper.title')}</h2>
      <p>{t('result.paper.text')}</p>
      <p>{t('result.paper.sentence', { leistung: name })}</p>
    </>
  );
}

function useRows({ street, postcode, city, phone, email, website }: Authority): SummaryRow[] {
  const t = useTexts(texts);
  const link = (href: string, text: string) => (
    <a class="kern-link" href={href}>
      {text}
    </a>
  );
  return [
    { question: t('result.address'), answer: [street, <br key="line" />, `${postcode} ${city}`] },
    ...(phone
      ? [
          {
            question: t('result.phone'),
            answer: link(`tel:${phone.replace(/[^\d+]/g, '')}`, phone),
          },
        ]
      : []),
    ...(email ? [{ question: t('result.email'), answer: link(`mailto:${email}`, email) }] : []),
    ...(website ? [{ question: t('result.website'), answer: link(website, website) }] : []),
  ];
}
