import type { ComponentChildren } from 'preact';

export type SummaryRow = { question: string; answer: ComponentChildren; note?: string | undefined };

type Props = {
  title: string;
  /** By which a link leads to it. */
  id?: string;
  rows: readonly SummaryRow[];
  /** Where these answers are changed; `context` tells people who hear only the link what it is about. */
  change?: { href: string; text: string; context: string } | undefined;
  level?: 2 | 3;
};

/** Questions with their answers, and one link to change them. */
export function SummaryList({ title, id, rows, change, level = 3 }: Props) {
  const Heading = `h${level}` as const;
  return (
    <section class="kern-summary" id={id}>
      <div class="kern-summary__header">
        <Heading class="kern-title">{title}</Heading>
        {change && (
          <a class="kern-link kern-link--no-visited-state" href={change.href}>
            {change.text}
            <span class="only-heard">: {change.context}</span>
          </a>
        )}
      </div>
      <div class="kern-summary__body">
        <dl class="kern-description-list">
          {rows.map((row) => (
            <div class="kern-description-list-item" key={row.question}>
              <dt class="kern-description-list-item__key">{row.question}</dt>
              <dd class="kern-description-list-item__value">
                {row.answer}
                {row.note && <span class="note">{row.note}</span>}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
