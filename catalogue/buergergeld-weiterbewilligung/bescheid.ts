import {
  datum,
  heute,
  hinweis,
  inMonaten,
  juengerAls,
  pruefung,
  seite,
  text,
  vor,
  vorJahren,
  vorMonaten,
} from '@sozialplattform/forms';
import { vorbelegt } from '../_bausteine/wer.ts';

/** Who it is: what the Jobcenter knows already (birth place, numbers, passport) is not asked again. */
export const person = () =>
  seite('name', 'Wie heißen Sie?', {
    warum: 'Das Amt muss wissen, wer den Antrag stellt.',
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
    pruefungen: [
      pruefung({
        feld: 'geburtsdatum',
        wenn: { geburtsdatum: juengerAls(15) },
        text: 'Einen Antrag können Sie ab dem 15. Geburtstag stellen. Für Jüngere stellen ihn die Eltern.',
      }),
    ],
  });

/** The decision that ends. Applying in the month after its end still counts for that whole month. */
export const bescheid = () =>
  [
    seite('bescheid', 'Was steht in Ihrem letzten Bescheid?', {
      warum: 'So findet das Jobcenter Ihre Akte und weiß, ab wann es neu entscheiden muss.',
      bgNummer: text('Nummer der Bedarfsgemeinschaft (BG-Nummer)', {
        hinweis: 'Sie steht oben im Bescheid. Zum Beispiel 12345BG0001234',
        laenge: 20,
        optional: true,
      }),
      bewilligtBis: datum('Bis wann ist das Geld bewilligt?', {
        hinweis: 'Meist der letzte Tag eines Monats.',
        ab: vorMonaten(12),
        bis: inMonaten(13),
      }),
    }),
    seite('abgelaufen', 'Ihre Bewilligung ist schon zu Ende', {
      wenn: { bewilligtBis: vor(heute) },
      warum: 'Für Zeiten vor dem Antrag gibt es kein Geld (§ 37 SGB II).',
      hinweisAbgelaufen: hinweis(
        'Der Antrag gilt ab dem Ersten dieses Monats. Senden Sie ihn bald. Ist ein ganzer Monat schon vorbei? Dann sprechen Sie bitte auch mit Ihrem Jobcenter.',
        { ton: 'warnung' },
      ),
    }),
  ] as const;
