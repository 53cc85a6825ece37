import { auswahl, jaNein, jeweils, langtext, seite, text } from '@sozialplattform/forms';
import { stelleFallsBekannt } from '../../_bausteine/stelle.ts';
import { je, type Wer } from '../../_bausteine/wer.ts';
import { vonVorBis, zeitraum } from './zeitraum.ts';

const mehrere = { mindestens: 1, hoechstens: 20 } as const;

/** None of the questions of section E was answered with yes. */
const nichtsDavon = {
  leistungen3J: false,
  angestellt5J: false,
  selbstaendig5J: false,
  entgeltersatz: false,
  dienst: false,
  pflegeAngehoeriger: false,
} as const;

/** Section E, fields 59 to 73. */
export const letzteJahre = (wer: Wer) =>
  [
    seite(
      'arbeit',
      je(
        wer,
        'Haben Sie in den letzten 5 Jahren gearbeitet?',
        'Hat {vorname} in den letzten 5 Jahren gearbeitet?',
      ),
      {
        warum: 'Vielleicht gibt es Arbeitslosengeld oder noch Lohn. Das geht vor (§ 12a SGB II).',
        angestellt5J: jaNein('Als Arbeitnehmerin oder Arbeitnehmer', {
          hinweis: 'Auch Minijob und Ausbildung im Betrieb.',
        }),
        selbstaendig5J: jaNein('Als Selbstständige oder Selbstständiger', {
          hinweis: 'Auch nebenher.',
        }),
        selbstaendigHeute: jaNein('Auch jetzt noch selbstständig', {
          hinweis: 'Dann fragen wir später nach Einnahmen und Ausgaben.',
          wenn: { selbstaendig5J: true },
        }),
      },
    ),
    jeweils(
      'beschaeftigungen',
      je(wer, 'Ihre Arbeitsstellen', 'Arbeitsstellen von {vorname}'),
      {
        ...mehrere,
        wenn: { angestellt5J: true },
        einzahl: 'Arbeitsstelle',
        beschriftung: '{name}, {von} bis {bis}',
        warum: 'Bitte tragen Sie jede Stelle der letzten 5 Jahre ein.',
      },
      [
        seite('zeit', 'Von wann bis wann?', {
          warum: 'Daraus ergibt sich, ob es noch andere Leistungen gibt.',
          ...zeitraum(60),
          lohnOffen: jaNein('Der Arbeitgeber schuldet noch Lohn', {
            hinweis: 'Zum Beispiel nicht bezahlte Stunden oder Urlaub.',
          }),
          pruefungen: [vonVorBis],
        }),
        seite('arbeitsstelle', 'Wo war die Arbeit?', {
          warum: 'Das Amt darf dort nachfragen (§ 57 SGB II).',
          ...stelleFallsBekannt('Name des Arbeitgebers'),
          name: text('Name des Arbeitgebers', { laenge: 200 }),
        }),
      ],
    ),
    seite(
      'anderes',
      je(
        wer,
        'Was traf in den letzten 5 Jahren noch auf Sie zu?',
        'Was traf in den letzten 5 Jahren noch auf {vorname} zu?',
      ),
      {
        warum: 'Auch daraus können Ansprüche entstehen, zum Beispiel auf Arbeitslosengeld.',
        entgeltersatz: jaNein('Arbeitslosengeld, Krankengeld oder Ähnliches bekommen', {
          hinweis: 'Auch Elterngeld, Mutterschaftsgeld, Übergangsgeld.',
        }),
        dienst: jaNein('Wehrdienst oder Freiwilligendienst geleistet'),
        pflegeAngehoeriger: jaNein('Angehörige gepflegt'),
      },
    ),
    jeweils(
      'entgeltersatzleistungen',
      'Arbeitslosengeld, Krankengeld und Ähnliches',
      {
        ...mehrere,
        wenn: { entgeltersatz: true },
        einzahl: 'Leistung',
        beschriftung: '{art}, {von} bis {bis}',
        warum: 'Bitte tragen Sie jede Leistung einzeln ein.',
      },
      [
        seite('entgeltersatz', 'Welche Leistung war es?', {
          warum: 'Das Amt prüft, ob noch ein Rest zusteht.',
          art: auswahl('Leistung', {
            alg: 'Arbeitslosengeld',
            krankengeld: 'Krankengeld',
            elterngeld: 'Elterngeld',
            mutterschaftsgeld: 'Mutterschaftsgeld',
            uebergangsgeld: 'Übergangsgeld',
            verletztengeld: 'Verletztengeld',
            insolvenzgeld: 'Insolvenzgeld',
            sonstige: 'etwas anderes',
          }),
          ...zeitraum(6),
          pruefungen: [vonVorBis],
        }),
      ],
    ),
    seite(
      'lebensunterhalt',
      je(wer, 'Wovon haben Sie bisher gelebt?', 'Wovon hat {vorname} bisher gelebt?'),
      {
        wenn: nichtsDavon,
        warum: 'Das Amt muss verstehen, warum das Geld jetzt fehlt.',
        sonstLebensunterhalt: langtext('Bisher gelebt von', {
          hinweis: 'Zum Beispiel: Meine Eltern haben mich unterstützt.',
          laenge: 1000,
        }),
      },
    ),
  ] as const;
