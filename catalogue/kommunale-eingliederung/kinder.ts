import {
  abAlter,
  alle,
  auswahl,
  datum,
  geld,
  heute,
  hinweis,
  inMonaten,
  jaNein,
  jeweils,
  mehrfach,
  seite,
  text,
  vorJahren,
  vorMonaten,
  zahl,
} from '@sozialplattform/forms';
import { betreuung } from './hilfe.ts';

/** Care for minors, and for children with disabilities of any age (§ 16a Nr. 1). */
export const kinder = () =>
  jeweils(
    'kinder',
    'Für welche Kinder brauchen Sie Betreuung?',
    {
      wenn: betreuung,
      mindestens: 1,
      hoechstens: 15,
      einzahl: 'Kind',
      beschriftung: '{vorname} {nachname}',
      warum: 'Jedes Kind braucht einen eigenen Platz.',
    },
    [
      seite('kind', 'Um welches Kind geht es?', {
        warum: 'Die Hilfe gibt es bis 18, bei Behinderung auch danach (§ 16a Nr. 1 SGB II).',
        vorname: text('Vorname', { laenge: 100 }),
        nachname: text('Nachname', { laenge: 100 }),
        geburtsdatum: datum('Geburtsdatum', {
          hinweis: 'Zum Beispiel 4. 10. 2020',
          bis: heute,
          ab: vorJahren(70),
        }),
        behinderung: jaNein('Das Kind hat eine Behinderung'),
        hinweisErwachsen: hinweis(
          'Für Erwachsene ohne Behinderung gibt es diese Hilfe nicht. Geht es um Pflege? Dann wählen Sie weiter vorn „Hilfe bei der Pflege“.',
          { wenn: alle({ geburtsdatum: abAlter(18) }, { behinderung: false }), ton: 'warnung' },
        ),
      }),
      seite('bedarf', 'Welche Betreuung braucht {vorname}?', {
        warum: 'Das Amt sucht etwas, das zu Ihren Arbeitszeiten passt.',
        betreuungsart: mehrfach('Gesucht ist', {
          kita: 'Krippe, Kita oder Kindergarten',
          tagespflege: { text: 'Tagesmutter oder Tagesvater' },
          hort: 'Hort oder Ganztag an der Schule',
          rand: { text: 'Betreuung früh, abends oder am Wochenende' },
          ferien: 'Betreuung in den Ferien',
          weg: 'jemand, der bringt und abholt',
        }),
        stundenWoche: zahl('Stunden in der Woche', {
          hinweis: 'Mit dem Weg zur Arbeit',
          ab: 1,
          bis: 80,
          einheit: 'Stunden',
        }),
        zeiten: text('Zu welchen Zeiten?', {
          hinweis: 'Zum Beispiel: Montag bis Freitag, 6 bis 8 Uhr',
          laenge: 200,
        }),
        betreuungAb: datum('Ab wann?', { ab: vorMonaten(1), bis: inMonaten(12) }),
      }),
      seite('platz', 'Gibt es schon einen Platz für {vorname}?', {
        warum: 'Das Jobcenter prüft, was es zahlen kann und was andere zahlen.',
        einrichtung: text('Name und Ort der Betreuung', {
          hinweis: 'Noch keine gefunden? Leer lassen.',
          laenge: 200,
          optional: true,
        }),
        betreuungskosten: geld('Kosten im Monat', {
          hinweis: 'Mit Essen. Noch nicht bekannt? Leer lassen.',
          bis: 1_000_000,
          optional: true,
        }),
        jugendamt: auswahl('Haben Sie das Jugendamt gefragt?', {
          nein: 'Nein',
          offen: 'Ja, es hat noch nicht entschieden',
          zahlt: { text: 'Ja, es zahlt', hinweis: 'Auch wenn es nur einen Teil zahlt.' },
          abgelehnt: 'Ja, es hat abgelehnt',
        }),
        hinweisJugendamt: hinweis(
          'Oft zahlt zuerst das Jugendamt. Fragen Sie dort nach. Dieser Antrag gilt trotzdem.',
          { wenn: { jugendamt: 'nein' } },
        ),
      }),
    ],
  );
