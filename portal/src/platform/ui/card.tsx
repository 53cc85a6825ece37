import type { ComponentChildren } from 'preact';

/** A large link: the whole card can be clicked. */
export function Card({
  href,
  title,
  picture,
  children,
  level = 2,
}: {
  href: string;
  title: string;
  picture?: ComponentChildren;
  children: ComponentChildren;
  level?: 2 | 3 | 4;
}) {
  const Heading = `h${level}` as const;
  return (
    <article class="door">
      {picture}
      <Heading class="door__title">
        <a class="kern-link kern-link--stretched kern-link--no-visited-state" href={href}>
          {title}
        </a>
      </Heading>
      {children}
    </article>
  );
}
