import {
  auswahl,
  datum,
  enthaelt,
  feld,
  geld,
  gruppe,
  hinweis,
  inJahren,
  jaNein,
  jeweils,
  langtext,
  pruefung,
  seite,
  text,
  vor,
  vorJahren,
  zahl,
} from '@sozialplattform/forms';
import { zahlungsfelder } from './zahlung.ts';

const faecher = () =>
  jeweils(
    'faecher',
    'In welchen Fächern braucht {vorname} Hilfe?',
    {
      mindestens: 1,
      hoechstens: 6,
      einzahl: 'Fach',
      beschriftung: '{fach}',
      warum: 'Die Schule bestätigt später jedes Fach.',
    },
    [
      seite('fach', 'Welches Fach?', {
        warum: 'Es muss nicht sein, dass Ihr Kind sonst sitzenbleibt (§ 28 Abs. 5 SGB II).',
        fach: text('Fach', { hinweis: 'Zum Beispiel Mathematik', laenge: 60 }),
        note: text('Letzte Note', {
          hinweis: 'Zum Beispiel 4 minus. Gibt es keine Noten? Lassen Sie es leer.',
          laenge: 20,
          optional: true,
        }),
        grund: langtext('Was klappt noch nicht?', {
          hinweis: 'Zum Beispiel: Bruchrechnen. Die Arbeiten waren zweimal Fünf.',
          laenge: 500,
        }),
      }),
    ],
  );

const angebot = () =>
  [
    seite('schulangebot', 'Was bietet die Schule an?', {
      warum: 'Das Amt zahlt, was die Hilfe der Schule ergänzt (§ 28 Abs. 5 SGB II).',
      schulangebot: jaNein('Die Schule bietet selbst Nachhilfe oder Förderung an'),
      schulangebotGrund: langtext('Warum reicht das nicht?', {
        laenge: 500,
        wenn: { schulangebot: true },
      }),
      jugendamt: jaNein('Das Jugendamt zahlt schon Hilfe beim Lernen', {
        hinweis: 'Zum Beispiel bei Schwäche im Lesen, Schreiben oder Rechnen.',
      }),
    }),
    seite('umfang', 'Wie viel Nachhilfe soll es sein?', {
      warum: 'Das Amt prüft, ob Umfang und Preis angemessen sind.',
      stundenProWoche: zahl('Stunden in der Woche', {
        ab: 0.5,
        bis: 20,
        nachkommastellen: 1,
        einheit: 'Stunden',
      }),
      kostenProStunde: geld('Preis einer Stunde', { ab: 1, bis: 20_000 }),
      von: datum('Ab wann?', { ab: vorJahren(1), bis: inJahren(1) }),
      bis: datum('Bis wann?', {
        hinweis: 'Oft bis zum Ende des Schuljahres.',
        ab: vorJahren(1),
        bis: inJahren(2),
      }),
      pruefungen: [
        pruefung({
          feld: 'bis',
          wenn: { bis: vor(feld('von')) },
          text: 'Das Ende liegt vor dem Beginn. Prüfen Sie beide Tage.',
        }),
      ],
    }),
  ] as const;

const anbieter = () =>
  [
    seite('anbieter', 'Wer gibt die Nachhilfe?', {
      warum: 'Das Amt prüft, ob die Person dafür geeignet ist.',
      anbieterArt: auswahl('Nachhilfe gibt', {
        institut: 'ein Nachhilfe-Institut oder ein Verein',
        person: {
          text: 'eine einzelne Person',
          hinweis: 'zum Beispiel eine Lehrerin oder Studentin',
        },
        offen: 'Das weiß ich noch nicht',
      }),
      anbieterName: text('Name und Adresse', {
        laenge: 250,
        wenn: { anbieterArt: ['institut', 'person'] },
      }),
      qualifikation: text('Welche Ausbildung hat die Person?', {
        hinweis: 'Zum Beispiel: studiert Mathematik auf Lehramt',
        laenge: 200,
        wenn: { anbieterArt: 'person' },
      }),
    }),
    seite('zahlung', 'Wie wird die Nachhilfe bezahlt?', {
      wenn: { anbieterArt: ['institut', 'person'] },
      warum: 'Das Amt zahlt meist direkt an den Anbieter (§ 29 SGB II).',
      ...zahlungsfelder('an die Person oder das Institut'),
    }),
    seite('schule', 'Darf das Amt mit der Schule sprechen?', {
      warum: 'Die Schule muss sagen, dass {vorname} Nachhilfe braucht.',
      hinweisBestaetigung: hinweis(
        'Die Schule füllt eine Bestätigung aus. Sie können diese später nachreichen. Dieser Antrag zählt ab dem Tag, an dem Sie ihn senden.',
      ),
      auskunftSchule: jaNein('Das Amt darf die Schule nach dem Lernstand fragen', {
        hinweis: 'Sie dürfen Nein sagen und später widerrufen. Dann fragt das Amt Sie.',
      }),
      lehrkraft: text('Wer in der Schule weiß Bescheid?', {
        hinweis: 'Zum Beispiel der Name der Klassenlehrerin.',
        laenge: 100,
        optional: true,
        wenn: { auskunftSchule: true },
      }),
    }),
  ] as const;

/** § 28 Abs. 5; to be applied for separately (§ 37 Abs. 1 Satz 2 SGB II, § 34a Abs. 1 SGB XII). */
export const lernfoerderung = () =>
  gruppe('lernfoerderung', [faecher(), ...angebot(), ...anbieter()], {
    wenn: { leistungen: enthaelt('lernfoerderung') },
  });
