import { ohneAnalogleistungen } from '../bedingungen/asylblg.ts';
import { einkommenReichtAus, vermoegenUeberSgb12 } from '../bedingungen/geld.ts';
import { ausserhalb } from '../bedingungen/person.ts';
import { freiSgb12, vermoegenUeber } from '../lage/geld.ts';
import { am } from '../parameter/parameter.ts';
import { vermoegenPflege } from '../parameter/vermoegen.ts';
import { zahlDe, zahlEn } from '../parameter/worte.ts';
import { alle, bedingungMit, ist, nennt, nicht, sonst } from '../tafel/bedingung.ts';
import { moeglichWenn, type Tafel, unwahrscheinlich } from '../tafel/tafel.ts';
import { genau, plus, type Spanne } from '../urteil.ts';

const arbeitet = new Set(['ANGESTELLT', 'MINIJOB', 'SELBSTAENDIG', 'WFBM', 'BETRIEBL_AUSBILDUNG']);

const vermoegenUeberPflege = bedingungMit(
  (tag) => {
    const zusatz = am(vermoegenPflege, tag) ?? 0;
    const { de, en } = vermoegenUeberSgb12.worte(tag);
    return [
      `${de}, bei Arbeit ${zahlDe(zusatz)} Euro mehr`,
      `${en}, ${zahlEn(zusatz)} more at work`,
    ];
  },
  ['vermoegen', 'lebenssituation', 'kinderU18', 'kinder18bis25', 'beschaeftigung'],
  (lage) => {
    const frei = freiSgb12(lage);
    const zusatz = am(vermoegenPflege, lage.stichtag);
    if (!frei || zusatz === undefined) return vermoegenUeber(lage, undefined);
    const { beschaeftigung } = lage.antworten;
    const dazu: Spanne =
      beschaeftigung === undefined
        ? { von: 0, bis: zusatz, fehlt: 'beschaeftigung' }
        : genau(arbeitet.has(beschaeftigung) ? zusatz : 0);
    return vermoegenUeber(lage, plus(frei, dazu));
  },
);

/**
 * § 23 Abs. 2 SGB XII closes Sozialhilfe for everybody under § 1 AsylbLG. After 36 months § 2
 * Abs. 1 AsylbLG applies SGB XII in the same way, and § 23 Abs. 1 SGB XII names Hilfe zur Pflege
 * among what foreigners are to be given: then the usual rules decide.
 */
export const hilfeZurPflege: Tafel = {
  leistung: 'hilfe-zur-pflege',
  regeln: [
    unwahrscheinlich('kein_aufenthalt_de', '§ 24 SGB XII', ausserhalb),
    unwahrscheinlich(
      'hzp.kein_pflegegrad',
      '§§ 61, 61a SGB XII',
      nicht(
        nennt('gesundheit', ['PFLEGEGRAD_1', 'PFLEGEGRAD_2_5'], 'Pflegegrad', 'care level'),
        'kein Pflegegrad',
        'no care level',
      ),
      'pflegegradBeantragen',
    ),
    unwahrscheinlich(
      'hzp.asylblg_6',
      '§ 23 Abs. 2 SGB XII, § 6 AsylbLG',
      ohneAnalogleistungen,
      'zuAsylblg',
    ),
    unwahrscheinlich('hzp.vermoegen', '§§ 66a, 90 SGB XII', vermoegenUeberPflege),
    unwahrscheinlich(
      'hzp.einkommen',
      '§§ 19 Abs. 3, 85 SGB XII',
      alle(
        einkommenReichtAus,
        nicht(
          ist('wohnen', ['HEIM'], 'lebt im Heim', 'lives in a home'),
          'nicht im Heim',
          'no home',
        ),
      ),
    ),
    moeglichWenn(
      'hzp.pg2_5',
      '§§ 61, 63 SGB XII',
      nennt('gesundheit', ['PFLEGEGRAD_2_5'], 'Pflegegrad 2 bis 5', 'care level 2 to 5'),
      'pflegekasseZuerst',
    ),
    moeglichWenn('hzp.pg1', '§ 63 Abs. 2, § 66 SGB XII', sonst, 'pflegekasseZuerst'),
  ],
};
