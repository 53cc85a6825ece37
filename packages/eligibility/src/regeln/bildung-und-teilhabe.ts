import { bezieht } from '../bedingungen/geld.ts';
import { kindErwachsenInAusbildung, kindImHaushalt } from '../bedingungen/kinder.ts';
import { ausserhalb, unter } from '../bedingungen/person.ts';
import { alle, eine, ist, moeglich, nicht, sonst } from '../tafel/bedingung.ts';
import { moeglichWenn, type Tafel, unwahrscheinlich } from '../tafel/tafel.ts';

const selbstInSchule = alle(
  ist('beschaeftigung', ['SCHULE'], 'geht selbst zur Schule', 'goes to school'),
  unter(25),
);

export const bildungUndTeilhabe: Tafel = {
  leistung: 'bildung-und-teilhabe',
  regeln: [
    unwahrscheinlich('kein_aufenthalt_de', '§ 7 Abs. 1 Satz 1 Nr. 4 SGB II', ausserhalb),
    unwahrscheinlich(
      'but.kein_kind',
      '§ 28 Abs. 1 SGB II',
      nicht(
        eine(kindImHaushalt, kindErwachsenInAusbildung, selbstInSchule),
        'kein Kind im Haushalt und niemand unter 25 in der Schule',
        'no child in the household and nobody under 25 at school',
      ),
    ),
    moeglichWenn(
      'but.leistungsbezug',
      '§ 28 SGB II, § 34 SGB XII, § 6b BKGG, § 3 Abs. 4 AsylbLG',
      bezieht(
        'bezieht eine Leistung, die Bildung und Teilhabe öffnet',
        'receives a benefit that opens education and participation',
        'SGB2',
        'HZL_SGB12',
        'GRUSI_SGB12',
        'ASYLBLG',
        'WOHNGELD',
        'KIZ',
      ),
      'butVerguetung',
    ),
    moeglichWenn(
      'but.mit_hauptleistung',
      '§ 28 SGB II, § 34 SGB XII, § 6b BKGG, § 3 Abs. 4 AsylbLG',
      eine(
        moeglich('buergergeld', 'Grundsicherungsgeld möglich', 'basic income support possible'),
        moeglich(
          'hilfe-zum-lebensunterhalt',
          'Hilfe zum Lebensunterhalt möglich',
          'subsistence support possible',
        ),
        moeglich('kinderzuschlag', 'Kinderzuschlag möglich', 'child supplement possible'),
        moeglich('wohngeld', 'Wohngeld möglich', 'housing benefit possible'),
        moeglich(
          'asylbewerberleistungen',
          'Leistungen nach AsylbLG möglich',
          'benefits of AsylbLG possible',
        ),
      ),
      'butVerguetung',
    ),
    moeglichWenn(
      'but.schwelle',
      '§ 7 Abs. 2 Satz 3, § 28 SGB II',
      ist('einkommen', ['KNAPP'], 'Einkommen knapp', 'income just about enough'),
    ),
    unwahrscheinlich('but.einkommen', '§ 28 SGB II, § 6b BKGG', sonst),
  ],
};
