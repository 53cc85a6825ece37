import { familieAusgeschlossen, hinweisZurDuldung } from '../bedingungen/aufenthalt.ts';
import { kindUnterMonaten } from '../bedingungen/kinder.ts';
import { ausserhalb } from '../bedingungen/person.ts';
import { elterngeldGrenzen, elterngeld as saetze } from '../parameter/familie.ts';
import { am } from '../parameter/parameter.ts';
import { alle, nennt, nicht, sonst } from '../tafel/bedingung.ts';
import { moeglichWenn, type Tafel, unwahrscheinlich } from '../tafel/tafel.ts';

const schwanger = nennt('gesundheit', ['SCHWANGER', 'SCHWANGER_AB_13SSW'], 'schwanger', 'pregnant');
const fuerPlus = kindUnterMonaten(elterngeldGrenzen, ({ plus }) => plus);
const fuerBasis = kindUnterMonaten(elterngeldGrenzen, ({ basis }) => basis);

export const elterngeld: Tafel = {
  leistung: 'elterngeld',
  regeln: [
    unwahrscheinlich('kein_aufenthalt_de', '§ 1 Abs. 1 Nr. 1 BEEG', ausserhalb, 'entsandt'),
    unwahrscheinlich(
      'eg.kein_kind',
      '§ 1 Abs. 1 Nr. 2, § 4 Abs. 1 BEEG',
      alle(nicht(fuerPlus), nicht(schwanger, 'nicht schwanger', 'not pregnant')),
    ),
    unwahrscheinlich('eg.aufenthalt', '§ 1 Abs. 7 BEEG', familieAusgeschlossen),
    moeglichWenn('eg.erfuellt', '§§ 1, 4 Abs. 1 BEEG', fuerBasis, 'elterngeldStunden'),
    moeglichWenn('eg.plus', '§ 4 Abs. 1 Satz 4 BEEG', fuerPlus, 'elterngeldStunden'),
    moeglichWenn('eg.ab_geburt', '§ 4 Abs. 1 Satz 2 BEEG', sonst, 'dreiMonateRueckwirkend'),
  ],
  hinweise: (lage, grund) =>
    grund === 'eg.erfuellt' ? ['elterngeldGrenze'] : hinweisZurDuldung(lage, grund),
  betrag: ({ stichtag }, grund) => {
    const satz = am(saetze, stichtag);
    const teiler = grund === 'eg.plus' ? 2 : 1;
    return satz && { von: satz.von / teiler, bis: satz.bis / teiler, einheit: 'monat' };
  },
};
