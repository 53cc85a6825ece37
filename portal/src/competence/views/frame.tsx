import type { ComponentChildren } from 'preact';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { BackLink, Page } from '../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';

/** The Leistung a page is about: its slug and its name in the page's language. */
export type Subject = { slug: string; name: string };

type Props = {
  subject: Subject;
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
    <BackLink href={href(`/leistungen/${subject.slug}`)}>
      {t('back', { leistung: subject.name })}
    </BackLink>
  );
  return (
    <Page {...page} before={back}>
      {children}
    </Page>
  );
}
