import { describe, expect, it } from 'vitest';
import { persona } from '../../../catalogue/mietrueckstaende/persona.ts';
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
