import { asyl, ausgeschlossen } from '../bedingungen/aufenthalt.ts';
import { bezieht, einkommenReichtAus, paar, vermoegenUeberSgb2 } from '../bedingungen/geld.ts';
import { kindAb15 } from '../bedingungen/kinder.ts';
import { altersgrenzeSgb2, ausserhalb, unter } from '../bedingungen/person.ts';
import { bedarf } from '../lage/haushalt.ts';
import { alle, eine, inWorten, ist, nicht, sonst } from '../tafel/bedingung.ts';
import { moeglichWenn, type Tafel, unwahrscheinlich } from '../tafel/tafel.ts';

const beiEltern = ist(
  'lebenssituation',
  ['BEI_ELTERN'],
  'lebt bei den Eltern',
  'lives with parents',
);
const nieErwerbsfaehig = ist(
  'erwerbsfaehig',
  ['NEIN_DAUERHAFT'],
  'dauerhaft nicht erwerbsfähig',
  'permanently unable to work',
);
const nichtErwerbsfaehig = ist(
  'erwerbsfaehig',
  ['NEIN_DAUERHAFT', 'NEIN_VORUEBERGEHEND'],
  'nicht erwerbsfähig',
  'unable to work',
);
const mitErwerbsfaehigen = inWorten(
  'lebt mit Partner oder Kind ab 15',
  'lives with a partner or a child from 15 on',
  eine(paar, kindAb15),
);

export const buergergeld: Tafel = {
  leistung: 'buergergeld',
  schliesstAus: [
    'hilfe-zum-lebensunterhalt',
    'grundsicherung-im-alter',
    'wohngeld',
    'kinderzuschlag',
    'asylbewerberleistungen',
  ],
  regeln: [
    unwahrscheinlich('kein_aufenthalt_de', '§ 7 Abs. 1 Satz 1 Nr. 4 SGB II', ausserhalb),
    unwahrscheinlich('sgb2.unter15', '§ 7 Abs. 1 Satz 1 Nr. 1 SGB II', unter(15), 'elternFragen'),
    unwahrscheinlich('sgb2.altersgrenze', '§ 7a SGB II', altersgrenzeSgb2, 'zuGrundsicherung'),
    unwahrscheinlich(
      'sgb2.altersrente',
      '§ 7 Abs. 4 Satz 1 SGB II',
      ist('beschaeftigung', ['ALTERSRENTE'], 'bezieht Altersrente', 'receives an old-age pension'),
      'zuHilfeZumLebensunterhalt',
    ),
    unwahrscheinlich('sgb2.asylblg', '§ 7 Abs. 1 Satz 2 Nr. 3 SGB II', asyl, 'zuAsylblg'),
    unwahrscheinlich('sgb2.aufenthaltsrecht', '§ 7 Abs. 1 Satz 2 SGB II', ausgeschlossen),
    unwahrscheinlich(
      'sgb2.stationaer',
      '§ 7 Abs. 4 SGB II',
      ist('lebenssituation', ['EINRICHTUNG'], 'lebt in einer Einrichtung', 'lives in a facility'),
      'krankenhaus',
    ),
    unwahrscheinlich(
      'sgb2.sgb14vorrang',
      '§ 7 Abs. 4a SGB II',
      bezieht('bezieht Leistungen nach SGB XIV', 'receives benefits of SGB XIV', 'SGB14'),
      'nurLebensunterhalt',
    ),
    unwahrscheinlich(
      'sgb2.ausbildung',
      '§ 7 Abs. 5 und 6 SGB II',
      alle(
        ist('beschaeftigung', ['STUDIUM_FACHSCHULE'], 'studiert', 'studies'),
        nicht(beiEltern, 'lebt nicht bei den Eltern', 'does not live with parents'),
      ),
      'auszubildende',
    ),
    unwahrscheinlich('sgb2.vermoegen', '§ 12 Abs. 2 SGB II', vermoegenUeberSgb2, 'geschuetzt'),
    unwahrscheinlich('sgb2.einkommen', '§ 9 Abs. 1 SGB II', einkommenReichtAus),
    unwahrscheinlich(
      'sgb2.nicht_erwerbsfaehig',
      '§ 7 Abs. 1 Satz 1 Nr. 2, § 8 SGB II',
      alle(
        nieErwerbsfaehig,
        nicht(
          mitErwerbsfaehigen,
          'lebt ohne Partner, ohne Kind ab 15',
          'no partner or child from 15',
        ),
        nicht(
          alle(beiEltern, unter(18)),
          'kein Kind unter 18 bei den Eltern',
          'no child under 18 with parents',
        ),
      ),
      'zuGrundsicherung',
    ),
    unwahrscheinlich(
      'sgb2.nicht_erwerbsfaehig_zeitweise',
      '§ 7 Abs. 1 Satz 1 Nr. 2, § 8 SGB II',
      alle(
        ist(
          'erwerbsfaehig',
          ['NEIN_VORUEBERGEHEND'],
          'vorübergehend nicht erwerbsfähig',
          'unable to work for a time',
        ),
        nicht(
          mitErwerbsfaehigen,
          'lebt ohne Partner, ohne Kind ab 15',
          'no partner or child from 15',
        ),
        nicht(
          alle(beiEltern, unter(25)),
          'nicht unter 25 bei den Eltern',
          'not under 25 with parents',
        ),
      ),
      'zuHilfeZumLebensunterhalt',
    ),
    moeglichWenn(
      'sgb2.bg_mit_partner',
      '§ 7 Abs. 2, § 19 Abs. 1 Satz 2 SGB II',
      nichtErwerbsfaehig,
    ),
    moeglichWenn(
      'sgb2.laufend',
      '§§ 7, 19 SGB II',
      bezieht('bezieht Leistungen nach SGB II', 'receives benefits of SGB II', 'SGB2'),
      'weiterbewilligung',
    ),
    moeglichWenn('sgb2.erfuellt', '§§ 7, 9, 19 SGB II', sonst, 'vorrangPruefen'),
  ],
  hinweise: ({ antworten }, grund) => [
    ...(antworten.beschaeftigung === 'STUDIUM_FACHSCHULE' && grund === 'sgb2.erfuellt'
      ? ['bafoegZuerst']
      : []),
    ...(antworten.aufenthaltsart === 'SCHUTZ_24' ? ['ukraine'] : []),
  ],
  betrag: (lage) => {
    const noetig = bedarf(lage);
    return noetig && { bis: Math.ceil(noetig.von), einheit: 'monat' };
  },
};
