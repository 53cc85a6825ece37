import {
  auswahl,
  datum,
  feld,
  heute,
  inMonaten,
  jaNein,
  langtext,
  pruefung,
  seite,
  vor,
  vorMonaten,
} from '@sozialplattform/forms';
import { jeLeistung, type Sgb12 } from './sgb12.ts';
import { altersgrenzeErreicht } from './sgb12-altersgrenze.ts';

/** Section 3 of the paper form: from when, why, and long stays abroad (§§ 18, 41a and 44 SGB XII). */
export const beginnSgb12 = (leistung: Sgb12) =>
  [
    seite('beginn', 'Ab wann brauchen Sie das Geld?', {
      warum: jeLeistung(
        leistung,
        'Das Geld gibt es frühestens ab dem Ersten dieses Monats (§ 44 SGB XII).',
        'Das Geld gibt es, sobald das Amt von Ihrer Not weiß (§ 18 SGB XII).',
      ),
      hilfe:
        'Haben Sie heute kein Geld für Essen? Rufen Sie Ihr Sozialamt an. Es kann einen Vorschuss zahlen (§ 42 SGB I).',
      beginn: auswahl('Beginn', {
        abSofort: 'ab sofort',
        spaeter: {
          text: 'erst später',
          hinweis: 'zum Beispiel, weil eine andere Leistung endet',
        },
      }),
      beginnDatum: datum('Ab wann?', { ab: heute, bis: inMonaten(6), wenn: { beginn: 'spaeter' } }),
      anlass: langtext('Warum brauchen Sie jetzt Hilfe?', {
        hinweis: 'Ein Satz reicht. Zum Beispiel: Meine Rente reicht nicht für die Miete.',
        laenge: 1000,
      }),
      altersgrenzeErreicht: altersgrenzeErreicht(),
    }),
    seite('ausland', 'Sind Sie länger im Ausland?', {
      warum: jeLeistung(
        leistung,
        'Nach vier Wochen im Ausland gibt es kein Geld, bis Sie zurück sind (§ 41a SGB XII).',
        'Hilfe gibt es dort, wo Sie sich aufhalten (§ 98 SGB XII).',
      ),
      ausland: jaNein('Ich bin oder war länger als vier Wochen im Ausland', {
        hinweis: 'In diesem Jahr oder demnächst.',
      }),
      auslandVon: datum('Von', { ab: vorMonaten(24), bis: inMonaten(12), wenn: { ausland: true } }),
      auslandBis: datum('Bis', { ab: vorMonaten(24), bis: inMonaten(24), wenn: { ausland: true } }),
      pruefungen: [
        pruefung({
          feld: 'auslandBis',
          wenn: { auslandBis: vor(feld('auslandVon')) },
          text: 'Das Ende liegt vor dem Beginn. Prüfen Sie beide Tage.',
        }),
      ],
    }),
  ] as const;
