import {
  auswahl,
  datum,
  eines,
  hinweis,
  inJahren,
  jaNein,
  jaNeinWeissNicht,
  seite,
  text,
  vorMonaten,
  wenigerAls,
  zahl,
} from '@sozialplattform/forms';

export const mitStelle = { anlass: ['gespraech', 'zusage', 'angefangen'] } as const;

const imBetrieb = { ...mitStelle, artDerStelle: ['arbeit', 'ausbildung'] } as const;

/** What the costs are for: work with social insurance, or training in a school (§ 16 Abs. 3 SGB II). */
export const stelle = () =>
  [
    seite('anlass', 'Worum geht es?', {
      warum: 'Gefördert wird der Weg in Arbeit oder Ausbildung (§ 44 Abs. 1 SGB III).',
      anlass: auswahl('Ich', {
        suche: 'suche Arbeit oder Ausbildung',
        gespraech: 'bin zu einem Gespräch eingeladen',
        zusage: 'habe eine Stelle in Aussicht',
        angefangen: 'habe gerade angefangen',
      }),
      artDerStelle: auswahl('Es geht um', {
        arbeit: 'eine Arbeit',
        ausbildung: 'eine Ausbildung im Betrieb',
        schule: 'eine Ausbildung in der Schule',
      }),
    }),
    seite('betrieb', 'Bei wem?', {
      wenn: mitStelle,
      warum: 'Das Jobcenter prüft, ob die Kosten zu dieser Stelle passen.',
      betriebName: text('Name des Betriebs oder der Schule', { laenge: 150 }),
      betriebOrt: text('Ort', { laenge: 100 }),
      taetigkeit: text('Als was?', { hinweis: 'Zum Beispiel Pflegehelferin', laenge: 120 }),
      beginn: datum('Beginn', {
        hinweis: 'Noch offen? Dann leer lassen.',
        ab: vorMonaten(6),
        bis: inJahren(1),
        optional: true,
      }),
    }),
    seite('umfang', 'Wie viel ist es?', {
      wenn: imBetrieb,
      warum: 'Gefördert wird Arbeit mit Sozialversicherung. Ein Minijob zählt nicht.',
      versicherungspflichtig: jaNeinWeissNicht('Die Stelle ist sozialversichert'),
      hinweisMinijob: hinweis(
        'Für einen Minijob gibt es diese Hilfe meist nicht. Fragen Sie das Jobcenter, bevor Sie etwas kaufen.',
        { wenn: { versicherungspflichtig: 'nein' }, ton: 'warnung' },
      ),
      wochenstunden: zahl('Stunden in der Woche', {
        hinweis: 'Noch offen? Dann leer lassen.',
        ab: 1,
        bis: 60,
        einheit: 'Stunden',
        optional: true,
      }),
      imAusland: auswahl('Wo ist die Stelle?', {
        deutschland: 'in Deutschland',
        eu: 'in der EU, in Norwegen, Island, Liechtenstein oder der Schweiz',
        anderswo: 'woanders',
      }),
      hinweisAnderswo: hinweis(
        'Im Ausland geht es nur in diesen Ländern und ab 15 Stunden in der Woche (§ 44 Abs. 2 SGB III).',
        {
          wenn: eines(
            { imAusland: 'anderswo' },
            { imAusland: 'eu', wochenstunden: wenigerAls(15) },
          ),
          ton: 'warnung',
        },
      ),
    }),
    seite('arbeitgeberZahlt', 'Zahlt der Arbeitgeber etwas?', {
      wenn: imBetrieb,
      warum: 'Was der Arbeitgeber zahlt, zahlt das Jobcenter nicht (§ 44 Abs. 1 SGB III).',
      zahltArbeitgeber: jaNein('Der Arbeitgeber zahlt einen Teil der Kosten'),
      zahltArbeitgeberWas: text('Was zahlt er?', {
        laenge: 200,
        wenn: { zahltArbeitgeber: true },
      }),
    }),
  ] as const;
