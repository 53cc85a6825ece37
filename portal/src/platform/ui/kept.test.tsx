import { describe, expect, it } from 'vitest';
import { pageContext, renderIn, usePage } from '../http/page-context.ts';
import { kept } from './kept.ts';

let drawn = 0;
function Area() {
  drawn += 1;
  return <b title="<&>">{usePage().locale}</b>;
}
const Kept = kept(
  () => <Area />,
  ({ locale }) => locale,
);
const view = (
  <p>
    <Kept /> and <Kept />
  </p>
);
const inLocale = (locale: 'de' | 'en') => renderIn(pageContext({ locale, path: '/' }), view);

describe('a kept part', () => {
  it('is drawn once for each kind of page, and looks as if drawn in place', () => {
    for (let time = 0; time < 3; time += 1) {
      expect(inLocale('de')).toBe(
        '<p><b title="&lt;&amp;>">de</b> and <b title="&lt;&amp;>">de</b></p>',
      );
      expect(inLocale('en')).toContain('>en</b> and <b');
    }
    expect(drawn).toBe(2);
  });

  it('leaves the context as it was when a part fails', () => {
    function Fails(): never {
      throw new Error('no');
    }
    function Inner() {
      expect(() => renderIn(pageContext({ locale: 'en', path: '/' }), <Fails />)).toThrow('no');
      return <i>{usePage().locale}</i>;
    }
    expect(renderIn(pageContext({ locale: 'de', path: '/' }), <Inner />)).toBe('<i>de</i>');
  });
});
