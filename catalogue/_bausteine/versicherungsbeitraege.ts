import {
  datum,
  geld,
  heute,
  jaNein,
  kvnr,
  langtext,
  seite,
  text,
  vorJahren,
} from '@sozialplattform/forms';
import { selbstVersichert } from './krankenversicherung.ts';
import { nachRecht, type Recht } from './recht.ts';
import { je, type Wer } from './wer.ts';

const versichert = { ...selbstVersichert, privatFreiwilligOhne: ['freiwillig', 'privat'] } as const;

/** Anlage SV: contributions to health and nursing insurance (§ 26 SGB II). */
export const versicherungsbeitraege = (wer: Wer, recht: Recht = 'sgb2') =>
  [
    seite(
      'beitraege',
      je(
        wer,
        'Was zahlen Sie für Ihre Krankenversicherung?',
        'Was zahlt {vorname} für die Krankenversicherung?',
      ),
      {
        wenn: versichert,
        warum: nachRecht(
          recht,
          'Das Amt kann einen Zuschuss zu den Beiträgen zahlen (§ 26 SGB II).',
          'Angemessene Beiträge zahlt das Amt (§ 32 SGB XII).',
        ),
        versicherung: text('Name der Versicherung', { laenge: 100 }),
        versicherungsnummer: text('Vertragsnummer', { laenge: 40, optional: true }),
        versichertSeit: datum('Versichert seit', { bis: heute, ab: vorJahren(100) }),
        beitragKrankenversicherung: geld('Beitrag zur Krankenversicherung im Monat', {
          hinweis: 'In Euro, zum Beispiel 235,40',
          bis: 300_000,
        }),
        beitragPflegeversicherung: geld('Beitrag zur Pflegeversicherung im Monat', {
          bis: 100_000,
        }),
        basistarif: jaNein('Ist es der Basistarif?', {
          hinweis: 'Das steht im Versicherungsschein.',
          wenn: { privatFreiwilligOhne: 'privat' },
        }),
      },
    ),
    seite(
      'unversichert',
      je(wer, 'Wo waren Sie zuletzt versichert?', 'Wo war {vorname} zuletzt versichert?'),
      {
        wenn: { ...selbstVersichert, privatFreiwilligOhne: 'ohne' },
        warum: 'Zuständig ist meist die letzte Krankenkasse.',
        letzteVersicherung: text('Letzte Krankenkasse oder Versicherung', {
          hinweis: 'Wenn es keine gab, schreiben Sie „keine“.',
          laenge: 100,
        }),
        letzteVersichertennr: kvnr('Versichertennummer', { optional: true }),
        unversichertSeit: datum('Ohne Versicherung seit', {
          bis: heute,
          ab: vorJahren(100),
          optional: true,
        }),
        unversichertGrund: langtext('Wie kam es dazu?', { laenge: 500, optional: true }),
      },
    ),
  ] as const;
