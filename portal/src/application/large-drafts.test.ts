import { describe, expect, it } from 'vitest';
import { persona } from '../../../catalogue/buergergeld/persona.ts';
import { familie } from '../../../catalogue/buergergeld/persona-familie.ts';
import { sampleDayPortal } from './testing.ts';

const portal = await sampleDayPortal();

const at = '/antrag/buergergeld';
const [member] = familie.personen ?? [];
const [income] = persona.einkuenfte ?? [];
const many = <T>(count: number, thing: T): T[] => Array.from({ length: count }, () => thing);
const household = { ...familie, alleinWohnend: false, personen: many(200, member) };
const incomes = { ...persona, einkuenfte: many(1000, income) };

describe('a draft that is far too large', () => {
  it.each([
    ['200 members of the household', household, 'haushalt/personen', 'Mehr als 20'],
    ['1,000 incomes', incomes, 'einkommen/einkuenfte', 'Mehr als 20'],
  ])('shows its pages and is not sent: %s', async (name, answers, list, message) => {
    const { person, browser } = await portal.citizen(name);
    await portal.draft(person, answers);
    for (const page of [at, `${at}/seite/person/name`, '/konto']) {
      expect((await browser.get(page)).statusCode, page).toBe(200);
    }
    const check = await browser.get(`${at}/pruefen`);
    expect(check.headers.location).toBe(`${at}/seite/${list}`);
    const refused = await browser.post(`${at}/seite/${list}`, { _aktion: 'hinzufuegen' });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain(message);
  });

  it('keeps what is typed at its longest, and says what is longer', async () => {
    const { person, browser } = await portal.citizen('longest');
    await portal.draft(person, familie);
    const page = `${at}/seite/person/name`;
    const name = (length: number) => ({
      vorname: 'V'.repeat(length),
      nachname: 'N',
      geburtsname: '',
    });
    expect((await browser.post(page, name(100))).statusCode).toBe(303);
    const refused = await browser.post(page, name(101));
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('Kürzen Sie den Text auf 100 Zeichen');
    expect(refused.body).toContain('V'.repeat(101));
  });
});
