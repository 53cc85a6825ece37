import {
  auswahl,
  enthaelt,
  geld,
  gruppe,
  jaNein,
  langtext,
  mehrfach,
  seite,
  text,
  zahl,
} from '@sozialplattform/forms';
import { pflegeHilfe } from './hilfe.ts';

/** Care at home for a relative (§ 16a Nr. 1). */
export const pflege = () =>
  gruppe(
    'pflege',
    [
      seite('person', 'Wen pflegen Sie?', {
        warum: 'Die Hilfe gilt für Angehörige, die zu Hause leben (§ 16a Nr. 1 SGB II).',
        name: text('Name', {
          hinweis: 'Nur wenn die Person einverstanden ist.',
          laenge: 150,
          optional: true,
        }),
        beziehung: text('Wer ist das für Sie?', {
          hinweis: 'Zum Beispiel: meine Mutter',
          laenge: 100,
        }),
        pflegegrad: auswahl('Pflegegrad', {
          keiner: 'keiner',
          pg1: 'Pflegegrad 1',
          pg2: 'Pflegegrad 2',
          pg3: 'Pflegegrad 3',
          pg4: 'Pflegegrad 4',
          pg5: 'Pflegegrad 5',
          beantragt: 'beantragt, noch keine Entscheidung',
        }),
        zusammenWohnen: jaNein('Wir wohnen zusammen'),
      }),
      seite('umfang', 'Wie viel pflegen Sie?', {
        warum: 'So sieht das Amt, wie viel Zeit Ihnen für Arbeit bleibt.',
        stundenPflege: zahl('Stunden in der Woche', {
          hinweis: 'Eine Schätzung reicht.',
          ab: 1,
          bis: 168,
          einheit: 'Stunden',
        }),
        andereHelfen: text('Wer hilft noch?', {
          hinweis: 'Zum Beispiel: ein Pflegedienst am Morgen. Niemand? Leer lassen.',
          laenge: 300,
          optional: true,
        }),
      }),
      seite('bedarf', 'Was würde Ihnen helfen?', {
        warum: 'Vieles zahlt die Pflegekasse. Das Jobcenter kann ergänzen.',
        pflegehilfe: mehrfach('Gesucht ist', {
          dienst: 'ein Pflegedienst, der nach Hause kommt',
          tag: { text: 'Tagespflege', hinweis: 'Die Person ist am Tag in einer Einrichtung.' },
          vertretung: 'jemand, der mich vertritt',
          beratung: 'Beratung, was es alles gibt',
          anderes: 'etwas anderes',
        }),
        pflegehilfeAnderes: text('Was genau?', {
          laenge: 200,
          wenn: { pflegehilfe: enthaelt('anderes') },
        }),
        pflegekasse: auswahl('Zahlt die Pflegekasse etwas?', {
          ja: 'Ja',
          beantragt: 'Ich habe gefragt, aber noch keine Antwort',
          nein: 'Nein',
        }),
        pflegekasseText: langtext('Was zahlt sie?', {
          hinweis: 'Zum Beispiel: Pflegegeld und zweimal am Tag einen Dienst',
          laenge: 300,
          wenn: { pflegekasse: 'ja' },
        }),
        pflegekosten: geld('Was kostet die Hilfe im Monat?', {
          hinweis: 'Noch nicht bekannt? Leer lassen.',
          bis: 1_000_000,
          optional: true,
        }),
      }),
    ],
    { wenn: pflegeHilfe },
  );
