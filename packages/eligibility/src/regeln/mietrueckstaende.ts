import { asyl } from '../bedingungen/aufenthalt.ts';
import { bezieht, einkommenReichtAus, vermoegenUeberSgb12 } from '../bedingungen/geld.ts';
import { ausserhalb } from '../bedingungen/person.ts';
import { alle, bedingung, eine, moeglich, sonst } from '../tafel/bedingung.ts';
import { moeglichWenn, type Tafel, unwahrscheinlich } from '../tafel/tafel.ts';

const keine = bedingung(
  'keine Rückstände, oder keine Miet- oder Eigentumswohnung',
  'no arrears, or no rented or owned home',
  ['wohnen', 'mietrueckstand'],
  ({ antworten: { wohnen, mietrueckstand } }) => {
    if (wohnen === undefined) return mietrueckstand === 'NEIN' ? true : 'wohnen';
    if (wohnen !== 'MIETE' && wohnen !== 'EIGENTUM') return true;
    return mietrueckstand === undefined ? 'mietrueckstand' : mietrueckstand === 'NEIN';
  },
);

export const mietrueckstaende: Tafel = {
  leistung: 'mietrueckstaende',
  regeln: [
    unwahrscheinlich('kein_aufenthalt_de', '§ 30 Abs. 1 SGB I', ausserhalb),
    unwahrscheinlich('miete.keine_rueckstaende', '§ 22 Abs. 8 SGB II, § 36 SGB XII', keine),
    moeglichWenn(
      'miete.sgb2',
      '§ 22 Abs. 8 SGB II',
      eine(
        bezieht('bezieht Leistungen nach SGB II', 'receives benefits of SGB II', 'SGB2'),
        moeglich('buergergeld', 'Grundsicherungsgeld möglich', 'basic income support possible'),
      ),
      'mieteDarlehen',
    ),
    moeglichWenn('miete.asylblg_pruefen', '§§ 2, 6 AsylbLG', asyl),
    unwahrscheinlich(
      'miete.selbsthilfe',
      '§ 36 Abs. 1 SGB XII',
      alle(einkommenReichtAus, vermoegenUeberSgb12),
    ),
    moeglichWenn('miete.sgb12', '§ 21 Satz 2, § 36 SGB XII', sonst),
  ],
  hinweise: ({ antworten }, grund) =>
    antworten.mietrueckstand === 'RAEUMUNGSKLAGE' && grund.startsWith('miete.')
      ? ['schonfrist']
      : [],
};
