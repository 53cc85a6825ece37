import { auswahl, fuerJedes, gruppe, nicht, seite } from '@sozialplattform/forms';
import { unterhaltspflichtig } from '../../_bausteine/unterhalt.ts';
import { je, type Wer } from '../../_bausteine/wer.ts';

const schwangerschaft = (wer: Wer) =>
  [
    seite(
      'andererElternteil',
      je(
        wer,
        'Wo lebt der andere Elternteil Ihres Kindes?',
        'Wo lebt der andere Elternteil des Kindes von {vorname}?',
      ),
      {
        wenn: { schwanger: true, familienstand: nicht(['verheiratet', 'eingetrLp']) },
        warum: 'Schon vor der Geburt kann es Unterhalt geben (§ 1615l BGB).',
        andererElternteil: auswahl('Der andere Elternteil', {
          imHaushalt: 'lebt hier im Haushalt',
          ausserhalb: 'lebt woanders',
          unbekannt: 'ist nicht bekannt',
        }),
      },
    ),
    gruppe('elternteilUngeborenes', unterhaltspflichtig('Wer ist der andere Elternteil?'), {
      wenn: { andererElternteil: 'ausserhalb' },
    }),
  ] as const;

/** Anlage UH2 for a pregnancy; for a child that is born it stands in Anlage KI. */
export const uh2 = () =>
  [
    ...schwangerschaft('sie'),
    fuerJedes('personen', schwangerschaft('person'), { wenn: { anlageWep: true } }),
  ] as const;
