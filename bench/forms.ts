import { kompiliere, schliesseAb } from '@sozialplattform/forms';
import antrag from '../catalogue/buergergeld/antrag.ts';
import { persona } from '../catalogue/buergergeld/persona.ts';
import { familie } from '../catalogue/buergergeld/persona-familie.ts';
import { startTestServer } from '../portal/src/platform/database/testing.ts';
import { average } from './support/clocked.ts';
import { atMost, type Figure, median } from './support/figures.ts';
import { catalogueOf } from './support/large-catalogue.ts';
import { timeToStart } from './support/portal-start.ts';

const members = 8;
const day = '2026-08-19';
const rounds = 5;

/**
 * What the form language costs: a whole application with eight people in the household, validated and
 * pruned, against a copy of the same answers; and the start of the portal with few and many forms.
 */
export async function run(): Promise<Figure[]> {
  return [await judging(), await tooLarge(), await starting()];
}

async function judging(): Promise<Figure> {
  const form = kompiliere(antrag);
  const answers = { ...familie, personen: household(), personenInWohnung: members + 1 };
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const judged = await average(200, () => schliesseAb(form, answers, day));
    const copied = await average(200, () => structuredClone(answers));
    ratios.push(judged / copied);
  }
  const name = `forms: validating and pruning with ${members} people ÷ structuredClone`;
  return atMost(20, name, median(ratios), 'ratio');
}

/** Seconds to judge a draft that no form takes: 200 people with five incomes each. */
async function tooLarge(): Promise<Figure> {
  const form = kompiliere(antrag);
  const [member] = familie.personen ?? [];
  const [income] = persona.einkuenfte ?? [];
  const people = Array.from({ length: 200 }, () => ({
    ...member,
    hatEinkommen: true,
    einkuenfte: Array.from({ length: 5 }, () => income),
  }));
  const answers = { ...familie, personen: people };
  const milliseconds = await average(20, () => schliesseAb(form, answers, day));
  return atMost(1, 'forms: judging 200 people with 1,000 incomes', milliseconds / 1000, 's');
}

/** The family's people again and again, until there are enough. */
function household() {
  const people = familie.personen ?? [];
  return Array.from({ length: members }, (_, i) => ({ ...people[i % people.length] }));
}

async function starting(): Promise<Figure> {
  const server = await startTestServer();
  const [few, many] = [await catalogueOf(20), await catalogueOf(500)];
  try {
    const database = await server.createDatabase('bench');
    // The first start of each compiles what later ones find compiled.
    await timeToStart(database, few);
    await timeToStart(database, many);
    const ratios: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const withFew = await timeToStart(database, few);
      ratios.push((await timeToStart(database, many)) / withFew);
    }
    return atMost(1.5, 'forms: start with 500 Leistungen ÷ with 20', median(ratios), 'ratio');
  } finally {
    await server.stop();
  }
}
