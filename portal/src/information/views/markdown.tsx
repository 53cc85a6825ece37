/** HTML from our own Markdown, in which raw HTML is refused. */
export function Markdown({ html, class: name }: { html: string; class?: string }) {
  return <div {...(name ? { class: name } : {})} dangerouslySetInnerHTML={{ __html: html }} />;
}
