import { auswahl, datum, heute, seite, text, vorJahren } from '@sozialplattform/forms';
import { vorbelegt } from '../_bausteine/wer.ts';

export const teilnehmend = { rolle: 'teilnahme' } as const;
export const alsTraeger = { rolle: 'traeger' } as const;

/** Who applies: somebody who wants to take part, or who offers the work (§ 16d Abs. 1 and 8). */
export const rolle = () =>
  seite('rolle', 'Was möchten Sie?', {
    warum: 'Danach richtet sich, was wir fragen. Beide Anträge gehen an das Jobcenter.',
    rolle: auswahl('Ich möchte', {
      teilnahme: {
        text: 'selbst mitmachen',
        hinweis: 'Sie bekommen Grundsicherungsgeld und suchen eine Aufgabe.',
      },
      traeger: {
        text: 'Plätze anbieten',
        hinweis: 'Sie handeln für einen Verein, eine Stadt oder einen anderen Träger.',
      },
    }),
  });

/** The one who takes part, or the contact of the provider; alike, so that the receipt finds both. */
export const name = () =>
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
      wenn: teilnehmend,
      ...vorbelegt('sie', 'person.geburtsdatum', 'bday'),
    }),
    funktion: text('Aufgabe beim Träger', {
      hinweis: 'Zum Beispiel: Geschäftsführer, Leiterin der Werkstatt',
      laenge: 100,
      wenn: alsTraeger,
    }),
  });
