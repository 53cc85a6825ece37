import { seit36Monaten, vermoegenUeberAsylblg } from '../bedingungen/asylblg.ts';
import { asyl, mitArt } from '../bedingungen/aufenthalt.ts';
import { einkommenReichtAus, vermoegenUeberSgb12 } from '../bedingungen/geld.ts';
import { ausserhalb } from '../bedingungen/person.ts';
import { hatVollendet } from '../datum.ts';
import { grundleistungen } from '../parameter/grenzen.ts';
import { am } from '../parameter/parameter.ts';
import { ist, nicht, sonst } from '../tafel/bedingung.ts';
import { moeglichWenn, type Tafel, unwahrscheinlich } from '../tafel/tafel.ts';

const mitAnderemTitel = mitArt(
  'Titel, der SGB II oder SGB XII öffnet',
  'title that opens SGB II or SGB XII',
  'UNBEFRISTET',
  'ERLAUBNIS_MIT_ERWERB',
  'HUMANITAER_ANERKANNT',
  'SCHUTZ_24',
);

/**
 * § 2 Abs. 1 AsylbLG puts SGB XII in the place of § 7 AsylbLG, too: after 36 months the allowance
 * of § 90 SGB XII counts, which is always higher than that of § 7 Abs. 5 AsylbLG.
 */
export const asylbewerberleistungen: Tafel = {
  leistung: 'asylbewerberleistungen',
  schliesstAus: ['buergergeld', 'hilfe-zum-lebensunterhalt', 'grundsicherung-im-alter', 'wohngeld'],
  regeln: [
    unwahrscheinlich('kein_aufenthalt_de', '§ 1 Abs. 1 AsylbLG', ausserhalb),
    unwahrscheinlich(
      'asyl.nicht_berechtigt',
      '§ 1 Abs. 1 AsylbLG',
      ist(
        'staatsangehoerigkeit',
        ['DEUTSCH', 'EU_EWR_SCHWEIZ'],
        'Deutsch, EU, EWR oder Schweiz',
        'Germany, EU, EEA or Switzerland',
      ),
    ),
    unwahrscheinlich('asyl.anderer_titel', '§ 1 Abs. 2 und 3a AsylbLG', mitAnderemTitel),
    unwahrscheinlich(
      'asyl.nicht_berechtigt',
      '§ 1 Abs. 1 AsylbLG',
      nicht(asyl, 'nicht berechtigt nach § 1 AsylbLG', 'not entitled under § 1 AsylbLG'),
    ),
    unwahrscheinlich('asyl.eigene_mittel', '§ 7 AsylbLG', einkommenReichtAus),
    unwahrscheinlich('asyl.eigene_mittel', '§ 2 AsylbLG, § 90 SGB XII', vermoegenUeberSgb12),
    moeglichWenn('asyl.analog', '§ 2 Abs. 1 AsylbLG', seit36Monaten),
    unwahrscheinlich('asyl.eigene_mittel', '§ 7 Abs. 5 AsylbLG', vermoegenUeberAsylblg),
    moeglichWenn('asyl.grundleistung', '§§ 3, 3a AsylbLG', sonst),
  ],
  hinweise: ({ antworten }, grund) => [
    ...(antworten.aufenthaltsart === 'AUSREISEPFLICHTIG' && grund !== 'kein_aufenthalt_de'
      ? ['asylEinschraenkung']
      : []),
    ...(antworten.aufenthaltsart === 'HUMANITAER_ASYLBLG' ? ['asyl18Monate'] : []),
  ],
  betrag: ({ antworten, kinderImHaushalt, stichtag }, grund) => {
    const stufen = am(grundleistungen, stichtag);
    const { lebenssituation } = antworten;
    if (!stufen || !kinderImHaushalt || !lebenssituation || grund !== 'asyl.grundleistung') {
      return undefined;
    }
    const kinder = kinderImHaushalt.reduce((summe, { geburtsdatum }) => {
      const stufe = hatVollendet(geburtsdatum, 14, stichtag)
        ? 3
        : hatVollendet(geburtsdatum, 6, stichtag)
          ? 4
          : 5;
      return summe + stufen[stufe];
    }, 0);
    if (lebenssituation.startsWith('PAAR')) {
      return { bis: 2 * stufen[1] + kinder, einheit: 'monat' };
    }
    return { von: stufen[2] + kinder, bis: stufen[0] + kinder, einheit: 'monat' };
  },
};
