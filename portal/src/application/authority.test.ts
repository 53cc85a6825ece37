import { abschnitt, antrag, auswahl, jaNein, plz, seite, text } from '@sozialplattform/forms';
import { describe, expect, it } from 'vitest';
import { persona as alone } from '../../../catalogue/buergergeld/persona.ts';
import { ladeKatalog } from '../../../catalogue/index.ts';
import { persona } from '../../../catalogue/mietrueckstaende/persona.ts';
import { location } from './browser-testing.ts';
import { sampleDayPortal } from './testing.ts';

const at = '/antrag/mietrueckstaende';

const portal = await sampleDayPortal();

describe('an application whose answers tell which authority decides', () => {
  it.each([
    ['sgb2', 'Jobcenter'],
    ['kein', 'Sozialamt'],
  ])('goes, for who gets %s, to the %s', async (leistungsbezug, office) => {
    const { person, browser } = await portal.citizen(`mieter-${leistungsbezug}`);
    const answers = { ...persona, leistungsbezug, einkommensnachweise: ['lohn'] };
    const { id } = await portal.draft(person, answers, 'mietrueckstaende');
    expect((await browser.get(`${at}/pruefen`)).body).toContain(office);
    await portal.prove(person, id);
    await browser.post(`${at}/senden`, { entwurf: id, stand: '1' });
    const { rows } = await portal.pool.query(
      'select authority from submission where draft_id = $1',
      [id],
    );
    expect(rows[0]?.authority.name).toContain(office);
  });

  it('names both before it begins', async () => {
    const { browser } = await portal.citizen('fragt');
    const { body } = await browser.get('/leistungen/mietrueckstaende/zustaendig?ags=06611000');
    expect(body).toContain('Jobcenter');
    expect(body).toContain('Sozialamt');
  });
});

describe('an answer that no longer applies', () => {
  it('tells nothing of the authority', async () => {
    const catalogue = await ladeKatalog();
    const short = antrag({
      leistung: 'mietrueckstaende',
      version: 1,
      titel: 'Mietschulden',
      abschnitte: [
        abschnitt('a', 'A', [
          seite('geld', 'Geld?', { geld: jaNein('Geld vom Amt') }),
          seite('bezug', 'Welches?', {
            wenn: { geld: true },
            leistungsbezug: auswahl('Leistung', { sgb2: 'Jobcenter', kein: 'nichts' }),
          }),
          seite('wo', 'Wo?', { plz: plz('PLZ'), ort: text('Ort') }),
        ]),
      ],
    });
    const portal = await sampleDayPortal({
      catalogue: { ...catalogue, antrag: async () => short },
    });
    const { person, browser } = await portal.citizen('ohne-amt');
    const answers = { geld: false, leistungsbezug: 'kein', plz: '50667', ort: 'Köln' };
    await portal.draft(person, answers, 'mietrueckstaende');
    const { body } = await browser.get(`${at}/pruefen`);
    expect(body).toMatch(/Das senden wir an: Jobcenter/);
    expect(body).toContain('An Ihrem Wohnort ist das: Jobcenter');
    expect(body).not.toContain('Sozialamt');
  });
});

describe('an application at whose place nobody is competent any more', () => {
  const place = '/antrag/buergergeld';

  it('asks for the place again and is not sent before', async () => {
    const { person, browser } = await portal.citizen('umgezogen');
    const { id } = await portal.draft(person, alone);
    await portal.pool.query("update draft set ags = '99999999' where id = $1", [id]);
    for (const url of [place, `${place}/pruefen`]) {
      const { body } = await browser.get(url);
      expect(body).toContain('Geben Sie Ihren Ort noch einmal an');
      expect(body).toContain('href="/leistungen/buergergeld/zustaendig"');
      expect(body).not.toMatch(/an: <|an: \.|Weiter zum Ausweisen/);
    }
    await portal.prove(person, id);
    expect(location(await browser.get(`${place}/senden`))).toBe(`${place}/pruefen`);
    expect(location(await browser.post(`${place}/pruefen`))).toBe(`${place}/pruefen`);
    const sent = await browser.post(`${place}/senden`, { entwurf: id, stand: '1' });
    expect([sent.statusCode, location(sent)]).toEqual([303, `${place}/pruefen`]);

    await browser.post(place, { ags: '06611000' });
    expect((await browser.get(`${place}/pruefen`)).body).toMatch(/Das senden wir an: [^<]*Kassel/);
  });
});
