import { describe, expect, it, vi } from 'vitest';
import { persona } from '../../../catalogue/buergergeld/persona.ts';
import { textOfPdf } from '../platform/pdf/testing.ts';
import { location } from './browser-testing.ts';
import { sampleDayPortal } from './testing.ts';

const portal = await sampleDayPortal();
const before = 'Grundsicherungsgeld (früher Bürgergeld)';
const old = /früher Bürgergeld|formerly Bürgergeld/;

const titleOf = (body: string) => /<h1[^>]*>([^<]*)</.exec(body)?.[1];

describe('from 2027-01-01', () => {
  it('an application has the new name, and what was sent before keeps the old', async () => {
    const { person, browser } = await portal.citizen('umbenannt');
    const { id } = await portal.draft(person, persona);
    expect(titleOf((await browser.get('/antrag/buergergeld')).body)).toBe(`Antrag auf ${before}`);
    await portal.prove(person, id);
    const sent = location(
      await browser.post('/antrag/buergergeld/senden', { entwurf: id, stand: '1' }),
    );
    const submission = sent.replace('/gesendet', '');

    vi.setSystemTime(new Date('2027-01-02T10:00:00Z'));
    const { browser: later } = await portal.citizen('umbenannt');
    await portal.draft(person, persona);
    const overview = await later.get('/antrag/buergergeld');
    expect(titleOf(overview.body)).toBe('Antrag auf Grundsicherungsgeld');
    expect((await later.get('/en/antrag/buergergeld')).body).toContain(
      'Application for Grundsicherungsgeld<',
    );
    expect((await later.get(submission)).body).toContain(before);
    const konto = (await later.get('/konto')).body;
    expect(konto).toContain(`Antrag auf ${before}`);
    expect(konto).toContain('Antrag auf Grundsicherungsgeld<');
    const pdf = await later.get(`${submission}/antrag.pdf`);
    expect(textOfPdf(pdf.rawPayload).replace(/\s+/g, ' ')).toContain(`Antrag auf ${before}`);
  });

  it.each(['buergergeld', 'buergergeld-weiterbewilligung', 'freie-foerderung', 'mietrueckstaende'])(
    'no page before the first question of %s has the old name',
    async (slug) => {
      vi.setSystemTime(new Date('2027-01-02T10:00:00Z'));
      for (const prefix of ['', '/en'])
        for (const path of ['', '/fragen']) {
          const { body } = await portal.app.inject(`${prefix}/antrag/${slug}${path}?ags=06611000`);
          expect(body).not.toMatch(old);
        }
    },
  );

  it('the short application has the new name', async () => {
    vi.setSystemTime(new Date('2027-01-02T10:00:00Z'));
    const { body } = await portal.app.inject('/kurzantrag/buergergeld-kurzantrag?ags=06611000');
    expect(titleOf(body)).toBe('Kurzantrag auf Grundsicherungsgeld');
  });
});
