import {
  auswahl,
  datum,
  enthaelt,
  feld,
  geld,
  gruppe,
  inMonaten,
  jaNein,
  jeweils,
  mehrAls,
  pruefung,
  seite,
  text,
  vorJahren,
  zahl,
} from '@sozialplattform/forms';
import { stelle } from '../_bausteine/stelle.ts';
import { wen } from './wen.ts';

const zeitraum = { ab: vorJahren(2), bis: inMonaten(12) } as const;

/** Work that begins, ends or changes; each job once. */
export const arbeit = () =>
  jeweils(
    'arbeiten',
    'Änderungen bei der Arbeit',
    {
      wenn: { aenderungen: enthaelt('arbeit') },
      mindestens: 1,
      hoechstens: 10,
      einzahl: 'Arbeit',
      beschriftung: '{arbeitArt}, {arbeitAm}',
      warum: 'Bitte tragen Sie jede Arbeit einzeln ein.',
    },
    [
      seite('arbeit', 'Was ändert sich bei der Arbeit?', {
        warum: 'Ab diesem Tag rechnet das Amt neu.',
        ...wen(),
        arbeitArt: auswahl('Was ändert sich?', {
          beginn: { text: 'Eine Arbeit beginnt', hinweis: 'auch Minijob oder Ausbildung' },
          ende: 'Eine Arbeit endet',
          lohn: 'Lohn oder Stunden ändern sich',
          selbstaendig: 'Eine selbstständige Arbeit beginnt oder endet',
        }),
        arbeitAm: datum('Seit wann oder ab wann?', { ...zeitraum }),
      }),
      seite('lohn', 'Wie viel Lohn ist es?', {
        wenn: { arbeitArt: ['beginn', 'lohn'] },
        warum: 'Vom Lohn bleibt ein Teil frei. Das rechnet das Amt aus (§ 11b SGB II).',
        stunden: zahl('Stunden in der Woche', {
          ab: 1,
          bis: 60,
          nachkommastellen: 1,
          einheit: 'Stunden',
        }),
        brutto: geld('Betrag brutto', {
          hinweis: 'Vor Abzug von Steuern und Versicherungen. So steht es auf der Abrechnung.',
          ab: 1,
          bis: 5_000_000,
        }),
        netto: geld('Betrag, der ausgezahlt wird', {
          hinweis: 'Wissen Sie ihn noch nicht? Dann lassen Sie das Feld leer.',
          ab: 1,
          bis: 5_000_000,
          optional: true,
        }),
        ersterLohn: datum('Wann kommt dieser Lohn zum ersten Mal?', {
          hinweis: 'Der Lohn zählt in dem Monat, in dem er kommt (§ 11 SGB II).',
          ...zeitraum,
        }),
        pruefungen: [
          pruefung({
            feld: 'netto',
            wenn: { netto: mehrAls(feld('brutto')) },
            text: 'Das ist mehr als brutto. Prüfen Sie beide Beträge. Spesen und Fahrgeld zählen nicht mit.',
          }),
        ],
      }),
      gruppe(
        'arbeitgeber',
        [
          seite('arbeitgeber', 'Wo ist die Arbeit?', {
            warum: 'Das Amt darf den Arbeitgeber um eine Bescheinigung bitten (§ 58 SGB II).',
            ...stelle('Name des Arbeitgebers'),
          }),
        ],
        { wenn: { arbeitArt: 'beginn' } },
      ),
      seite('ende', 'Wie endet die Arbeit?', {
        wenn: { arbeitArt: 'ende' },
        warum: 'Vielleicht gibt es Arbeitslosengeld. Das geht vor (§ 12a SGB II).',
        endeGrund: auswahl('Die Arbeit endet', {
          arbeitgeber: 'Der Arbeitgeber hat gekündigt',
          selbst: 'Die Person hat selbst gekündigt',
          vertrag: 'durch einen Aufhebungsvertrag',
          befristet: 'weil der Vertrag befristet war',
          anderes: 'anders',
        }),
        letzterLohn: datum('Wann kommt der letzte Lohn?', { ...zeitraum }),
        algBeantragt: jaNein('Arbeitslosengeld ist beantragt'),
      }),
      seite('selbstaendig', 'Welche selbstständige Arbeit ist es?', {
        wenn: { arbeitArt: 'selbstaendig' },
        warum: 'Danach fragt das Amt mit der Anlage EKS nach Einnahmen und Ausgaben.',
        selbstaendigArt: auswahl('Die Arbeit', { beginnt: 'beginnt', endet: 'endet' }),
        taetigkeit: text('Tätigkeit', { hinweis: 'Zum Beispiel: Fotografin', laenge: 200 }),
        gewinn: geld('Gewinn im Monat, geschätzt', {
          hinweis: 'Was nach Abzug der Ausgaben bleibt. Nichts? Geben Sie 0 ein.',
          bis: 5_000_000,
          wenn: { selbstaendigArt: 'beginnt' },
        }),
      }),
    ],
  );
