import {
  alle,
  auswahl,
  datum,
  eines,
  fuerJedes,
  gruppe,
  heute,
  jaNein,
  jeweils,
  seite,
  text,
  vorJahren,
} from '@sozialplattform/forms';
import { versicherungsbeitraege } from '../_bausteine/versicherungsbeitraege.ts';
import { bb } from '../buergergeld/anlagen/bb.ts';
import { hg, zusammenleben } from '../buergergeld/anlagen/hg.ts';
import { ki } from '../buergergeld/anlagen/ki.ts';
import { meb } from '../buergergeld/anlagen/meb.ts';
import { ve } from '../buergergeld/anlagen/ve.ts';
import { wep } from '../buergergeld/anlagen/wep.ts';
import { neuVon15 } from './einkommen.ts';

/** Who came since the last application; only of them the annexes ask. */
export const neu = () =>
  fuerJedes('personen', [
    seite('neu', 'Ist {vorname} seit dem letzten Antrag neu dabei?', {
      warum: 'Wer schon bekannt ist, muss nicht noch einmal alles angeben.',
      neu: jaNein('Das Jobcenter kennt diese Person noch nicht', {
        hinweis: 'Zum Beispiel: neu eingezogen oder neu geboren.',
      }),
      neuSeit: datum('Seit wann?', {
        hinweis: 'Tag des Einzugs oder der Geburt.',
        ab: vorJahren(2),
        bis: heute,
        wenn: { neu: true },
      }),
    }),
  ]);

/** Who left the household. */
export const weggegangen = () =>
  [
    seite('auszug', 'Ist jemand ausgezogen oder gestorben?', {
      warum: 'Für die anderen ändert sich dadurch oft der Betrag.',
      jemandWeg: jaNein('Jemand lebt nicht mehr bei mir'),
    }),
    jeweils(
      'ausgezogene',
      'Wer nicht mehr bei Ihnen lebt',
      {
        wenn: { jemandWeg: true },
        mindestens: 1,
        hoechstens: 10,
        einzahl: 'Person',
        beschriftung: '{name}',
        warum: 'Bitte tragen Sie jede Person einzeln ein.',
      },
      [
        seite('ausgezogen', 'Wer lebt nicht mehr bei Ihnen?', {
          warum: 'Ab diesem Tag rechnet das Amt neu.',
          name: text('Vor- und Nachname', { laenge: 200 }),
          wegSeit: datum('Seit wann?', { ab: vorJahren(2), bis: heute }),
          wegGrund: auswahl('Was ist geschehen?', {
            auszug: 'ausgezogen',
            trennung: 'Wir haben uns getrennt',
            gestorben: 'gestorben',
            anderes: 'etwas anderes',
          }),
        }),
      ],
    ),
  ] as const;

const neuesKind = { anlageKi: true, neu: true } as const;

/** Anlagen WEP, KI, HG and VE, of those who are new. */
export const neuePersonen = () =>
  [
    fuerJedes(
      'personen',
      [
        gruppe('neuePerson', [
          ...wep().inhalt,
          ...meb('person'),
          ...bb('person'),
          ...versicherungsbeitraege('person'),
        ]),
      ],
      { wenn: neuVon15 },
    ),
    fuerJedes('personen', ki().inhalt, { wenn: neuesKind }),
    fuerJedes('personen', zusammenleben().inhalt, {
      wenn: alle({ neu: true }, eines({ anlageHg: true }, { anlageVe: true })),
    }),
    fuerJedes('personen', hg().inhalt, { wenn: { neu: true, anlageHg: true } }),
    fuerJedes('personen', ve().inhalt, { wenn: { neu: true, anlageVe: true } }),
  ] as const;
