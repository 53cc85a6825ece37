import { auswahl, type Bedingung, fuerJedes, gruppe, nicht, seite } from '@sozialplattform/forms';
import { unverheiratet } from '../../_bausteine/familienstand.ts';
import { unterhaltspflichtig } from '../../_bausteine/unterhalt.ts';
import { je, type Wer } from '../../_bausteine/wer.ts';

const schwangerschaft = <const W extends Bedingung>(wer: Wer, wenn: W) =>
  [
    seite(
      'andererElternteil',
      je(
        wer,
        'Wo lebt der andere Elternteil Ihres Kindes?',
        'Wo lebt der andere Elternteil des Kindes von {vorname}?',
      ),
      {
        wenn,
        warum: 'Schon vor der Geburt kann es Unterhalt geben (§ 1615l BGB).',
        andererElternteil: auswahl('Der andere Elternteil', {
          imHaushalt: 'lebt hier im Haushalt',
          ausserhalb: 'lebt woanders',
          verstorben: 'ist verstorben',
          unbekannt: 'ist nicht bekannt',
        }),
      },
    ),
    gruppe('elternteilUngeborenes', unterhaltspflichtig('Wer ist der andere Elternteil?'), {
      wenn: { andererElternteil: 'ausserhalb' },
    }),
  ] as const;

const unverheiratetSchwanger = { schwanger: true, ...unverheiratet } as const;

/** Anlage UH2 for a pregnancy; for a child that is born it stands in Anlage KI. */
export const uh2 = () =>
  [
    ...schwangerschaft('sie', unverheiratetSchwanger),
    fuerJedes(
      'personen',
      schwangerschaft('person', {
        ...unverheiratetSchwanger,
        beziehung: nicht(['ehegatte', 'lebenspartner']),
      }),
      { wenn: { anlageWep: true } },
    ),
  ] as const;
