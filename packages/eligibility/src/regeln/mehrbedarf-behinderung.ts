import { seit36Monaten } from '../bedingungen/asylblg.ts';
import { bezieht, grundsicherungBezug } from '../bedingungen/geld.ts';
import { altersgrenzeSgb12, ausserhalb } from '../bedingungen/person.ts';
import { am } from '../parameter/parameter.ts';
import { mehrbedarfe, regelbedarfe } from '../parameter/regelbedarf.ts';
import { alle, eine, ist, moeglich, nennt, nicht, sonst } from '../tafel/bedingung.ts';
import { moeglichWenn, type Tafel, unwahrscheinlich } from '../tafel/tafel.ts';

const merkzeichenG = nennt('gesundheit', ['MERKZEICHEN_G'], 'Merkzeichen G', 'mark G');

const buergergeldMoeglich = moeglich(
  'buergergeld',
  'Grundsicherungsgeld möglich',
  'basic income support possible',
);
const teilhabe = nennt(
  'gesundheit',
  ['TEILHABE_ARBEIT_LEISTUNG'],
  'erhält Teilhabe am Arbeitsleben oder Hilfe nach § 112 SGB IX',
  'receives participation in working life or support of § 112 SGB IX',
);

/**
 * § 21 Abs. 4 SGB II adds 35 percent for any participation in working life; § 42b Abs. 3 SGB XII
 * only for help with school or training (§ 112 SGB IX), which the answers don't tell apart. So
 * within SGB XII the sure 17 percent of mark G come first.
 */
export const mehrbedarfBehinderung: Tafel = {
  leistung: 'mehrbedarf-behinderung',
  regeln: [
    unwahrscheinlich('kein_aufenthalt_de', '§ 7 Abs. 1 SGB II, § 41 SGB XII', ausserhalb),
    unwahrscheinlich(
      'mb.keine_grundsicherung',
      '§ 21 Abs. 1 SGB II, § 30 SGB XII',
      nicht(
        eine(
          grundsicherungBezug,
          buergergeldMoeglich,
          moeglich('hilfe-zum-lebensunterhalt', 'HzL möglich', 'subsistence support possible'),
          moeglich('grundsicherung-im-alter', 'Grundsicherung möglich', 'basic security possible'),
          alle(
            moeglich(
              'asylbewerberleistungen',
              'Leistungen nach AsylbLG möglich',
              'benefits of AsylbLG possible',
            ),
            seit36Monaten,
          ),
        ),
        'weder Bezug noch Aussicht auf Grundsicherung',
        'neither receipt nor prospect of basic security',
      ),
    ),
    moeglichWenn(
      'mb.35',
      '§ 21 Abs. 4, § 23 Nr. 2 SGB II',
      alle(
        teilhabe,
        eine(
          bezieht('bezieht Leistungen nach SGB II', 'receives benefits of SGB II', 'SGB2'),
          buergergeldMoeglich,
        ),
      ),
    ),
    moeglichWenn(
      'mb.17',
      '§ 23 Nr. 4 SGB II, § 30 Abs. 1 SGB XII',
      alle(
        merkzeichenG,
        eine(
          ist(
            'erwerbsfaehig',
            ['NEIN_DAUERHAFT', 'NEIN_VORUEBERGEHEND'],
            'nicht erwerbsfähig',
            'unable to work',
          ),
          altersgrenzeSgb12,
        ),
      ),
    ),
    moeglichWenn('mb.35_ausbildung', '§ 30 Abs. 4, § 42b Abs. 3 SGB XII', teilhabe),
    unwahrscheinlich('mb.g_ohne_erwerbsminderung', '§ 23 Nr. 4 SGB II', merkzeichenG),
    unwahrscheinlich(
      'mb.gdb_allein_reicht_nicht',
      '§ 21 Abs. 4 SGB II, § 30 SGB XII',
      nennt('gesundheit', ['GDB_AB_50'], 'GdB ab 50', 'degree of disability from 50'),
    ),
    unwahrscheinlich('mb.keine_behinderung', '§ 21 Abs. 4 SGB II, § 30 SGB XII', sonst),
  ],
  hinweise: ({ antworten }, grund) =>
    grund === 'mb.17' && antworten.gesundheit?.includes('TEILHABE_ARBEIT_LEISTUNG')
      ? ['mehrbedarfAusbildung']
      : [],
  betrag: ({ antworten: { lebenssituation }, stichtag }, grund) => {
    const saetze = am(regelbedarfe, stichtag);
    const anteile = am(mehrbedarfe, stichtag);
    if (!saetze || !anteile || !lebenssituation) return undefined;
    const satz = lebenssituation.startsWith('PAAR') ? saetze[1] : saetze[0];
    const anteil = grund === 'mb.17' ? anteile.merkzeichenG : anteile.teilhabe;
    return { bis: Math.round(satz * anteil * 100) / 100, einheit: 'monat' };
  },
};
