import {
  datum,
  enthaelt,
  feld,
  geld,
  inJahren,
  jeweils,
  pruefung,
  seite,
  text,
  vor,
  vorJahren,
} from '@sozialplattform/forms';
import { zahlungsfelder } from './zahlung.ts';

const zahlung = () =>
  seite('zahlung', 'Wie wird „{ziel}“ bezahlt?', {
    warum: 'Das Amt zahlt meist direkt an Schule oder Kita (§ 29 SGB II).',
    faelligAm: datum('Bis wann muss bezahlt werden?', {
      hinweis: 'Leer lassen, wenn es keine Frist gibt.',
      ab: vorJahren(2),
      bis: inJahren(2),
      optional: true,
    }),
    ...zahlungsfelder('an Schule oder Kita'),
  });

const felder = () => ({
  ziel: text('Wohin geht es?', { hinweis: 'Zum Beispiel: Zoo Musterstadt', laenge: 150 }),
  kosten: geld('Was kostet es?', {
    hinweis: 'Ohne Taschengeld. In Euro, zum Beispiel 12,50',
    ab: 1,
    bis: 500_000,
  }),
});
const tag = { ab: vorJahren(2), bis: inJahren(2) } as const;

/** § 28 Abs. 2 Satz 1 Nr. 1. */
export const ausfluege = () =>
  jeweils(
    'ausfluege',
    'Ausflüge von {vorname}',
    {
      wenn: { leistungen: enthaelt('ausflug') },
      mindestens: 1,
      hoechstens: 20,
      einzahl: 'Ausflug',
      beschriftung: '{ziel}',
      warum: 'Das Amt zahlt, was jeder Ausflug wirklich kostet.',
    },
    [
      seite('ausflug', 'Welcher Ausflug?', {
        warum: 'Das Amt zahlt, was der Ausflug wirklich kostet (§ 28 SGB II).',
        ...felder(),
        am: datum('Wann ist der Ausflug?', tag),
      }),
      zahlung(),
    ],
  );

/** § 28 Abs. 2 Satz 1 Nr. 2. */
export const klassenfahrten = () =>
  jeweils(
    'klassenfahrten',
    'Fahrten von {vorname}',
    {
      wenn: { leistungen: enthaelt('klassenfahrt') },
      mindestens: 1,
      hoechstens: 10,
      einzahl: 'Fahrt',
      beschriftung: '{ziel}',
      warum: 'Das Amt zahlt, was jede Fahrt wirklich kostet.',
    },
    [
      seite('fahrt', 'Welche Fahrt?', {
        warum: 'Das Amt zahlt, was die Fahrt wirklich kostet (§ 28 SGB II).',
        ...felder(),
        von: datum('Erster Tag', tag),
        bis: datum('Letzter Tag', tag),
        pruefungen: [
          pruefung({
            feld: 'bis',
            wenn: { bis: vor(feld('von')) },
            text: 'Der letzte Tag liegt vor dem ersten. Prüfen Sie beide Tage.',
          }),
        ],
      }),
      zahlung(),
    ],
  );
