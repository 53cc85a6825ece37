import {
  auswahl,
  datum,
  heute,
  hinweis,
  inJahren,
  jaNein,
  langtext,
  mehrfach,
  seite,
} from '@sozialplattform/forms';
import { weissBescheid } from './meldung.ts';

const voruebergehend = { wohnsituation: ['wg', 'temporaer', 'freunde', 'jugendhilfe'] } as const;

/** How one lives, and until when. */
const wohnen = () =>
  seite('wohnen', 'Wie wohnen Sie zurzeit?', {
    warum: 'Ohne sicheren Platz zum Wohnen klappt auch anderes schwer.',
    wohnsituation: auswahl('Ich wohne', {
      eltern: 'bei meinen Eltern oder einem Elternteil',
      wg: 'in einer WG',
      temporaer: { text: 'nur für kurze Zeit irgendwo', hinweis: 'auch WG oder Zimmer auf Zeit' },
      freunde: 'mal hier, mal dort, bei Freunden',
      jugendhilfe: 'in einer Einrichtung der Jugendhilfe',
      wohnung: 'in einer eigenen Wohnung',
      obdachlos: 'auf der Straße oder in einer Notunterkunft',
    }),
    wohnenBis: datum('Bis wann können Sie dort bleiben?', {
      hinweis: 'Steht der Tag nicht fest? Dann lassen Sie das Feld leer.',
      ab: heute,
      bis: inJahren(5),
      optional: true,
      wenn: voruebergehend,
    }),
    heuteNacht: jaNein('Ich weiß nicht, wo ich heute Nacht schlafen kann', {
      wenn: { wohnsituation: ['freunde', 'obdachlos'] },
    }),
    hinweisHeuteNacht: hinweis(
      'Warten Sie nicht auf die Antwort. Gehen Sie heute zur Stadt oder Gemeinde. Unter 18 hilft das Jugendamt sofort.',
      { ton: 'warnung', wenn: { heuteNacht: true } },
    ),
  });

/** School and work so far (§ 16h Abs. 1 Satz 1); what came before, the first talk shows. */
const schuleUndArbeit = () =>
  seite('schule', 'Schule, Ausbildung und Arbeit', {
    warum: 'Die Hilfe soll zu Abschluss, Ausbildung oder Arbeit führen (§ 16h SGB II).',
    zurzeit: auswahl('Zurzeit bin ich', {
      nichts: 'ohne Schule, Ausbildung oder Arbeit',
      schule: { text: 'in der Schule', hinweis: 'auch wenn Sie selten hingehen' },
      ausbildung: 'in Ausbildung, Studium oder einem Kurs',
      arbeit: 'in Arbeit oder einem Nebenjob',
    }),
    schulabschluss: auswahl('Höchster Schulabschluss', {
      keiner: 'noch keinen',
      foerder: 'Abschluss einer Förderschule',
      haupt: 'Hauptschulabschluss',
      mittlere: 'Mittlerer Schulabschluss (Realschule)',
      abitur: 'Abitur oder Fachabitur',
      ausland: 'Abschluss aus einem anderen Land',
    }),
    ausbildung: auswahl('Berufsausbildung oder Studium', {
      keine: 'noch nicht begonnen',
      laeuft: 'läuft gerade',
      abgebrochen: 'abgebrochen',
      fertig: 'abgeschlossen',
    }),
  });

/** Never a condition for help, and never told by others behind one's back (Art. 9 DSGVO). */
const schwierigkeiten = () =>
  seite('schwierigkeiten', 'Was macht es gerade schwer?', {
    wenn: weissBescheid,
    warum: 'Dann suchen wir Hilfe, die passt. Alle Angaben hier sind freiwillig.',
    hilfe: 'Möchten Sie gleich mit jemandem reden? Rufen Sie die Nummer gegen Kummer an: 116 111.',
    schwierigkeiten: mehrfach(
      'Es geht um',
      {
        wohnen: 'Wohnen',
        familie: 'Streit oder Sorgen in der Familie',
        psyche: 'Seele und Gesundheit',
        sucht: 'Alkohol, Drogen, Spielen oder Handy',
        schulden: 'Schulden',
        straf: 'Polizei oder Gericht',
        kind: 'Schwangerschaft oder ein eigenes Kind',
        sprache: 'Deutsch, Lesen oder Schreiben',
        papiere: 'Ausweis, Briefe und Ämter',
      },
      { optional: true },
    ),
    schwierigkeitenText: langtext('Möchten Sie mehr dazu sagen?', {
      hinweis: 'Nur so viel, wie Sie möchten. Sie können es auch später erzählen.',
      laenge: 2000,
      optional: true,
    }),
  });

export const lage = () => [wohnen(), schuleUndArbeit(), schwierigkeiten()] as const;
