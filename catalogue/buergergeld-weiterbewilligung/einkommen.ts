import {
  alle,
  auswahl,
  eines,
  fuerJedes,
  gruppe,
  jaNein,
  juengerAls,
  seite,
} from '@sozialplattform/forms';
import { absetzungen } from '../_bausteine/absetzungen.ts';
import { einkommen } from '../_bausteine/einkommen.ts';
import { je, type Wer } from '../_bausteine/wer.ts';
import { eks, selbstaendigHeute } from '../buergergeld/anlagen/eks.ts';

/** Holiday jobs of pupils under 25 do not count (§ 11a Abs. 7): asked of everyone of that age. */
const unter25 = { geburtsdatum: juengerAls(25) } as const;

const lage = (wer: Wer) =>
  seite(
    'einkommenLage',
    je(wer, 'Hat sich Ihr Einkommen geändert?', 'Hat sich das Einkommen von {vorname} geändert?'),
    {
      warum: 'Das Amt zahlt, was neben dem eigenen Einkommen fehlt (§ 9 SGB II).',
      einkommenLage: auswahl('Einkommen', {
        keines: 'Es gab keines und gibt keines',
        gleich: {
          text: 'Es ist gleich geblieben',
          hinweis: 'so wie zuletzt angegeben, auch wenn der Lohn schwankt',
        },
        geaendert: {
          text: 'Es hat sich geändert oder ändert sich bald',
          hinweis: 'zum Beispiel neue Arbeit, mehr Lohn, weniger Unterhalt',
        },
      }),
    },
  );

const selbstaendig = (wer: Wer) =>
  seite('selbstaendig', je(wer, 'Sind Sie selbstständig?', 'Ist {vorname} selbstständig?'), {
    warum: 'Dann schätzen Sie Einnahmen und Ausgaben für sechs Monate neu (§ 41a SGB II).',
    selbstaendigHeute: jaNein('Es gibt eine selbstständige Arbeit, auch nebenher'),
  });

const neues = (wer: Wer) =>
  gruppe('neuesEinkommen', [...einkommen(wer, unter25), ...absetzungen(wer)], {
    wenn: { einkommenLage: 'geaendert' },
  });

/** Whose income the Jobcenter knows from last time. */
const bekannt = alle({ neu: false }, eines({ anlageWep: true }, { anlageKi: true }));
/** Of whom it knows nothing yet; of a new child Anlage KI asks. */
export const neuVon15 = { anlageWep: true, neu: true } as const;

/** Anlage EK of those whose income changed, and of those who are new. */
export const einkommenDerMonate = () =>
  [
    lage('sie'),
    neues('sie'),
    fuerJedes('personen', [lage('person'), neues('person')], { wenn: bekannt }),
    fuerJedes(
      'personen',
      [gruppe('erstesEinkommen', [...einkommen('person', unter25), ...absetzungen('person')])],
      { wenn: neuVon15 },
    ),
  ] as const;

/** Anlage EKS: for each period anew. */
export const selbstaendigkeit = () =>
  [
    selbstaendig('sie'),
    fuerJedes('personen', [selbstaendig('person')], { wenn: { anlageWep: true, neu: false } }),
    ...eks(eines(selbstaendigHeute, { 'neuePerson.selbstaendigHeute': true })),
  ] as const;
