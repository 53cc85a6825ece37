import { grundsicherungBezug } from '../bedingungen/geld.ts';
import { kind18bis25, kindImHaushalt } from '../bedingungen/kinder.ts';
import {
  einkommenHoch,
  unterMindesteinkommen,
  vermoegenUeberKiz,
} from '../bedingungen/kinderzuschlag.ts';
import { ausserhalb } from '../bedingungen/person.ts';
import { kinderzuschlag as satz } from '../parameter/familie.ts';
import { am } from '../parameter/parameter.ts';
import { alle, eine, ist, moeglich, nicht, sonst } from '../tafel/bedingung.ts';
import { moeglichWenn, type Tafel, unwahrscheinlich } from '../tafel/tafel.ts';

export const kinderzuschlag: Tafel = {
  leistung: 'kinderzuschlag',
  schliesstAus: ['buergergeld', 'hilfe-zum-lebensunterhalt', 'grundsicherung-im-alter'],
  regeln: [
    unwahrscheinlich('kein_aufenthalt_de', '§ 6a Abs. 1 BKGG', ausserhalb),
    unwahrscheinlich(
      'kiz.kein_kind',
      '§ 6a Abs. 1 BKGG',
      nicht(
        eine(kindImHaushalt, kind18bis25),
        'kein Kind unter 25 im Haushalt',
        'no child under 25 in the household',
      ),
    ),
    unwahrscheinlich(
      'kiz.kein_kindergeld',
      '§ 6a Abs. 1 Nr. 1 BKGG',
      nicht(
        moeglich('kindergeld', 'Kindergeld möglich', 'Kindergeld possible'),
        'kein Anspruch auf Kindergeld',
        'not entitled to Kindergeld',
      ),
    ),
    unwahrscheinlich(
      'kiz.mindesteinkommen',
      '§ 6a Abs. 1 Nr. 2 BKGG',
      unterMindesteinkommen,
      'zuBuergergeld',
    ),
    unwahrscheinlich(
      'kiz.sgb2',
      '§ 6a Abs. 1 Nr. 3 und Abs. 1a BKGG',
      alle(
        grundsicherungBezug,
        ist('einkommen', ['REICHT_NICHT'], 'Einkommen reicht nicht', 'income does not suffice'),
      ),
    ),
    unwahrscheinlich('kiz.vermoegen', '§ 6a Abs. 3 Satz 5 BKGG', vermoegenUeberKiz),
    unwahrscheinlich('kiz.einkommen_hoch', '§ 6a Abs. 6 BKGG', einkommenHoch),
    moeglichWenn('kiz.erfuellt', '§ 6a BKGG', sonst, 'kizVerheiratet', 'kizSechsMonate'),
  ],
  betrag: ({ kinderImHaushalt = [], stichtag }) => {
    const euro = am(satz, stichtag);
    if (euro === undefined || kinderImHaushalt.length === 0) return undefined;
    return { bis: euro * kinderImHaushalt.length, einheit: 'monat' };
  },
};
