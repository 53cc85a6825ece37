import {
  auslaendisch,
  erwerbstaetig,
  familieAusgeschlossen,
  fuenfJahre,
  hinweisZurDuldung,
  mitArt,
  seit,
} from '../bedingungen/aufenthalt.ts';
import { kindErwachsenInAusbildung, kindUnter18 } from '../bedingungen/kinder.ts';
import { ausserhalb } from '../bedingungen/person.ts';
import { kindergeld as satz } from '../parameter/familie.ts';
import { am } from '../parameter/parameter.ts';
import { alle, bedingung, eine, ist, nicht, sonst } from '../tafel/bedingung.ts';
import { moeglichWenn, type Tafel, unwahrscheinlich } from '../tafel/tafel.ts';

const ohneKinder = bedingung('keine Kinder', 'no children', ['hatKinder'], ({ antworten }) =>
  antworten.hatKinder === undefined ? 'hatKinder' : !antworten.hatKinder,
);

const neuAusEu = alle(
  auslaendisch,
  ist('staatsangehoerigkeit', ['EU_EWR_SCHWEIZ'], 'EU, EWR, Schweiz', 'EU, EEA, Switzerland'),
  nicht(
    seit('mindestens 3 Monate hier', 'here for at least 3 months', 'LT_3_MON'),
    'unter 3 Monaten hier',
    'here for less than 3 months',
  ),
  nicht(erwerbstaetig, 'ohne Arbeit', 'without work'),
);

/**
 * Looking for work is not enough for citizens of the EU unless another right to stay came before
 * it (§ 62 Abs. 1a Satz 3 EStG); after five years such a right is likely (§ 4a FreizügG/EU).
 */
const nurArbeitsuche = alle(
  mitArt('EU, nur Arbeitsuche', 'EU, only to look for work', 'EU_NUR_ARBEITSUCHE'),
  nicht(fuenfJahre, 'unter 5 Jahren hier', 'here for less than 5 years'),
);

export const kindergeld: Tafel = {
  leistung: 'kindergeld',
  regeln: [
    unwahrscheinlich('kg.keine_kinder', '§§ 62, 63 EStG', ohneKinder, 'vollwaise'),
    unwahrscheinlich(
      'kg.altersgrenze',
      '§ 32 Abs. 3 bis 5, § 63 EStG',
      nicht(
        eine(kindUnter18, kindErwachsenInAusbildung),
        'kein Kind unter 18 und keines bis 25 in Ausbildung',
        'no child under 18 and none up to 25 in education',
      ),
      'kindMitBehinderung',
      'kindSuchtArbeit',
    ),
    moeglichWenn('kg.steuerpflicht_pruefen', '§ 62 Abs. 1 Nr. 2 EStG', ausserhalb),
    unwahrscheinlich('kg.eu3monate', '§ 62 Abs. 1a EStG', neuAusEu),
    unwahrscheinlich(
      'kg.eu_arbeitsuche',
      '§ 62 Abs. 1a Satz 3 EStG',
      nurArbeitsuche,
      'fruehereArbeit',
    ),
    unwahrscheinlich('kg.aufenthalt', '§ 62 Abs. 2 EStG', familieAusgeschlossen, 'abkommen'),
    moeglichWenn(
      'kg.laufend',
      '§ 62 Abs. 1 EStG',
      bedingung(
        'bezieht Kindergeld',
        'receives Kindergeld',
        ['kindergeldBezug'],
        ({ antworten }) =>
          antworten.kindergeldBezug ??
          (antworten.hatKinder === undefined ? 'hatKinder' : 'kindergeldBezug'),
      ),
    ),
    moeglichWenn('kg.erfuellt', '§ 62 Abs. 1, § 63 EStG', sonst, 'sechsMonateRueckwirkend'),
  ],
  hinweise: (lage, grund) =>
    grund.startsWith('kg.') && lage.kinder?.length && !lage.kinderImHaushalt?.length
      ? ['kindNichtImHaushalt']
      : hinweisZurDuldung(lage, grund),
  betrag: (lage) => {
    const euro = am(satz, lage.stichtag);
    const zahl = lage.kinder?.length ?? 0;
    if (euro === undefined || zahl === 0) return undefined;
    return { bis: euro * zahl, einheit: 'monat' };
  },
};
