import { familieAusgeschlossen, hinweisZurDuldung } from '../bedingungen/aufenthalt.ts';
import { bezieht, paar } from '../bedingungen/geld.ts';
import { kindImHaushalt, kindUnter } from '../bedingungen/kinder.ts';
import { ausserhalb } from '../bedingungen/person.ts';
import { hatVollendet } from '../datum.ts';
import { mindesteinkommenUvg, unterhaltsvorschuss as satz } from '../parameter/familie.ts';
import { am } from '../parameter/parameter.ts';
import { worteMit, zahlDe, zahlEn } from '../parameter/worte.ts';
import { alle, bedingungMit, ist, nicht, sonst } from '../tafel/bedingung.ts';
import { moeglichWenn, type Tafel, unwahrscheinlich } from '../tafel/tafel.ts';
import { genau, ueber, nicht as verneint } from '../urteil.ts';

const unterMindesteinkommen = bedingungMit(
  worteMit(mindesteinkommenUvg, (euro) => [
    `Bruttoeinkommen unter ${zahlDe(euro)} Euro`,
    `gross income below ${zahlEn(euro)} euros`,
  ]),
  ['bruttoMonat'],
  ({ antworten: { bruttoMonat }, stichtag }) => {
    const mindestens = am(mindesteinkommenUvg, stichtag);
    if (mindestens === undefined) return 'parameter';
    return bruttoMonat === undefined
      ? 'bruttoMonat'
      : verneint(ueber(bruttoMonat, genau(mindestens - 0.01)));
  },
);

/**
 * The child has to live with one parent who has no partner there (§ 1 Abs. 1 Nr. 2 UVG): a single
 * parent who lives with their own parents, in a shared flat or in a facility counts, too.
 */
export const unterhaltsvorschuss: Tafel = {
  leistung: 'unterhaltsvorschuss',
  regeln: [
    unwahrscheinlich('kein_aufenthalt_de', '§ 1 Abs. 1 Nr. 2 UVG', ausserhalb),
    unwahrscheinlich(
      'uvg.kein_kind',
      '§ 1 Abs. 1 und 1a UVG',
      nicht(kindImHaushalt, 'kein Kind unter 18 im Haushalt', 'no child under 18 in the household'),
    ),
    unwahrscheinlich('uvg.nicht_alleinerziehend', '§ 1 Abs. 1 Nr. 2 UVG', paar),
    unwahrscheinlich(
      'uvg.unterhalt_fliesst',
      '§ 1 Abs. 1 Nr. 3 UVG',
      ist(
        'andererElternteilZahlt',
        ['JA'],
        'der andere Elternteil zahlt genug Unterhalt',
        'the other parent pays enough',
      ),
    ),
    unwahrscheinlich('uvg.aufenthalt', '§ 1 Abs. 2a UVG', familieAusgeschlossen),
    unwahrscheinlich(
      'uvg.ab12',
      '§ 1 Abs. 1a UVG',
      alle(
        nicht(kindUnter(12), 'alle Kinder ab 12', 'all children from 12 on'),
        bezieht('bezieht Leistungen nach SGB II', 'receives benefits of SGB II', 'SGB2'),
        unterMindesteinkommen,
      ),
      'uvgVermeidet',
    ),
    moeglichWenn('uvg.erfuellt', '§ 1 UVG', sonst, 'uvgHalbwaise'),
  ],
  hinweise: hinweisZurDuldung,
  betrag: ({ kinderImHaushalt = [], stichtag }) => {
    const saetze = am(satz, stichtag);
    if (!saetze) return undefined;
    const bis = kinderImHaushalt.reduce((summe, { geburtsdatum }) => {
      const stufe = hatVollendet(geburtsdatum, 12, stichtag)
        ? 2
        : hatVollendet(geburtsdatum, 6, stichtag)
          ? 1
          : 0;
      return summe + saetze[stufe];
    }, 0);
    return { bis, einheit: 'monat' };
  },
};
