import { ohneAnalogleistungen } from '../bedingungen/asylblg.ts';
import { ausserhalb } from '../bedingungen/person.ts';
import { eine, ist, nennt, nicht, sonst } from '../tafel/bedingung.ts';
import { moeglichWenn, type Tafel, unwahrscheinlich } from '../tafel/tafel.ts';

export const besondereSozialeSchwierigkeiten: Tafel = {
  leistung: 'besondere-soziale-schwierigkeiten',
  regeln: [
    unwahrscheinlich('kein_aufenthalt_de', '§ 24 SGB XII', ausserhalb),
    unwahrscheinlich(
      'p67.keine_lage',
      '§ 67 SGB XII',
      nicht(
        eine(
          nennt(
            'lebenslage',
            ['HAFTENTLASSUNG', 'WOHNUNGSLOS_ODER_BEDROHT', 'GEWALTGEPRAEGTE_UMSTAENDE'],
            'besondere Lebenslage',
            'special situation',
          ),
          ist('wohnen', ['OHNE_WOHNUNG'], 'ohne Wohnung', 'without a home'),
        ),
        'keine besondere Lebenslage und nicht ohne Wohnung',
        'no special situation and not without a home',
      ),
    ),
    unwahrscheinlich('p67.asylblg', '§ 23 Abs. 2 SGB XII', ohneAnalogleistungen, 'zuAsylblg'),
    moeglichWenn('p67.erfuellt', '§§ 67, 68 SGB XII', sonst, 'ohneEinkommenspruefung'),
  ],
};
