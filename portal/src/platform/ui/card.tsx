import type { ComponentChildren } from 'preact';

/** A large link: the whole card can be clicked. */
export function Card({
  href,
  title,
  picture,
  children,
}: {
  href: string;
  title: string;
  picture?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <article class="door">
      {picture}
      <h2 class="door__title">
        <a class="kern-link kern-link--stretched kern-link--no-visited-state" href={href}>
          {title}
        </a>
      </h2>
      {children}
    </article>
  );
}
