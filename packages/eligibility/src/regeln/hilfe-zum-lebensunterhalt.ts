import { asyl, ausgeschlossen } from '../bedingungen/aufenthalt.ts';
import { einkommenReichtAus, paar, vermoegenUeberSgb12 } from '../bedingungen/geld.ts';
import { altersgrenzeSgb2, altersgrenzeSgb12, ausserhalb, unter } from '../bedingungen/person.ts';
import { alle, eine, ist, nicht, sonst } from '../tafel/bedingung.ts';
import { moeglichWenn, type Tafel, unwahrscheinlich } from '../tafel/tafel.ts';

export const hilfeZumLebensunterhalt: Tafel = {
  leistung: 'hilfe-zum-lebensunterhalt',
  schliesstAus: ['buergergeld', 'wohngeld', 'kinderzuschlag', 'asylbewerberleistungen'],
  regeln: [
    unwahrscheinlich('kein_aufenthalt_de', '§ 24 SGB XII', ausserhalb, 'notlageAusland'),
    unwahrscheinlich('hzl.asylblg', '§ 23 Abs. 2 SGB XII', asyl, 'zuAsylblg'),
    unwahrscheinlich('hzl.aufenthalt', '§ 23 Abs. 3 SGB XII', ausgeschlossen, 'ueberbrueckung'),
    unwahrscheinlich('hzl.vermoegen', '§ 90 SGB XII', vermoegenUeberSgb12),
    unwahrscheinlich('hzl.einkommen', '§ 27 Abs. 1 SGB XII', einkommenReichtAus),
    unwahrscheinlich(
      'hzl.sgb2_vorrang',
      '§ 21 Satz 1 SGB XII',
      alle(
        ist('erwerbsfaehig', ['JA'], 'erwerbsfähig', 'able to work'),
        nicht(unter(15), 'mindestens 15 Jahre', 'at least 15'),
        nicht(altersgrenzeSgb2, 'unter der Altersgrenze', 'below the retirement age'),
        nicht(
          ist(
            'beschaeftigung',
            ['ALTERSRENTE'],
            'bezieht Altersrente',
            'receives an old-age pension',
          ),
          'ohne Altersrente',
          'no old-age pension',
        ),
        nicht(
          ist('lebenssituation', ['EINRICHTUNG'], 'lebt in Einrichtung', 'lives in a facility'),
          'lebt nicht in einer Einrichtung',
          'does not live in a facility',
        ),
      ),
      'zuBuergergeld',
    ),
    unwahrscheinlich(
      'hzl.bg_partner',
      '§ 21 Satz 1 SGB XII',
      alle(
        ist(
          'erwerbsfaehig',
          ['NEIN_VORUEBERGEHEND'],
          'vorübergehend nicht erwerbsfähig',
          'unable to work for a time',
        ),
        paar,
        nicht(altersgrenzeSgb2, 'unter der Altersgrenze', 'below the retirement age'),
      ),
      'zuBuergergeld',
    ),
    unwahrscheinlich(
      'hzl.ausbildung',
      '§ 22 Abs. 1 SGB XII',
      eine(
        ist('beschaeftigung', ['STUDIUM_FACHSCHULE'], 'studiert', 'studies'),
        alle(
          ist('beschaeftigung', ['SCHULE'], 'geht zur Schule', 'goes to school'),
          nicht(unter(15), 'mindestens 15 Jahre', 'at least 15'),
          nicht(
            ist('lebenssituation', ['BEI_ELTERN'], 'lebt bei Eltern', 'lives with parents'),
            'lebt nicht bei den Eltern',
            'does not live with parents',
          ),
        ),
      ),
      'haertefall',
    ),
    moeglichWenn(
      'hzl.nachrang_grusi',
      '§ 19 Abs. 2 Satz 2 SGB XII',
      eine(
        alle(
          eine(
            ist(
              'erwerbsfaehig',
              ['NEIN_DAUERHAFT'],
              'dauerhaft nicht erwerbsfähig',
              'permanently unable to work',
            ),
            ist('beschaeftigung', ['WFBM'], 'in einer Werkstatt (WfbM)', 'in a sheltered workshop'),
          ),
          nicht(unter(18), 'mindestens 18 Jahre', '18 or older'),
        ),
        altersgrenzeSgb12,
      ),
      'zuGrundsicherung',
    ),
    moeglichWenn('hzl.erfuellt', '§ 19 Abs. 1, § 27 SGB XII', sonst),
  ],
};
