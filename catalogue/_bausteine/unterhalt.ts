import {
  auswahl,
  datum,
  geld,
  heute,
  jaNein,
  seite,
  text,
  vorJahren,
} from '@sozialplattform/forms';
import { nachRecht, type Recht } from './recht.ts';
import { stelleFallsBekannt } from './stelle.ts';

/**
 * Somebody outside the household who may have to pay maintenance; the claim passes to the
 * authority (§ 33 SGB II). One page for who it is, one for what is paid. For `gruppe` or `jeweils`.
 */
export const unterhaltspflichtig = (wer: string, recht: Recht = 'sgb2') =>
  [
    seite('angaben', wer, {
      warum: nachRecht(
        recht,
        'Unterhalt geht vor. Das Amt darf ihn für sich einfordern (§ 33 SGB II).',
        'Unterhalt geht vor. Das Amt darf ihn für sich einfordern (§ 94 SGB XII).',
      ),
      ...stelleFallsBekannt('Vor- und Nachname'),
      geburtsdatum: datum('Geburtsdatum', { bis: heute, ab: vorJahren(120), optional: true }),
    }),
    seite('zahlung', 'Wird Unterhalt gezahlt?', {
      warum: 'Was gezahlt wird, zählt als Einkommen. Der Rest kann noch offen sein.',
      unterhaltGezahlt: auswahl('Unterhalt wird gezahlt', {
        ja: 'ja, regelmäßig',
        teilweise: 'manchmal oder zu wenig',
        nein: 'nein',
      }),
      unterhaltBetrag: geld('Wie viel im Monat?', {
        hinweis: 'Im Durchschnitt',
        ab: 1,
        bis: 1_000_000,
        wenn: { unterhaltGezahlt: ['ja', 'teilweise'] },
      }),
      unterhaltstitel: jaNein('Gibt es ein Urteil, eine Urkunde oder einen Vertrag darüber?', {
        hinweis: 'Man nennt das Unterhaltstitel.',
      }),
      anwalt: text('Anwältin oder Beistand in dieser Sache', {
        hinweis: 'Zum Beispiel das Jugendamt Musterstadt',
        laenge: 200,
        optional: true,
      }),
    }),
  ] as const;
