import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Gallery } from './gallery.tsx';

const html = renderToString(<Gallery />);
const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, value = '']) => value);
const ids = new Set(all(/ id="([^"]+)"/g));

describe('every component in every state', () => {
  it('gives each element an id of its own', () => {
    expect(all(/ id="([^"]+)"/g)).toHaveLength(ids.size);
  });

  it.each(['aria-describedby', 'aria-labelledby', 'for'])(
    'points by %s only at what is there',
    (name) => {
      const targets = all(new RegExp(` ${name}="([^"]+)"`, 'g')).flatMap((list) => list.split(' '));
      expect(targets.length).toBeGreaterThan(0);
      expect(targets.filter((id) => !ids.has(id))).toEqual([]);
    },
  );

  it('labels every input', () => {
    const inputs = all(/<(?:input|select|textarea)[^>]* id="([^"]+)"/g);
    const labels = new Set(all(/<label[^>]* for="([^"]+)"/g));
    expect(inputs.length).toBeGreaterThan(20);
    expect(inputs.filter((id) => !labels.has(id))).toEqual([]);
  });

  it('says at each refused input that it is refused, and why', () => {
    const refused = [...html.matchAll(/<(?:input|select|textarea)[^>]*aria-invalid="true"[^>]*>/g)];
    expect(refused.length).toBeGreaterThan(5);
    const single = refused.filter(([tag]) => !/name="[^"]+-(?:tag|monat|jahr)"/.test(tag));
    for (const [tag] of single) expect(tag).toMatch(/aria-describedby="[^"]*-error"/);
  });

  it('hides drawings and icons from those who listen', () => {
    for (const [svg] of html.matchAll(/<svg[^>]*>/g)) expect(svg).toContain('aria-hidden="true"');
    for (const [icon] of html.matchAll(/<span class="kern-icon[^>]*>/g)) {
      expect(icon).toContain('aria-hidden="true"');
    }
  });
});
