import {
  abAlter,
  alle,
  beantwortet,
  bestaetigung,
  datum,
  eines,
  enthaelt,
  geld,
  heute,
  inWochen,
  irgendein,
  juengerAls,
  langtext,
  mehrfach,
  nicht,
  seite,
  text,
  zahl,
} from '@sozialplattform/forms';
import { mitAntrag } from './sgb12-personen.ts';
import { je, type Wer } from './wer.ts';

const vielleichtSchwanger = alle(
  { geschlecht: nicht('maennlich'), geburtsdatum: abAlter(12) },
  { geburtsdatum: juengerAls(60) },
);
/** Somebody who applies may be pregnant, or there is a baby. */
const geburtMoeglich = eines(
  vielleichtSchwanger,
  { personen: irgendein(alle(mitAntrag, vielleichtSchwanger)) },
  { personen: irgendein({ geburtsdatum: juengerAls(2) }) },
);

/** What costs more than usual (§ 30 Abs. 2 to 5 and 8 to 10, § 42b SGB XII). Hot water follows from the flat. */
export const mehrbedarfSgb12 = (wer: Wer) =>
  [
    seite(
      'mehrbedarf',
      je(wer, 'Haben Sie höhere Kosten als andere?', 'Hat {vorname} höhere Kosten als andere?'),
      {
        warum: 'In besonderen Lagen gibt es mehr Geld (§§ 30 und 42b SGB XII).',
        mehrbedarf: mehrfach(
          'Was trifft zu?',
          {
            schwanger: {
              text: 'Schwangerschaft',
              wenn: vielleichtSchwanger,
            },
            alleinerziehend: {
              text: 'alleinerziehend',
              hinweis: 'mit einem Kind unter 18 im Haushalt',
              wenn: { geburtsdatum: abAlter(14) },
            },
            ernaehrung: {
              text: 'teureres Essen wegen einer Krankheit',
              hinweis: 'zum Beispiel bei Zöliakie oder Nierenkrankheit',
            },
            mittagessen: {
              text: 'gemeinsames Mittagessen',
              hinweis: 'in einer Werkstatt oder Tagesstätte für behinderte Menschen',
              wenn: { geburtsdatum: abAlter(15) },
            },
            schulhilfe: {
              text: 'Hilfe für Schule oder Ausbildung wegen einer Behinderung',
              hinweis: 'Leistungen nach § 112 SGB IX',
              wenn: { geburtsdatum: abAlter(15) },
            },
            schulbuecher: {
              text: 'Schulbücher, die man kaufen oder leihen muss',
              wenn: alle({ geburtsdatum: abAlter(5) }, { geburtsdatum: juengerAls(30) }),
            },
            einmalig: {
              text: 'eine einmalige, unvermeidbare Ausgabe',
              hinweis: 'die niemand sonst bezahlt',
            },
          },
          { hinweis: 'Leer lassen, wenn nichts davon passt.', optional: true },
        ),
      },
    ),
    seite('schwangerschaft', 'Wann soll das Kind kommen?', {
      wenn: { mehrbedarf: enthaelt('schwanger') },
      warum: 'Ab der 13. Woche gibt es mehr Geld (§ 30 Abs. 2 SGB XII).',
      entbindungstermin: datum('Errechneter Termin', { ab: heute, bis: inWochen(42) }),
    }),
    seite(
      'ernaehrung',
      je(wer, 'Welches Essen brauchen Sie?', 'Welches Essen braucht {vorname}?'),
      {
        wenn: { mehrbedarf: enthaelt('ernaehrung') },
        warum: 'Eine Ärztin oder ein Arzt muss es bestätigen (§ 30 Abs. 5 SGB XII).',
        ernaehrung: langtext('Besonderes Essen', {
          hinweis: 'Zum Beispiel: glutenfrei. Die Krankheit müssen Sie hier nicht nennen.',
          laenge: 500,
        }),
        arzt: text('Name und Ort der Praxis', { laenge: 200, optional: true }),
        schweigepflicht: bestaetigung('Das Amt darf in der Praxis nach der Bestätigung fragen', {
          hinweis: 'Freiwillig. Sie können das jederzeit widerrufen.',
          optional: true,
        }),
      },
    ),
    seite('mittagessen', 'Wo gibt es das Mittagessen?', {
      wenn: { mehrbedarf: enthaelt('mittagessen') },
      warum: 'Für jeden Arbeitstag gibt es einen festen Betrag (§ 42b SGB XII).',
      mittagOrt: text('Name der Werkstatt oder Einrichtung', { laenge: 200 }),
      mittagTage: zahl('Tage in der Woche', { ab: 1, bis: 7, einheit: 'Tage' }),
    }),
    seite('schulbuecher', 'Was kosten die Schulbücher?', {
      wenn: { mehrbedarf: enthaelt('schulbuecher') },
      warum:
        'Das Amt zahlt Bücher, die die Schule verlangt und nicht stellt (§ 30 Abs. 9 SGB XII).',
      schulbuecherBetrag: geld('Kosten in diesem Schuljahr', {
        hinweis: 'Auch Arbeitshefte. Heben Sie die Rechnungen auf.',
        ab: 1,
        bis: 100_000,
      }),
    }),
    seite('unvermeidbar', 'Welche Ausgabe ist nicht zu vermeiden?', {
      wenn: { mehrbedarf: enthaelt('einmalig') },
      warum: 'Das Amt zahlt, was nötig ist und niemand sonst zahlt (§ 30 Abs. 10 SGB XII).',
      unvermeidbarWas: langtext('Wofür?', {
        hinweis: 'Zum Beispiel: Passgebühren für die Botschaft',
        laenge: 500,
      }),
      unvermeidbarBetrag: geld('Wie viel kostet es?', { ab: 1, bis: 5_000_000 }),
      unvermeidbarWarum: langtext('Warum geht es nicht anders?', {
        hinweis: 'Zum Beispiel: Die Krankenkasse zahlt es nicht.',
        laenge: 1000,
      }),
    }),
  ] as const;

/** Needs that arise once (§ 31 SGB XII); to be applied for on their own (§ 44 Abs. 1 Satz 2). */
export const einmaligeBedarfe = () =>
  seite('einmaligeBedarfe', 'Brauchen Sie jetzt etwas Größeres?', {
    warum: 'Dafür gibt es Geld zusätzlich (§ 31 SGB XII). Ihre Auswahl gilt als Antrag.',
    erstausstattung: mehrfach(
      'Ich beantrage auch Geld für',
      {
        wohnung: {
          text: 'die erste Einrichtung einer Wohnung',
          hinweis: 'Möbel und Geräte, zum Beispiel nach Haft, Trennung oder Brand',
        },
        kleidung: {
          text: 'die erste Ausstattung mit Kleidung',
          hinweis: 'zum Beispiel nach einem Brand oder wenn sich das Gewicht stark ändert',
        },
        geburt: { text: 'Schwangerschaft und Geburt', wenn: geburtMoeglich },
        orthopaedie: {
          text: 'orthopädische Schuhe oder therapeutische Geräte',
          hinweis: 'Kauf und Reparatur der Schuhe, Reparatur und Miete der Geräte',
        },
      },
      { hinweis: 'Leer lassen, wenn nichts davon passt.', optional: true },
    ),
    erstausstattungWas: langtext('Was brauchen Sie genau?', {
      hinweis: 'Zum Beispiel: Bett, Herd, Kühlschrank',
      laenge: 1000,
      wenn: { erstausstattung: beantwortet },
    }),
  });
