import {
  geld,
  hinweis,
  irgendein,
  jaNein,
  jaNeinWeissNicht,
  seite,
  text,
  zahl,
} from '@sozialplattform/forms';
import { gesetzlicheRente, lohnSgb12 } from './sgb12-einkommensarten.ts';
import { je, type Wer } from './wer.ts';

const imMonat = { optional: true, bis: 500_000 } as const;

/** Sections 8 and 9 of the paper form: what is left of income (§§ 33, 82 Abs. 2 and 82a SGB XII). */
export const abzuege = (wer: Wer) =>
  [
    seite('rente', je(wer, 'Haben Sie Rente beantragt?', 'Hat {vorname} Rente beantragt?'), {
      warum: 'Rente geht vor. Das Amt stimmt sich mit der Rentenversicherung ab (§ 2 SGB XII).',
      rentenantrag: jaNein('Ein Antrag auf Rente läuft noch'),
      rentenantragWo: text('Wo und welche Rente?', {
        hinweis: 'Zum Beispiel: Deutsche Rentenversicherung Bund, Altersrente',
        laenge: 200,
        wenn: { rentenantrag: true },
      }),
    }),
    seite(
      'grundrentenzeiten',
      je(
        wer,
        'Haben Sie 33 Jahre lang in die Rente eingezahlt?',
        'Hat {vorname} 33 Jahre lang in die Rente eingezahlt?',
      ),
      {
        wenn: { einkuenfte: irgendein(gesetzlicheRente) },
        warum: 'Dann zählt ein Teil der Rente nicht (§ 82a SGB XII).',
        grundrentenzeiten: jaNeinWeissNicht('Mindestens 33 Jahre mit Grundrentenzeiten', {
          hinweis: 'Auch Zeiten mit Kindern und Pflege. Es steht im Rentenbescheid.',
        }),
      },
    ),
    seite(
      'arbeitskosten',
      je(wer, 'Was kostet Sie die Arbeit?', 'Was kostet {vorname} die Arbeit?'),
      {
        wenn: { einkuenfte: irgendein(lohnSgb12) },
        warum: 'Diese Ausgaben verringern das Einkommen, das zählt (§ 82 SGB XII).',
        fahrtKm: zahl('Einfache Strecke mit dem Auto', {
          hinweis: 'Von der Wohnung zur Arbeit. Leer lassen, wenn kein Auto.',
          bis: 500,
          einheit: 'km',
          optional: true,
        }),
        arbeitstageProWoche: zahl('Arbeitstage in der Woche', { ab: 1, bis: 7, einheit: 'Tage' }),
        oepnvKosten: geld('Bus und Bahn im Monat', { hinweis: 'Zum Beispiel 63,00', ...imMonat }),
        arbeitsmittel: geld('Arbeitsmittel im Monat', {
          hinweis: 'Zum Beispiel Arbeitskleidung',
          ...imMonat,
        }),
        gewerkschaft: geld('Gewerkschaft im Monat', { ...imMonat }),
      },
    ),
    seite(
      'versicherungen',
      je(wer, 'Welche Versicherungen zahlen Sie?', 'Welche Versicherungen zahlt {vorname}?'),
      {
        warum: 'Übliche Versicherungen kann das Amt anerkennen (§§ 33 und 82 SGB XII).',
        hinweisVersicherungen: hinweis('Lassen Sie leer, was es nicht gibt.'),
        haftpflicht: geld('Haftpflicht im Monat', {
          hinweis: 'Sie zahlen im Jahr? Teilen Sie durch 12.',
          ...imMonat,
        }),
        hausrat: geld('Hausrat im Monat', { ...imMonat }),
        sterbegeld: geld('Sterbegeld oder Bestattung im Monat', { ...imMonat }),
        altersvorsorge: geld('Riester-Rente oder Beiträge zur Rente im Monat', { ...imMonat }),
        andereVersicherung: text('Andere Versicherung: welche und wie viel im Monat?', {
          laenge: 200,
          optional: true,
        }),
      },
    ),
  ] as const;
