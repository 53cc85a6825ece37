/** HTML from our own Markdown, in which raw HTML is refused. */
export function Markdown({ html, class: name }: { html: string; class?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the content is ours, see markdown.ts
  return <div {...(name ? { class: name } : {})} dangerouslySetInnerHTML={{ __html: html }} />;
}
