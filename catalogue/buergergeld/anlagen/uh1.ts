import { fuerJedes, gruppe } from '@sozialplattform/forms';
import { getrennt } from '../../_bausteine/familienstand.ts';
import { unterhaltspflichtig } from '../../_bausteine/unterhalt.ts';
import { je, type Wer } from '../../_bausteine/wer.ts';

const frueherePartner = (wer: Wer) =>
  gruppe(
    'fruehererPartner',
    unterhaltspflichtig(
      je(
        wer,
        'Von wem leben Sie getrennt oder sind geschieden?',
        'Von wem lebt {vorname} getrennt oder ist geschieden?',
      ),
    ),
    { wenn: getrennt },
  );

/** Anlage UH1: the husband, wife or partner one parted from. */
export const uh1 = () =>
  [
    frueherePartner('sie'),
    fuerJedes('personen', [frueherePartner('person')], { wenn: { anlageWep: true } }),
  ] as const;
