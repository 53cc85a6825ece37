import { type Bedingung, datum, heute, seite, text, vorJahren } from '@sozialplattform/forms';
import { vorbelegt } from './wer.ts';

/** Who it is, of someone with a file already (WBA, Veränderungsmitteilung): enough to find it. */
export const bekanntePerson = () =>
  seite('name', 'Wie heißen Sie?', {
    warum: 'Das Amt muss wissen, von wem die Angaben sind.',
    vorname: text('Vorname', { laenge: 100, ...vorbelegt('sie', 'person.vorname', 'given-name') }),
    nachname: text('Nachname', {
      laenge: 100,
      ...vorbelegt('sie', 'person.nachname', 'family-name'),
    }),
    geburtsdatum: datum('Geburtsdatum', {
      hinweis: 'Zum Beispiel 4. 10. 1985',
      bis: heute,
      ab: vorJahren(120),
      ...vorbelegt('sie', 'person.geburtsdatum', 'bday'),
    }),
  });

/** What letters of before July 2026, and until its end others, still call it (§ 65a Abs. 4 SGB II). */
export const frueherBuergergeld = 'Früher hieß es Bürgergeld.';

/** The number on every decision of a Jobcenter. */
export const bgNummer = <const W extends Bedingung | undefined = undefined>(wenn?: W) =>
  text('Nummer der Bedarfsgemeinschaft (BG-Nummer)', {
    hinweis: 'Sie steht oben im Bescheid. Zum Beispiel 12345BG0001234',
    laenge: 20,
    optional: true,
    ...(wenn === undefined ? {} : { wenn }),
  });
