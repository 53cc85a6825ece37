import { persona } from '../catalogue/buergergeld/persona.ts';
import { atMost, type Figure } from './support/figures.ts';
import { type Weight, weigh } from './support/page-weight.ts';
import { openWorld, personWithDraft } from './support/world.ts';

/** What reaches a page before it can be read, and with what makes it look as it should. */
const budget = { readable: 14_000, all: 80_000 };

/** Bytes of a page view as sent: the first of a visitor, and one when style sheet and fonts are there. */
export async function run(): Promise<Figure[]> {
  const world = await openWorld();
  try {
    const erika = { bpk2: 'bpk2-erika', givenName: 'Erika', surname: 'Musterfrau' };
    const cookie = await personWithDraft(world, persona, erika);
    return [
      ...figures('start page', await weigh(`${world.url}/`)),
      ...figures(
        'form page',
        await weigh(`${world.url}/antrag/buergergeld/seite/person/anschrift`, cookie),
      ),
    ];
  } finally {
    await world.close();
  }
}

function figures(page: string, { html, style, fonts, script, blocking, other }: Weight): Figure[] {
  const named = (what: string) => `weight: ${page}, ${what}`;
  return [
    atMost(budget.readable, named('first view, HTML and style'), html + style, 'bytes'),
    atMost(
      budget.all,
      named('first view, all'),
      html + style + fonts + script + blocking + other,
      'bytes',
    ),
    atMost(0, named('script that the page waits for'), blocking, 'bytes'),
    atMost(budget.readable, named('second view, HTML'), html, 'bytes'),
  ];
}
