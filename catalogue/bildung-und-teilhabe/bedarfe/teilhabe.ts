import {
  auswahl,
  datum,
  enthaelt,
  geld,
  inJahren,
  jaNein,
  jeweils,
  langtext,
  seite,
  text,
  vorJahren,
} from '@sozialplattform/forms';
import { zahlungsfelder } from './zahlung.ts';

/** § 28 Abs. 7: a lump sum, and more where it can not be expected of the family. */
export const teilhabe = () =>
  jeweils(
    'aktivitaeten',
    'Was {vorname} in der Freizeit macht',
    {
      wenn: { leistungen: enthaelt('teilhabe') },
      mindestens: 1,
      hoechstens: 10,
      einzahl: 'Aktivität',
      beschriftung: '{bezeichnung}',
      warum: 'Zusammen gibt es 15 Euro im Monat für jedes Kind (§ 28 Abs. 7 SGB II).',
    },
    [
      seite('aktivitaet', 'Was möchte {vorname} machen?', {
        warum: 'Es zählt, was Kinder mit anderen zusammen machen oder lernen.',
        art: auswahl('Art', {
          sport: { text: 'Sport oder Spiel', hinweis: 'zum Beispiel Fußball oder Schwimmkurs' },
          kultur: { text: 'Kultur und Gruppen', hinweis: 'zum Beispiel Theater, Pfadfinder' },
          unterricht: { text: 'Musik oder Kunst', hinweis: 'zum Beispiel Klavier, Malkurs, Tanz' },
          freizeit: { text: 'Ferienfreizeit', hinweis: 'zum Beispiel ein Zeltlager' },
        }),
        bezeichnung: text('Was genau?', { hinweis: 'Zum Beispiel Fußball', laenge: 80 }),
        anbieter: text('Bei wem?', {
          hinweis: 'Name und Ort. Zum Beispiel TSV Musterstadt',
          laenge: 200,
        }),
      }),
      seite('beitrag', 'Was kostet „{bezeichnung}“?', {
        warum: 'Das Amt zahlt nur, wenn es etwas kostet.',
        beitrag: geld('Beitrag', { ab: 1, bis: 500_000 }),
        turnus: auswahl('Der Beitrag ist', {
          monatlich: 'für einen Monat',
          vierteljaehrlich: 'für drei Monate',
          halbjaehrlich: 'für ein halbes Jahr',
          jaehrlich: 'für ein Jahr',
          einmalig: 'einmal, zum Beispiel für einen Kurs',
        }),
        beginn: datum('Seit wann oder ab wann?', { ab: vorJahren(15), bis: inJahren(1) }),
      }),
      seite('ausruestung', 'Braucht {vorname} dafür noch etwas?', {
        warum: 'Sind 15 Euro zu wenig, kann das Amt mehr zahlen (§ 28 Abs. 7 SGB II).',
        hatZusatzkosten: jaNein('Es gibt weitere Kosten', {
          hinweis: 'Zum Beispiel Fußballschuhe oder ein geliehenes Instrument.',
        }),
        zusatzkosten: geld('Wie viel?', { ab: 1, bis: 200_000, wenn: { hatZusatzkosten: true } }),
        zusatzGrund: langtext('Wofür, und warum geht es nicht ohne?', {
          laenge: 500,
          wenn: { hatZusatzkosten: true },
        }),
      }),
      seite('zahlung', 'Wie wird „{bezeichnung}“ bezahlt?', {
        warum: 'Viele Ämter zahlen direkt an den Verein (§ 29 SGB II).',
        ...zahlungsfelder('an Verein oder Schule'),
      }),
    ],
  );
