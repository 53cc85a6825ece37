import { auswahl, datum, heute, seite, vorJahren } from '@sozialplattform/forms';
import { je, type Wer } from './wer.ts';

/** Married or in a registered partnership, and not apart. */
export const verheiratet = { familienstand: ['verheiratet', 'eingetrLp'] } as const;
/** Once married or partnered, now apart: maintenance may be owed (Anlage UH1). */
export const getrennt = {
  familienstand: ['dauerndGetrennt', 'geschieden', 'lpAufgehoben'],
} as const;

/** Fields 32 and 33. */
export const familienstand = (wer: Wer) =>
  seite(
    'familienstand',
    je(wer, 'Sind Sie verheiratet oder getrennt?', 'Ist {vorname} verheiratet oder getrennt?'),
    {
      warum: 'Eheleute und Getrennte müssen oft füreinander zahlen. Das geht vor.',
      familienstand: auswahl('Familienstand', {
        ledig: { text: 'ledig', hinweis: 'nie verheiratet' },
        verheiratet: 'verheiratet',
        eingetrLp: 'in eingetragener Lebenspartnerschaft',
        dauerndGetrennt: {
          text: 'dauernd getrennt',
          hinweis: 'noch verheiratet oder verpartnert, aber nicht mehr zusammen',
        },
        geschieden: 'geschieden',
        lpAufgehoben: 'Lebenspartnerschaft aufgehoben',
        verwitwet: 'verwitwet',
      }),
      familienstandSeit: datum('Seit wann?', {
        hinweis: 'Wissen Sie den Tag nicht? Dann nehmen Sie den ersten des Monats.',
        wenn: getrennt,
        bis: heute,
        ab: vorJahren(80),
      }),
    },
  );
