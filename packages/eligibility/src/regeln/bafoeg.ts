import { aufenthaltReichtNicht, zuAlt } from '../bedingungen/bafoeg.ts';
import { kindInAusbildung } from '../bedingungen/kinder.ts';
import { ausserhalb } from '../bedingungen/person.ts';
import { hatVollendet } from '../datum.ts';
import { vermoegenUeber } from '../lage/geld.ts';
import { beiPaar, jeKind } from '../lage/haushalt.ts';
import { bafoegStudium } from '../parameter/familie.ts';
import { am } from '../parameter/parameter.ts';
import { vermoegenBafoeg } from '../parameter/vermoegen.ts';
import { worteMit, zahlDe, zahlEn } from '../parameter/worte.ts';
import { alle, bedingungMit, ist, nicht, sonst } from '../tafel/bedingung.ts';
import { moeglichWenn, type Tafel, unwahrscheinlich } from '../tafel/tafel.ts';
import { genau, plus, type Spanne } from '../urteil.ts';

const selbst = ist(
  'beschaeftigung',
  ['STUDIUM_FACHSCHULE', 'SCHULE'],
  'selbst in Schule oder Studium',
  'at school or studying oneself',
);

const vermoegenUeberBafoeg = bedingungMit(
  worteMit(vermoegenBafoeg, ({ unter30, ab30 }) => [
    `Vermögen über ${zahlDe(unter30)} Euro, ab 30 Jahren über ${zahlDe(ab30)} Euro`,
    `assets above ${zahlEn(unter30)} euros, from the age of 30 above ${zahlEn(ab30)} euros`,
  ]),
  ['vermoegen', 'geburtsdatum', 'lebenssituation', 'kinderU18'],
  (lage) => {
    const frei = am(vermoegenBafoeg, lage.stichtag);
    if (!frei) return vermoegenUeber(lage, undefined);
    const { geburtsdatum } = lage.antworten;
    const eigen: Spanne = geburtsdatum
      ? genau(hatVollendet(geburtsdatum, 30, lage.stichtag) ? frei.ab30 : frei.unter30)
      : { von: frei.unter30, bis: frei.ab30, fehlt: 'geburtsdatum' };
    return vermoegenUeber(
      lage,
      [beiPaar(lage, frei.partner), jeKind(lage, frei.kind)].reduce(plus, eigen),
    );
  },
);

export const bafoeg: Tafel = {
  leistung: 'bafoeg',
  schliesstAus: ['wohngeld'],
  regeln: [
    unwahrscheinlich('kein_aufenthalt_de', '§§ 4, 5 BAföG', ausserhalb, 'auslandsbafoeg'),
    unwahrscheinlich(
      'bafoeg.keine_ausbildung',
      '§ 2 BAföG',
      alle(
        nicht(selbst, 'selbst nicht in Schule oder Studium', 'not at school or studying oneself'),
        nicht(
          kindInAusbildung,
          'kein Kind von 16 bis 25 in Ausbildung',
          'no child from 16 to 25 in education',
        ),
      ),
      'bab',
    ),
    moeglichWenn('bafoeg.kind', '§§ 2, 11 BAföG', kindInAusbildung, 'bafoegKind'),
    unwahrscheinlich('bafoeg.alter', '§ 10 Abs. 3 BAföG', zuAlt, 'bafoegAusnahmen'),
    unwahrscheinlich(
      'bafoeg.schueler_bei_eltern',
      '§ 2 Abs. 1a BAföG',
      alle(
        ist('beschaeftigung', ['SCHULE'], 'geht zur Schule', 'goes to school'),
        ist('lebenssituation', ['BEI_ELTERN'], 'lebt bei den Eltern', 'lives with parents'),
      ),
    ),
    unwahrscheinlich('bafoeg.aufenthalt', '§ 8 BAföG', aufenthaltReichtNicht),
    unwahrscheinlich('bafoeg.vermoegen', '§ 29 BAföG', vermoegenUeberBafoeg),
    moeglichWenn('bafoeg.erfuellt', '§§ 2, 8, 10, 11 BAföG', sonst, 'bafoegEltern'),
  ],
  betrag: ({ antworten, stichtag }, grund) => {
    const satz = am(bafoegStudium, stichtag);
    const { beschaeftigung, lebenssituation } = antworten;
    if (!satz || grund !== 'bafoeg.erfuellt' || beschaeftigung !== 'STUDIUM_FACHSCHULE') {
      return undefined;
    }
    const wohnen = lebenssituation === 'BEI_ELTERN' ? satz.eltern : satz.ausserhalb;
    return { bis: satz.bedarf + wohnen, einheit: 'monat' };
  },
};
