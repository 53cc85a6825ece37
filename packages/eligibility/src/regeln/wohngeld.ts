import { mitArt } from '../bedingungen/aufenthalt.ts';
import { aufenthaltReichtNicht, zuAlt } from '../bedingungen/bafoeg.ts';
import { bezieht } from '../bedingungen/geld.ts';
import { ausserhalb } from '../bedingungen/person.ts';
import {
  einkommenZuHoch,
  unterMindesteinkommen,
  vermoegenUeberWohngeld,
} from '../bedingungen/wohngeld.ts';
import { alle, eine, ist, nicht, sonst } from '../tafel/bedingung.ts';
import { moeglichWenn, type Tafel, unwahrscheinlich } from '../tafel/tafel.ts';

const transfer = bezieht(
  'bezieht Leistungen nach SGB II, SGB XII oder AsylbLG',
  'receives benefits of SGB II, SGB XII or AsylbLG',
  'SGB2',
  'GRUSI_SGB12',
  'HZL_SGB12',
  'ASYLBLG',
);
const knapp = ist('einkommen', ['KNAPP'], 'Einkommen knapp', 'income just about enough');

/**
 * Students are left to BAföG if it is open to them in principle (§ 20 Abs. 2 WoGG); it is not above
 * its age limit or without the right of residence of § 8 BAföG.
 */
export const wohngeld: Tafel = {
  leistung: 'wohngeld',
  schliesstAus: [
    'buergergeld',
    'hilfe-zum-lebensunterhalt',
    'grundsicherung-im-alter',
    'asylbewerberleistungen',
  ],
  regeln: [
    unwahrscheinlich('kein_aufenthalt_de', '§ 3 WoGG', ausserhalb),
    unwahrscheinlich(
      'wohngeld.keine_wohnkosten',
      '§ 3 Abs. 1 und 2 WoGG',
      ist(
        'wohnen',
        ['OHNE_WOHNUNG', 'GEMEINSCHAFTSUNTERKUNFT', 'MIETFREI'],
        'ohne eigene Wohnkosten',
        'no housing costs of one’s own',
      ),
    ),
    unwahrscheinlich(
      'wohngeld.transferleistung',
      '§ 7 Abs. 1 WoGG',
      alle(transfer, nicht(knapp, 'Einkommen nicht nur knapp', 'income not just about enough')),
    ),
    unwahrscheinlich(
      'wohngeld.ausbildung',
      '§ 20 Abs. 2 WoGG',
      alle(
        eine(
          ist('beschaeftigung', ['BETRIEBL_AUSBILDUNG'], 'in Ausbildung', 'in training'),
          alle(
            ist('beschaeftigung', ['STUDIUM_FACHSCHULE'], 'im Studium', 'studying'),
            nicht(zuAlt),
            nicht(aufenthaltReichtNicht),
          ),
        ),
        ist('lebenssituation', ['ALLEIN', 'WG'], 'lebt allein oder in WG', 'alone or shared flat'),
      ),
    ),
    unwahrscheinlich(
      'wohngeld.aufenthalt',
      '§ 3 Abs. 5 WoGG',
      mitArt(
        'nicht deutsch, ohne Aufenthaltsrecht, ausreisepflichtig oder nur zur Suche',
        'not German, no right of residence, obliged to leave or only to look for work',
        'OHNE_RECHT',
        'AUSREISEPFLICHTIG',
        'NUR_SUCHE',
      ),
    ),
    unwahrscheinlich('wohngeld.vermoegen', '§ 21 Nr. 3 WoGG', vermoegenUeberWohngeld),
    unwahrscheinlich(
      'wohngeld.mindesteinkommen',
      '§§ 15, 21 WoGG',
      unterMindesteinkommen,
      'zuGrund',
    ),
    unwahrscheinlich('wohngeld.einkommen', '§§ 4, 19 WoGG', einkommenZuHoch),
    moeglichWenn('wohngeld.alternative', '§ 7 Abs. 1 Satz 3 Nr. 2 WoGG', transfer),
    moeglichWenn(
      'wohngeld.nur_bei_geringem_einkommen',
      '§§ 3, 4, 19 WoGG',
      ist('einkommen', ['REICHT'], 'Einkommen reicht', 'income suffices'),
    ),
    moeglichWenn('wohngeld.pruefen', '§§ 3, 4, 19 WoGG', sonst, 'wohngeldRechner'),
  ],
};
