import { kompiliere } from '@sozialplattform/forms';
import { describe, expect, it } from 'vitest';
import antrag from '../../../catalogue/buergergeld/antrag.ts';
import type { Person } from '../identity/index.ts';
import { sampleDay } from './testing.ts';
import { withLogin } from './with-login.ts';

const form = kompiliere(antrag);

describe('the nationality that a login knows', () => {
  it.each([
    ['D', ['DE']],
    ['UKR', ['UA']],
    ['XXA', undefined],
    [undefined, undefined],
  ])('%s is taken over as %j', (nationality, countries) => {
    const person: Person = {
      id: 'konto',
      bpk2: 'bpk2',
      level: 'hoch',
      givenName: 'Erika',
      surname: 'Musterfrau',
      trust: {},
      ...(nationality === undefined ? {} : { nationality }),
    };
    const empty = { answers: { fuerWen: 'mich' }, typed: {}, takenOver: [], page: null };
    const { answers } = withLogin(form, empty, person, sampleDay);
    expect(answers.staatsangehoerigkeiten).toEqual(countries);
  });
});
