import type { VNode } from 'preact';
import { jsxTemplate } from 'preact/jsx-runtime';
import { renderToString } from 'preact-render-to-string';
import { type PageContext, usePage } from '../http/page-context.ts';

/**
 * A part that is the same on many pages, whoever sees them: drawn once for each kind of page and kept as
 * HTML, since drawing what never changes takes longer than drawing the rest.
 * @param kindOf says all that the part depends on, in one of a few words
 */
export function kept<Props = unknown>(
  draw: (props: Props) => VNode,
  kindOf: (page: PageContext, props: Props) => string,
): (props: Props) => VNode {
  const drawn = new Map<string, VNode>();
  return (props) => {
    const kind = kindOf(usePage(), props);
    let html = drawn.get(kind);
    if (!html) {
      html = jsxTemplate([renderToString(draw(props))]);
      drawn.set(kind, html);
    }
    return html;
  };
}
