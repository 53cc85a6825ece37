import {
  auswahl,
  beantwortet,
  email,
  jaNein,
  nicht,
  pruefung,
  seite,
  telefon,
  text,
} from '@sozialplattform/forms';
import { vorbelegt } from './wer.ts';

/**
 * Field 14; all voluntary. The e-mail also gets the acknowledgement of receipt. `gebaerden` says who
 * pays for sign language, where SGB I does not apply; `anEmail` what to know before giving an address.
 */
export const kontakt = (
  gebaerden = 'Die Kosten trägt das Amt (§ 17 SGB I).',
  anEmail = 'Dorthin schicken wir Ihre Eingangsbestätigung.',
) =>
  [
    seite('kontakt', 'Wie können wir Sie erreichen?', {
      warum: 'Bei Fragen geht es am schnellsten am Telefon. Alle Angaben hier sind freiwillig.',
      telefon: telefon('Telefonnummer', {
        hinweis: 'Zum Beispiel 0211 123456',
        optional: true,
        ...vorbelegt('sie', 'person.telefon', 'tel'),
      }),
      email: email('E-Mail-Adresse', {
        hinweis: anEmail,
        optional: true,
        ...vorbelegt('sie', 'person.email', 'email'),
      }),
      kontaktweg: auswahl(
        'Wie sollen wir uns bei Ihnen melden?',
        {
          brief: 'per Brief',
          telefon: 'am Telefon',
          email: 'per E-Mail',
        },
        { optional: true },
      ),
      pruefungen: [
        pruefung({
          feld: 'telefon',
          wenn: { kontaktweg: 'telefon', telefon: nicht(beantwortet) },
          text: 'Geben Sie Ihre Telefonnummer an, damit das Amt Sie anrufen kann.',
        }),
        pruefung({
          feld: 'email',
          wenn: { kontaktweg: 'email', email: nicht(beantwortet) },
          text: 'Geben Sie Ihre E-Mail-Adresse an, damit das Amt Ihnen mailen kann.',
        }),
      ],
    }),
    seite('sprache', 'In welcher Sprache sprechen Sie am besten?', {
      warum: 'Dann kann das Amt eine Dolmetscherin suchen. Diese Angaben sind freiwillig.',
      kommunikationssprache: auswahl(
        'Sprache',
        {
          deutsch: 'Deutsch',
          leicht: 'Deutsch in Leichter Sprache',
          englisch: 'Englisch',
          tuerkisch: 'Türkisch',
          arabisch: 'Arabisch',
          ukrainisch: 'Ukrainisch',
          russisch: 'Russisch',
          polnisch: 'Polnisch',
          franzoesisch: 'Französisch',
          rumaenisch: 'Rumänisch',
          persisch: 'Persisch (Farsi, Dari)',
          bulgarisch: 'Bulgarisch',
          andere: 'eine andere Sprache',
        },
        { optional: true },
      ),
      andereSprache: text('Welche Sprache?', {
        laenge: 60,
        wenn: { kommunikationssprache: 'andere' },
      }),
      gebaerdendolmetscher: jaNein('Brauchen Sie Gebärdensprache?', {
        hinweis: gebaerden,
        optional: true,
      }),
    }),
  ] as const;
