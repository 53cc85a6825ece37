import type { VNode } from 'preact';
import { jsxTemplate } from 'preact/jsx-runtime';
import { renderToString } from 'preact-render-to-string';
import { type PageContext, usePage } from '../http/page-context.ts';

/**
 * A part of the frame that is the same on many pages, whoever sees them: drawn once for each kind of page
 * and kept as HTML, since drawing the frame takes longer than drawing what is in it.
 * @param kindOf says all that the part depends on, in one of a few words
 */
export function kept(draw: () => VNode, kindOf: (page: PageContext) => string): () => VNode {
  const drawn = new Map<string, VNode>();
  return () => {
    const kind = kindOf(usePage());
    let html = drawn.get(kind);
    if (!html) {
      html = jsxTemplate([renderToString(draw())]);
      drawn.set(kind, html);
    }
    return html;
  };
}
