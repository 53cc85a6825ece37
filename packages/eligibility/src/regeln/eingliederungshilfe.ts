import { ohneAnalogleistungen } from '../bedingungen/asylblg.ts';
import { asyl } from '../bedingungen/aufenthalt.ts';
import { ausserhalb } from '../bedingungen/person.ts';
import { vermoegenUeber } from '../lage/geld.ts';
import { am } from '../parameter/parameter.ts';
import { vermoegenEingliederungshilfe } from '../parameter/vermoegen.ts';
import { worteMit, zahlDe, zahlEn } from '../parameter/worte.ts';
import { bedingungMit, eine, ist, nennt, nicht, sonst } from '../tafel/bedingung.ts';
import { moeglichWenn, type Tafel, unwahrscheinlich } from '../tafel/tafel.ts';
import { genau } from '../urteil.ts';

/**
 * § 100 Abs. 2 SGB IX closes it for everybody under § 1 AsylbLG. After 36 months § 2 Abs. 1 AsylbLG
 * applies Part 2 of SGB IX in the same way; without a title § 100 Abs. 1 leaves it to discretion.
 */
export const eingliederungshilfe: Tafel = {
  leistung: 'eingliederungshilfe',
  regeln: [
    unwahrscheinlich('kein_aufenthalt_de', '§ 101 SGB IX', ausserhalb),
    unwahrscheinlich(
      'egh.keine_wesentliche_behinderung',
      '§ 99 SGB IX',
      nicht(
        eine(
          nennt(
            'gesundheit',
            ['TEILHABE_WESENTLICH', 'GDB_AB_50'],
            'wesentliche Behinderung oder GdB ab 50',
            'substantial disability or degree of disability from 50',
          ),
          ist(
            'beschaeftigung',
            ['WFBM'],
            'arbeitet in einer WfbM',
            'works in a sheltered workshop',
          ),
        ),
        'keine wesentliche Behinderung, GdB unter 50, nicht in einer WfbM',
        'no substantial disability, degree below 50, no sheltered workshop',
      ),
    ),
    unwahrscheinlich('egh.asylblg', '§ 100 Abs. 2 SGB IX', ohneAnalogleistungen, 'zuAsylblg'),
    unwahrscheinlich(
      'egh.vermoegen',
      '§§ 139, 140 SGB IX',
      bedingungMit(
        worteMit(vermoegenEingliederungshilfe, (frei) => [
          `Vermögen über ${zahlDe(frei)} Euro`,
          `assets above ${zahlEn(frei)} euros`,
        ]),
        ['vermoegen'],
        (lage) => {
          const frei = am(vermoegenEingliederungshilfe, lage.stichtag);
          return vermoegenUeber(lage, frei === undefined ? undefined : genau(frei));
        },
      ),
      'nurEigenesVermoegen',
    ),
    moeglichWenn(
      'egh.analog',
      '§ 2 Abs. 1 AsylbLG, § 100 Abs. 1 SGB IX',
      asyl,
      'abAntragsmonat',
      'imEinzelfall',
    ),
    moeglichWenn('egh.erfuellt', '§§ 90, 99, 108 SGB IX', sonst, 'abAntragsmonat', 'eigenbeitrag'),
  ],
};
