import {
  auswahl,
  datum,
  geld,
  hinweis,
  inJahren,
  seite,
  text,
  vorJahren,
  zahl,
} from '@sozialplattform/forms';
import { frueherBuergergeld } from '../_bausteine/bekannt.ts';

/** Benefits under the BKGG: the claim comes with Kindergeld (§ 6b Abs. 1 BKGG). */
export const nachBkgg = { hauptleistung: ['wohngeld', 'kinderzuschlag'] } as const;
/** Under the SGB XII and the AsylbLG, § 34 SGB XII sets no age limit for school. */
export const nachSgb12 = { hauptleistung: ['sozialhilfe', 'asyl'] } as const;
export const mitBescheid = { stand: 'bewilligt' } as const;

const bezug = {
  hauptleistung: ['grundsicherungsgeld', 'sozialhilfe', 'wohngeld', 'kinderzuschlag', 'asyl'],
} as const;

const nummer = { laenge: 30, hinweis: 'Sie steht oben auf dem Bescheid.' } as const;

/** Which benefit opens the claim, and where to find its file. */
export const hauptleistung = () =>
  [
    seite('hauptleistung', 'Welche Leistung bekommt Ihre Familie?', {
      warum: 'Davon hängt ab, welches Amt zuständig ist und welches Gesetz gilt.',
      hauptleistung: auswahl(
        'Leistung',
        {
          grundsicherungsgeld: {
            text: 'Grundsicherungsgeld vom Jobcenter',
            hinweis: frueherBuergergeld,
          },
          sozialhilfe: {
            text: 'Sozialhilfe',
            hinweis: 'Hilfe zum Lebensunterhalt oder Grundsicherung, vom Sozialamt',
          },
          wohngeld: 'Wohngeld',
          kinderzuschlag: { text: 'Kinderzuschlag', hinweis: 'von der Familienkasse' },
          asyl: 'Leistungen nach dem Asylbewerberleistungsgesetz',
          keine: {
            text: 'Nichts davon',
            hinweis: 'Auch dann kann das Amt zahlen, wenn das Geld knapp ist.',
          },
        },
        {
          hinweis:
            'Es zählt die Leistung, die das Kind bekommt. Bekommen Sie Wohngeld und Kinderzuschlag? Dann wählen Sie eines.',
        },
      ),
    }),
    seite('stand', 'Ist die Leistung schon bewilligt?', {
      wenn: bezug,
      warum: 'Bildung und Teilhabe gibt es, solange diese Leistung läuft.',
      stand: auswahl('Stand', {
        bewilligt: 'Ja, ich habe einen Bescheid',
        beantragt: 'Nein, sie ist erst beantragt',
      }),
      amt: text('Welches Amt zahlt oder entscheidet?', {
        hinweis: 'Zum Beispiel Jobcenter Stadt Kassel oder Familienkasse Hessen',
        laenge: 150,
      }),
      bewilligtBis: datum('Bewilligt bis', {
        hinweis: 'Das steht im Bescheid. Leer lassen, wenn kein Ende darin steht.',
        ab: vorJahren(1),
        bis: inJahren(3),
        optional: true,
        wenn: mitBescheid,
      }),
    }),
    seite('aktenzeichen', 'Welche Nummer hat Ihr Bescheid?', {
      wenn: { ...bezug, ...mitBescheid },
      warum: 'Mit der Nummer findet das Amt Ihre Akte.',
      bgNummer: text('Nummer der Bedarfsgemeinschaft (BG-Nummer)', {
        hinweis: 'Zum Beispiel 12345BG0001234. Sie steht oben auf dem Bescheid.',
        laenge: 20,
        wenn: { hauptleistung: 'grundsicherungsgeld' },
      }),
      aktenzeichen: text('Aktenzeichen', { ...nummer, wenn: nachSgb12 }),
      wohngeldnummer: text('Wohngeldnummer', { ...nummer, wenn: { hauptleistung: 'wohngeld' } }),
      kindergeldnummer: text('Kindergeldnummer', {
        hinweis: 'Zum Beispiel 115FK123456. Sie steht auf Briefen der Familienkasse.',
        laenge: 20,
        wenn: { hauptleistung: 'kinderzuschlag' },
      }),
    }),
    seite('ohneLeistung', 'Wie viel Geld hat Ihre Familie?', {
      wenn: { hauptleistung: 'keine' },
      warum: 'Reicht Ihr Geld nicht auch noch hierfür, zahlt das Amt (§ 19 SGB II).',
      hinweisOhneLeistung: hinweis(
        'Das Amt fragt danach genauer nach. Vielleicht steht Ihnen auch mehr zu, zum Beispiel Kinderzuschlag und Wohngeld.',
      ),
      personenImHaushalt: zahl('Wie viele Menschen leben in Ihrem Haushalt?', {
        ab: 1,
        bis: 30,
        einheit: 'Personen',
      }),
      einkommenHaushalt: geld('Was haben alle zusammen im Monat?', {
        hinweis: 'Was ausgezahlt wird, mit Kindergeld und Unterhalt. Etwa reicht.',
        bis: 5_000_000,
      }),
      warmmiete: geld('Was kostet die Wohnung im Monat?', {
        hinweis: 'Mit Nebenkosten und Heizung. Kostet sie nichts? Geben Sie 0 ein.',
        bis: 1_000_000,
      }),
    }),
  ] as const;
