import { auswahl, hinweis, seite, text } from '@sozialplattform/forms';
import { bgNummer, frueherBuergergeld } from './bekannt.ts';

const nochSechsMonate =
  'Diese Hilfe kann es noch sechs Monate nach dem ersten Arbeitstag geben (§ 16g Abs. 2 SGB II).';

/** For services that § 16g Abs. 2 SGB II does not name. */
export const endetMitArbeit =
  'Wer kein Grundsicherungsgeld mehr braucht, bekommt diese Hilfe meist nicht mehr. Fragen Sie Ihr Jobcenter.';

/**
 * Whether the Jobcenter knows the person already, and by which number (§ 7 SGB II: the services for
 * integration are for those who may get its benefits). For forms about such a service; `nachArbeit` says
 * what becomes of it once somebody lives on their work.
 */
export const jobcenterAkte = (nachArbeit = nochSechsMonate) =>
  seite('akte', 'Bekommen Sie Geld vom Jobcenter?', {
    warum: 'Diese Hilfe ist für Menschen, die Grundsicherungsgeld bekommen können (§ 7 SGB II).',
    bezug: auswahl(
      'Grundsicherungsgeld',
      {
        ja: 'Ja, ich bekomme es',
        beantragt: 'Ich habe es beantragt',
        beendet: 'Nicht mehr, weil ich jetzt Arbeit habe',
        nein: 'Nein',
      },
      { hinweis: frueherBuergergeld },
    ),
    hinweisArbeitslosengeld: hinweis(
      'Bekommen Sie Arbeitslosengeld? Dann ist meist die Agentur für Arbeit zuständig, auch neben dem Grundsicherungsgeld (§ 5 Abs. 4 SGB II).',
    ),
    hinweisBezug: hinweis(
      'Stellen Sie auch den Antrag auf Grundsicherungsgeld, wenn Ihr Geld nicht reicht. Sonst kann das Jobcenter hier meist nicht helfen.',
      { wenn: { bezug: 'nein' }, ton: 'warnung' },
    ),
    hinweisBeendet: hinweis(nachArbeit, { wenn: { bezug: 'beendet' } }),
    bgNummer: bgNummer(),
    kundennummer: text('Kundennummer der Agentur für Arbeit oder des Jobcenters', {
      hinweis: 'Zum Beispiel 123D456789',
      laenge: 10,
      muster: {
        regel: '\\d{3}[A-Za-z]\\d{6}',
        fehler: 'Geben Sie die Kundennummer so ein: 123D456789.',
      },
      optional: true,
    }),
  });
