import {
  auswahl,
  type Bedingung,
  datum,
  heute,
  nicht,
  seite,
  vorJahren,
} from '@sozialplattform/forms';

const paar = ['verheiratet', 'eingetrLp'] as const;
/** Neither married nor in a registered partnership. */
export const unverheiratet = { familienstand: nicht(paar) } as const;
/** Once married or partnered, now apart: maintenance may be owed (Anlage UH1). */
export const getrennt = {
  familienstand: ['dauerndGetrennt', 'geschieden', 'lpAufgehoben'],
} as const;

/** Fields 32 and 33, asked where `wenn` holds. */
export const familienstandsfelder = <const W extends Bedingung | undefined = undefined>(
  wenn?: W,
) => ({
  familienstand: auswahl(
    'Familienstand',
    {
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
    },
    wenn === undefined ? {} : { wenn },
  ),
  familienstandSeit: datum('Seit wann?', {
    hinweis: 'Wissen Sie den Tag nicht? Dann nehmen Sie den ersten des Monats.',
    wenn: getrennt,
    bis: heute,
    ab: vorJahren(80),
  }),
});

/** Fields 32 and 33 as a page of its own. */
export const familienstand = () =>
  seite('familienstand', 'Sind Sie verheiratet oder getrennt?', {
    warum: 'Eheleute und Getrennte müssen oft füreinander zahlen. Das geht vor.',
    ...familienstandsfelder(),
  });
