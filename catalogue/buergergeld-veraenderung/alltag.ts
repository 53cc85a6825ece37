import {
  auswahl,
  datum,
  enthaelt,
  feld,
  fruehestens,
  gruppe,
  heute,
  hinweis,
  inJahren,
  inMonaten,
  jaNein,
  langtext,
  pruefung,
  seite,
  telefon,
  text,
  vor,
  vorJahren,
  vorMonaten,
} from '@sozialplattform/forms';
import { wen } from './wen.ts';

/** Leaving the area needs consent first (§ 7b SGB II). */
export const abwesenheit = () =>
  gruppe(
    'abwesenheit',
    [
      seite('abwesenheit', 'Wann sind Sie weg?', {
        warum: 'Ohne Zustimmung gibt es für diese Zeit meist kein Geld (§ 7b SGB II).',
        ...wen(),
        wegVon: datum('Erster Tag', { ab: vorMonaten(3), bis: inMonaten(12) }),
        wegBis: datum('Letzter Tag', { ab: vorMonaten(3), bis: inMonaten(24) }),
        pruefungen: [
          pruefung({
            feld: 'wegBis',
            wenn: { wegBis: vor(feld('wegVon')) },
            text: 'Das Ende liegt vor dem Beginn. Prüfen Sie beide Tage.',
          }),
        ],
      }),
      seite('abwesenheitGrund', 'Warum und wo?', {
        warum: 'Bei einem wichtigen Grund stimmt das Jobcenter eher zu (§ 7b Abs. 2 SGB II).',
        hilfe:
          'Für Reisen ohne wichtigen Grund gibt es meist bis zu drei Wochen im Jahr (§ 7b Abs. 3 SGB II).',
        wegGrund: auswahl('Grund', {
          urlaub: 'Urlaub oder Besuch',
          familie: { text: 'Familie', hinweis: 'zum Beispiel Pflege oder ein Todesfall' },
          kur: 'Kur oder Reha',
          arbeitsuche: 'Suche nach Arbeit oder Ausbildung',
          ehrenamt: 'Ehrenamt, Kirche oder Gewerkschaft',
          arbeit: { text: 'Arbeit', hinweis: 'Dafür brauchen Sie keine Zustimmung.' },
          anderes: 'etwas anderes',
        }),
        wegOrt: text('Wo sind Sie in dieser Zeit?', {
          hinweis: 'Ort und Land. Zum Beispiel: Lublin, Polen',
          laenge: 200,
        }),
        wegTelefon: telefon('Telefonnummer in dieser Zeit', { optional: true }),
        hinweisZustimmung: hinweis(
          'Warten Sie mit der Abreise, bis das Jobcenter zugestimmt hat. Das gilt nicht, wenn Sie für Ihre Arbeit wegfahren.',
          { ton: 'warnung', wenn: { wegVon: fruehestens(heute) } },
        ),
      }),
    ],
    { wenn: { aenderungen: enthaelt('abwesenheit') } },
  );

/** Sick notes (§ 56), clinics and prison (§ 7 Abs. 4), disability (§ 21). The diagnosis is not asked. */
export const gesundheit = () =>
  gruppe(
    'gesundheit',
    [
      seite('gesundheit', 'Was ist mit der Gesundheit?', {
        warum: 'Die Krankheit müssen Sie nicht nennen. Wichtig ist, wie lange es dauert.',
        ...wen(),
        gesundheitArt: auswahl('Es geht um', {
          krank: { text: 'eine Krankschreibung', hinweis: 'auch wenn sie verlängert wird' },
          klinik: 'Krankenhaus oder Reha',
          heim: 'Heim, Wohngruppe oder Therapie',
          haft: 'Haft',
          behinderung: 'eine anerkannte Behinderung',
          ernaehrung: 'besonderes Essen, das mehr kostet',
        }),
        gesundheitVon: datum('Seit wann oder ab wann?', { ab: vorJahren(2), bis: inMonaten(12) }),
        gesundheitBis: datum('Bis wann ungefähr?', {
          hinweis: 'Leer lassen, wenn es nicht feststeht.',
          ab: vorJahren(2),
          bis: inJahren(20),
          optional: true,
          wenn: { gesundheitArt: ['krank', 'klinik', 'heim', 'haft'] },
        }),
        pruefungen: [
          pruefung({
            feld: 'gesundheitBis',
            wenn: { gesundheitBis: vor(feld('gesundheitVon')) },
            text: 'Das Ende liegt vor dem Beginn. Prüfen Sie beide Tage.',
          }),
        ],
      }),
    ],
    { wenn: { aenderungen: enthaelt('gesundheit') } },
  );

/** Beginning or ending school, training, studies (§ 7 Abs. 5, § 12a: BAföG and BAB go first). */
export const ausbildung = () =>
  gruppe(
    'ausbildung',
    [
      seite('ausbildung', 'Was ändert sich bei Schule oder Ausbildung?', {
        warum: 'In Ausbildung oder Studium gelten eigene Regeln (§§ 7 und 27 SGB II).',
        ...wen(),
        ausbildungsart: auswahl('Was ist es?', {
          schule: 'allgemeinbildende Schule',
          berufsschule: { text: 'berufsbildende Schule', hinweis: 'ohne Lohn' },
          betrieb: { text: 'Ausbildung im Betrieb', hinweis: 'mit Ausbildungsvergütung' },
          studium: 'Studium',
          sonstige: 'etwas anderes',
        }),
        ausbildungWie: auswahl('Die Schule oder Ausbildung', {
          beginnt: 'beginnt',
          endet: 'endet',
          bricht: 'wird abgebrochen',
        }),
        ausbildungAm: datum('Wann?', { ab: vorJahren(2), bis: inMonaten(12) }),
      }),
      seite('ausbildungOrt', 'Wo ist die Schule oder Ausbildung?', {
        wenn: { ausbildungWie: 'beginnt' },
        warum: 'Vielleicht gibt es BAföG oder Berufsausbildungsbeihilfe. Das geht vor.',
        einrichtung: text('Name und Ort', {
          hinweis: 'Zum Beispiel: Berufskolleg am Markt, Musterstadt',
          laenge: 200,
        }),
        ausbildungBis: datum('Wann endet sie voraussichtlich?', {
          ab: heute,
          bis: inJahren(8),
          optional: true,
        }),
        foerderungBeantragt: jaNein('BAföG oder Berufsausbildungsbeihilfe ist beantragt'),
      }),
    ],
    { wenn: { aenderungen: enthaelt('ausbildung') } },
  );

/** Anything else, in one's own words. */
export const sonstiges = () =>
  gruppe(
    'sonstiges',
    [
      seite('sonstiges', 'Was hat sich sonst geändert?', {
        warum: 'Mit einem Satz weiß das Jobcenter, worum es geht.',
        ...wen(),
        sonstigesWas: langtext('Was hat sich geändert?', {
          hinweis: 'Zum Beispiel: Ich heiße jetzt anders. Oder: Ich habe eine neue Krankenkasse.',
          laenge: 2000,
        }),
        sonstigesAm: datum('Seit wann oder ab wann?', { ab: vorJahren(2), bis: inMonaten(12) }),
      }),
    ],
    { wenn: { aenderungen: enthaelt('sonstiges') } },
  );
