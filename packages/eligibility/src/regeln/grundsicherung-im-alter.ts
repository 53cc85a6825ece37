import { asyl, ausgeschlossen } from '../bedingungen/aufenthalt.ts';
import { einkommenReichtAus, vermoegenUeberSgb12 } from '../bedingungen/geld.ts';
import { altersgrenzeSgb12, ausserhalb, unter } from '../bedingungen/person.ts';
import { bedarf } from '../lage/haushalt.ts';
import { alle, ist, nicht, sonst } from '../tafel/bedingung.ts';
import { moeglichWenn, type Tafel, unwahrscheinlich } from '../tafel/tafel.ts';

export const grundsicherungImAlter: Tafel = {
  leistung: 'grundsicherung-im-alter',
  schliesstAus: ['buergergeld', 'wohngeld', 'kinderzuschlag', 'asylbewerberleistungen'],
  regeln: [
    unwahrscheinlich('kein_aufenthalt_de', '§ 41 Abs. 1, § 41a SGB XII', ausserhalb),
    unwahrscheinlich('grusi.unter18', '§ 41 Abs. 3 SGB XII', unter(18)),
    unwahrscheinlich('grusi.asylblg', '§ 23 Abs. 2 SGB XII', asyl, 'zuAsylblg'),
    unwahrscheinlich('grusi.aufenthalt', '§ 23 Abs. 3 SGB XII', ausgeschlossen, 'ueberbrueckung'),
    unwahrscheinlich(
      'grusi.weder_alt_noch_em',
      '§ 41 Abs. 2 bis 3a SGB XII',
      alle(
        nicht(altersgrenzeSgb12, 'unter der Altersgrenze', 'below the retirement age'),
        nicht(
          ist(
            'erwerbsfaehig',
            ['NEIN_DAUERHAFT'],
            'dauerhaft nicht erwerbsfähig',
            'unable to work',
          ),
          'nicht dauerhaft erwerbsgemindert',
          'not permanently unable to work',
        ),
        nicht(
          ist(
            'beschaeftigung',
            ['WFBM'],
            'arbeitet in einer WfbM',
            'works in a sheltered workshop',
          ),
          'nicht in einer Werkstatt (WfbM)',
          'not in a sheltered workshop',
        ),
      ),
    ),
    unwahrscheinlich('grusi.vermoegen', '§ 43 Abs. 1, § 90 SGB XII', vermoegenUeberSgb12),
    unwahrscheinlich('grusi.einkommen', '§ 43 Abs. 1 SGB XII', einkommenReichtAus),
    moeglichWenn('grusi.alter', '§ 41 Abs. 2 SGB XII', altersgrenzeSgb12),
    moeglichWenn('grusi.erwerbsminderung', '§ 41 Abs. 3 und 3a SGB XII', sonst, 'feststellungEm'),
  ],
  hinweise: ({ antworten }, grund) => [
    ...(grund === 'grusi.alter' || grund === 'grusi.erwerbsminderung'
      ? ['antragNoetig', 'auslandVierWochen']
      : []),
    ...(grund === 'grusi.alter' && antworten.bezogeneLeistungen?.includes('SGB2')
      ? ['nachSgb2']
      : []),
  ],
  betrag: (lage) => {
    const noetig = bedarf(lage);
    return noetig && { bis: Math.ceil(noetig.von), einheit: 'monat' };
  },
};
