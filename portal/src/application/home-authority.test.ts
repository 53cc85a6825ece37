import { describe, expect, it } from 'vitest';
import { persona } from '../../../catalogue/buergergeld/persona.ts';
import { sampleDayPortal } from './testing.ts';

const check = '/antrag/buergergeld/pruefen';
const warning = 'Ihre Anschrift gehört zu einem anderen Amt';

const portal = await sampleDayPortal();

let people = 0;

/** The check page of somebody whose application goes to Kassel, and who lives there or elsewhere. */
async function checked(home: Partial<typeof persona>) {
  people += 1;
  const { person, browser } = await portal.citizen(`wohnt-${people}`);
  await portal.draft(person, { ...persona, ...home }, 'buergergeld');
  return { browser, body: (await browser.get(check)).body };
}

describe('the address in an application', () => {
  it('agrees with the authority it goes to', async () => {
    expect((await checked({})).body).not.toContain(warning);
  });

  it('belongs to another one: that is said, and one click sends it there', async () => {
    const { browser, body } = await checked({ plz: '50667', ort: 'Köln' });
    expect(body).toContain(warning);
    expect(body).toContain('Sie wohnen in 50667 Köln.');
    const ags = /name="ags" value="(\d+)"/.exec(body)?.[1] ?? '';
    await browser.post('/antrag/buergergeld', { ags });
    const after = (await browser.get(check)).body;
    expect(after).not.toContain(warning);
    expect(after).toMatch(/Das senden wir an: [^<]*Köln/);
  });

  it('may lie in several places, none of which is competent: then one is asked', async () => {
    const { body } = await checked({ plz: '24943', ort: 'Musterdorf' });
    expect(body).toContain(warning);
    expect(body).toContain('href="/leistungen/buergergeld/zustaendig"');
    expect(body).not.toContain('name="ags"');
  });

  it('says nothing where it can not be found, or where one has no home', async () => {
    expect((await checked({ plz: '99999', ort: 'Nirgendwo' })).body).not.toContain(warning);
    const homeless = { ohneFestenWohnsitz: true, erreichbarkeitOrt: 'Kassel', plz: '50667' };
    expect((await checked(homeless)).body).not.toContain(warning);
  });
});
