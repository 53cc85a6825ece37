import {
  abAlter,
  auswahl,
  type Bedingung,
  fuerJedes,
  gruppe,
  jaNeinWeissNicht,
  jeweils,
  seite,
  text,
} from '@sozialplattform/forms';
import { getrennt } from './familienstand.ts';
import { unterhaltspflichtig } from './unterhalt.ts';

const frueherePartner = () =>
  gruppe(
    'fruehererPartner',
    unterhaltspflichtig('Von wem leben Sie getrennt oder sind geschieden?', 'sgb12'),
    { wenn: getrennt },
  );

/**
 * Section 11 of the paper form. Parents and children only matter above 100,000 euros a year, which
 * is presumed not to be so (§ 94 Abs. 1a SGB XII): nobody is named before somebody may earn that.
 */
export const unterhaltSgb12 = () =>
  [
    frueherePartner(),
    seite('einkommenVerwandte', 'Verdienen Ihre Eltern oder Kinder sehr viel?', {
      wenn: { geburtsdatum: abAlter(18) },
      warum: 'Nur bei mehr als 100.000 Euro im Jahr müssen sie oft zahlen (§ 94 SGB XII).',
      verwandteUeberGrenze: jaNeinWeissNicht(
        'Ein Elternteil oder Kind verdient mehr als 100.000 Euro im Jahr',
        { hinweis: 'Gemeint ist das Einkommen einer Person, vor Steuern. Auch Miete und Zinsen.' },
      ),
    }),
    jeweils(
      'verwandte',
      'Wer könnte so viel verdienen?',
      {
        wenn: { verwandteUeberGrenze: ['ja', 'weissNicht'] },
        hoechstens: 20,
        einzahl: 'Person',
        beschriftung: '{name}',
        keine: 'Ich möchte niemanden nennen',
        warum: 'Das Amt nimmt zuerst an, dass niemand so viel verdient (§ 94 SGB XII).',
      },
      [
        seite('verwandter', 'Wer ist es?', {
          warum: 'Am Beruf kann das Amt sehen, ob es nachfragen muss.',
          name: text('Vor- und Nachname', { laenge: 200 }),
          verwandtAls: auswahl('Die Person ist', {
            elternteil: 'meine Mutter oder mein Vater',
            kind: 'mein Kind',
          }),
          beruf: text('Beruf', {
            hinweis: 'Zum Beispiel: Ärztin in eigener Praxis. Leer lassen, wenn unbekannt.',
            laenge: 200,
            optional: true,
          }),
          wohnort: text('Wohnort', { laenge: 120, optional: true }),
        }),
      ],
    ),
  ] as const;

/** Children under 18: the parent who lives elsewhere (§ 94 SGB XII), inside `personen`. */
export const andererElternteil = <const W extends Bedingung>(wenn: W) =>
  fuerJedes(
    'personen',
    [
      seite('elternteil', 'Lebt ein Elternteil von {vorname} woanders?', {
        warum: 'Dann muss dieser Elternteil meist Unterhalt zahlen (§ 94 SGB XII).',
        elternteilWoanders: auswahl('Der andere Elternteil', {
          ausserhalb: 'lebt woanders',
          hier: 'lebt hier im Haushalt',
          verstorben: 'ist gestorben oder nicht bekannt',
        }),
      }),
      gruppe(
        'andererElternteil',
        unterhaltspflichtig('Wer ist der andere Elternteil von {vorname}?', 'sgb12'),
        { wenn: { elternteilWoanders: 'ausserhalb' } },
      ),
    ],
    { wenn },
  );
