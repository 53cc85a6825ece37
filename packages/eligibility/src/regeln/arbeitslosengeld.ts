import { altersgrenzeSgb2, ausserhalb } from '../bedingungen/person.ts';
import { bedingung, inWorten, ist, nicht, sonst } from '../tafel/bedingung.ts';
import { moeglichWenn, type Tafel, unwahrscheinlich } from '../tafel/tafel.ts';

export const arbeitslosengeld: Tafel = {
  leistung: 'arbeitslosengeld',
  regeln: [
    unwahrscheinlich('kein_aufenthalt_de', '§ 30 Abs. 1 SGB I, § 138 SGB III', ausserhalb, 'pdU2'),
    unwahrscheinlich(
      'alg1.alter',
      '§ 136 Abs. 2 SGB III',
      inWorten(
        'Monat nach der Regelaltersgrenze begonnen',
        'month after the regular retirement age begun',
        altersgrenzeSgb2,
      ),
    ),
    unwahrscheinlich(
      'alg1.nicht_arbeitslos',
      '§§ 137, 138 SGB III',
      nicht(
        ist(
          'beschaeftigung',
          ['ARBEITSLOS', 'NICHT_ERWERBSTAETIG', 'MINIJOB'],
          'ohne Arbeit oder unter 15 Stunden in der Woche',
          'without work or less than 15 hours a week',
        ),
        'nicht arbeitslos',
        'not unemployed',
      ),
      'gekuendigt',
    ),
    unwahrscheinlich(
      'alg1.anwartschaft',
      '§ 142 Abs. 1, § 143 SGB III',
      bedingung(
        'keine 12 Monate Versicherungspflicht in 30 Monaten',
        'less than 12 insured months within 30',
        ['versichert12in30'],
        ({ antworten: { versichert12in30 } }) =>
          versichert12in30 === undefined ? 'versichert12in30' : !versichert12in30,
      ),
      'kurzBefristet',
    ),
    moeglichWenn(
      'alg1.nahtlosigkeit',
      '§ 145 SGB III',
      ist(
        'erwerbsfaehig',
        ['NEIN_DAUERHAFT', 'NEIN_VORUEBERGEHEND'],
        'kann nicht arbeiten',
        'unable to work',
      ),
      'melden',
    ),
    moeglichWenn('alg1.erfuellt', '§§ 136, 137 SGB III', sonst, 'melden'),
  ],
};
