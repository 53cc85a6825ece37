import type { ComponentChildren } from 'preact';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { BackLink, Page } from '../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';

/** The Leistung a page is about: its slug and its name in the page's language. */
export type Subject = { slug: string; name: string };

/** Why a place is asked: the page that takes the answer, and the Leistung it is about, if any. */
export type Asking = { path: string; subject?: Subject };

type Props = {
  subject: Subject | undefined;
  title: string;
  error?: boolean;
  ownHeading?: boolean;
  children: ComponentChildren;
};

/** What the pages on the way to the authority share. */
export function Frame({ subject, children, ...page }: Props) {
  const t = useTexts(texts);
  const { href } = usePage();
  const back = (
    <BackLink href={href(subject ? `/leistungen/${subject.slug}` : '/leistungen')}>
      {subject ? t('back', { leistung: subject.name }) : t('back.all')}
    </BackLink>
  );
  return (
    <Page {...page} before={back}>
      {children}
    </Page>
  );
}
