import { bezieht } from '../bedingungen/geld.ts';
import { kindImHaushalt } from '../bedingungen/kinder.ts';
import { ausserhalb, jahreAb, unter } from '../bedingungen/person.ts';
import type { Lage } from '../lage/lage.ts';
import { langzeitbezug, teilhabeAmArbeitsmarkt } from '../parameter/grenzen.ts';
import { am, type Parameter } from '../parameter/parameter.ts';
import { type Satz, worteMit } from '../parameter/worte.ts';
import {
  alle,
  bedingungMit,
  eine,
  ist,
  moeglich,
  nennt,
  nicht,
  sonst,
} from '../tafel/bedingung.ts';
import { moeglichWenn, type Tafel, unwahrscheinlich } from '../tafel/tafel.ts';
import type { Urteil } from '../urteil.ts';

const monateAb = <W>(
  parameter: Parameter<W>,
  lies: (wert: W) => number,
  sage: (monate: number) => Satz,
) =>
  bedingungMit(
    worteMit(parameter, (wert) => sage(lies(wert))),
    ['sgb2Monate'],
    ({ antworten, stichtag }: Lage): Urteil => {
      const wert = am(parameter, stichtag);
      if (wert === undefined) return 'parameter';
      if (antworten.sgb2Monate !== undefined) return antworten.sgb2Monate >= lies(wert);
      return antworten.bezogeneLeistungen === undefined ? 'bezogeneLeistungen' : 'sgb2Monate';
    },
  );

const sechsJahre = monateAb(
  teilhabeAmArbeitsmarkt,
  ({ monate }) => monate,
  (monate) => [`${monate} Monate SGB II in 7 Jahren`, `${monate} months of SGB II within 7 years`],
);
const fuenfJahre = monateAb(
  teilhabeAmArbeitsmarkt,
  ({ erleichtert }) => erleichtert,
  (monate) => [`${monate} Monate SGB II in 5 Jahren`, `${monate} months of SGB II within 5 years`],
);
const langzeit = monateAb(
  langzeitbezug,
  (monate) => monate,
  (monate) => [`${monate} von 24 Monaten SGB II`, `${monate} of 24 months of SGB II`],
);

export const eingliederung: Tafel = {
  leistung: 'eingliederung',
  regeln: [
    unwahrscheinlich('kein_aufenthalt_de', '§ 7 Abs. 1 Satz 1 Nr. 4 SGB II', ausserhalb),
    unwahrscheinlich(
      'egl.kein_sgb2',
      '§ 16 SGB II',
      nicht(
        eine(
          bezieht('bezieht Leistungen nach SGB II', 'receives benefits of SGB II', 'SGB2'),
          moeglich('buergergeld', 'Grundsicherungsgeld möglich', 'basic income support possible'),
        ),
        'kein Bezug und kein Anspruch nach SGB II',
        'neither receipt nor entitlement of SGB II',
      ),
      'agenturFuerArbeit',
    ),
    unwahrscheinlich(
      'egl.alg1',
      '§ 5 Abs. 4 SGB II',
      bezieht('bezieht Arbeitslosengeld', 'receives unemployment benefit', 'ALG1'),
    ),
    unwahrscheinlich(
      'egl.nicht_erwerbsfaehig',
      '§ 8 Abs. 1, § 16 SGB II',
      nicht(
        ist('erwerbsfaehig', ['JA'], 'erwerbsfähig', 'able to work'),
        'nicht erwerbsfähig',
        'unable to work',
      ),
    ),
    moeglichWenn(
      'egl.einstiegsgeld',
      '§§ 16b, 16c SGB II',
      ist(
        'stellenAufnahme',
        ['SV_PFLICHTIG', 'HAUPTBERUFL_SELBST'],
        'nimmt Arbeit oder Selbständigkeit auf',
        'is starting work or a business',
      ),
      'vorAufnahme',
    ),
    moeglichWenn(
      'egl.16i',
      '§ 16i Abs. 3 SGB II',
      alle(
        jahreAb(teilhabeAmArbeitsmarkt, ({ abAlter }) => abAlter),
        eine(
          sechsJahre,
          alle(
            fuenfJahre,
            eine(
              kindImHaushalt,
              nennt('gesundheit', ['GDB_AB_50'], 'schwerbehindert', 'severely disabled'),
            ),
          ),
        ),
      ),
    ),
    moeglichWenn('egl.16e', '§ 16e Abs. 1 SGB II', langzeit),
    moeglichWenn('egl.16h', '§ 16h SGB II', unter(25)),
    moeglichWenn('egl.beratung', '§§ 16, 16a SGB II', sonst),
  ],
  hinweise: (_, grund) =>
    ['egl.einstiegsgeld', 'egl.16i', 'egl.16e', 'egl.16h', 'egl.beratung'].includes(grund)
      ? ['ermessen']
      : [],
};
