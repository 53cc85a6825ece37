import { nennt, nicht, sonst } from '../tafel/bedingung.ts';
import { moeglichWenn, type Tafel, unwahrscheinlich } from '../tafel/tafel.ts';

const gewalt = nennt(
  'lebenslage',
  ['GEWALT_ODER_MISSBRAUCH'],
  'Opfer von Gewalt oder Missbrauch',
  'victim of violence or abuse',
);
const impfung = nennt('lebenslage', ['IMPFSCHADEN'], 'Impfschaden', 'damage by vaccination');
const krieg = nennt('lebenslage', ['KRIEGSFOLGE'], 'Kriegsfolge', 'effect of war');
const keines = nicht(
  nennt(
    'lebenslage',
    ['GEWALT_ODER_MISSBRAUCH', 'IMPFSCHADEN', 'KRIEGSFOLGE', 'ZIVILDIENSTSCHADEN'],
    'schädigendes Ereignis',
    'damaging event',
  ),
  'kein schädigendes Ereignis',
  'no damaging event',
);

/** Does not depend on income, assets or nationality (§ 7 SGB XIV). */
export const sozialeEntschaedigung: Tafel = {
  leistung: 'soziale-entschaedigung',
  regeln: [
    unwahrscheinlich('sgb14.kein_ereignis', '§§ 1, 4 SGB XIV', keines),
    moeglichWenn('sgb14.gewalt', '§§ 13, 14 SGB XIV', gewalt, 'traumaambulanz'),
    moeglichWenn('sgb14.impfschaden', '§ 24 SGB XIV', impfung),
    moeglichWenn('sgb14.kriegsfolge', '§ 21 SGB XIV', krieg),
    moeglichWenn('sgb14.zivildienst', '§ 23 SGB XIV', sonst),
  ],
  hinweise: ({ antworten }, grund) =>
    grund !== 'sgb14.kein_ereignis' && antworten.aufenthaltsort === 'AUSSERHALB_DE'
      ? ['auslandstat']
      : [],
};
