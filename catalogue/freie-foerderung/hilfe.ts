import {
  auswahl,
  datum,
  feld,
  heute,
  hinweis,
  inJahren,
  jaNein,
  langtext,
  pruefung,
  seite,
  text,
  vor,
  vorJahren,
} from '@sozialplattform/forms';

/** What is wanted and to what end: the goals are to be described before it begins (Abs. 2 Satz 1). */
const wunsch = () =>
  [
    seite('wunsch', 'Welche Hilfe brauchen Sie?', {
      warum: 'Das Gesetz legt hier nichts fest. Darum ist Ihre Beschreibung wichtig.',
      gewuenschteLeistung: langtext('Das brauche ich', {
        hinweis: 'Zum Beispiel: einen Kurs, um mit Stress und Angst vor Prüfungen umzugehen.',
        laenge: 2000,
      }),
    }),
    seite('ziel', 'Was wollen Sie damit erreichen?', {
      warum: 'Das Ziel muss vor dem Beginn feststehen (§ 16f Abs. 2 SGB II).',
      ziel: langtext('Mein Ziel', {
        hinweis: 'Zum Beispiel: Ich möchte die Prüfung schaffen und als Lagerist arbeiten.',
        laenge: 2000,
      }),
      nachhaltigkeit: langtext('Was ist danach besser, auch auf lange Sicht?', {
        hinweis: 'Zum Beispiel: Ich kann selbst für meinen Lebensunterhalt sorgen.',
        laenge: 1000,
      }),
    }),
    seite('arbeit', 'Haben Sie eine Arbeit in Aussicht?', {
      warum: 'Die Hilfe muss auf dem Weg in Arbeit nützen (§ 16f Abs. 1 SGB II).',
      arbeitInAussicht: jaNein('Ich habe eine Arbeit in Aussicht'),
      arbeitgeber: text('Bei wem und als was?', {
        hinweis: 'Zum Beispiel: Lager Muster GmbH, als Lagerhelfer',
        laenge: 200,
        wenn: { arbeitInAussicht: true },
      }),
      arbeitAb: datum('Ab wann?', {
        hinweis: 'Leer lassen, wenn es noch offen ist.',
        ab: heute,
        bis: inJahren(2),
        optional: true,
        wenn: { arbeitInAussicht: true },
      }),
    }),
  ] as const;

/** Only where nothing else helps in about six months (Abs. 2 Satz 3). */
const anderes = () =>
  seite('anderes', 'Warum reicht keine andere Hilfe?', {
    warum: 'Die üblichen Hilfen gehen vor (§ 16f Abs. 2 SGB II).',
    warumKeineRegelleistung: langtext('Ihre Gründe', {
      hinweis:
        'Zum Beispiel: Das Jobcenter zahlt sonst nur Kurse mit Zertifikat. Dieser hat keins.',
      laenge: 2000,
    }),
    andereBeantragt: jaNein('Ich habe dafür schon eine andere Hilfe beantragt', {
      hinweis: 'Auch bei Krankenkasse oder Rentenversicherung.',
    }),
    andereLeistung: text('Welche und bei wem?', {
      laenge: 200,
      wenn: { andereBeantragt: true },
    }),
    andereErgebnis: auswahl(
      'Was kam heraus?',
      {
        abgelehnt: 'Sie wurde abgelehnt',
        bewilligt: 'Sie wurde bewilligt, reicht aber nicht',
        offen: 'Es ist noch nicht entschieden',
      },
      { wenn: { andereBeantragt: true } },
    ),
  });

/** When; what was begun before the application is mostly not paid (§ 37 Abs. 2). */
const zeitraum = () =>
  seite('zeitraum', 'Wann soll es losgehen?', {
    warum: 'Das Jobcenter zahlt nicht für die Zeit vor dem Antrag (§ 37 Abs. 2 SGB II).',
    schonBegonnen: jaNein('Ich habe schon angefangen, bestellt oder unterschrieben'),
    hinweisBegonnen: hinweis(
      'Dann kann das Jobcenter meist nicht mehr zahlen. Rufen Sie dort an, bevor Sie mehr ausgeben.',
      { wenn: { schonBegonnen: true }, ton: 'warnung' },
    ),
    beginn: datum('Beginn', { ab: vorJahren(1), bis: inJahren(2) }),
    ende: datum('Ende', {
      hinweis: 'Leer lassen bei einem einzelnen Tag oder Kauf.',
      ab: vorJahren(1),
      bis: inJahren(5),
      optional: true,
    }),
    pruefungen: [
      pruefung({
        feld: 'beginn',
        wenn: { beginn: vor(heute), schonBegonnen: false },
        text: 'Dieser Tag ist schon vorbei. Prüfen Sie den Beginn oder wählen Sie oben Ja.',
      }),
      pruefung({
        feld: 'ende',
        wenn: { ende: vor(feld('beginn')) },
        text: 'Das Ende liegt vor dem Beginn. Prüfen Sie beide Tage.',
      }),
    ],
  });

export const hilfe = () => [...wunsch(), anderes(), zeitraum()] as const;
