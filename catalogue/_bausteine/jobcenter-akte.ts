import { auswahl, hinweis, seite, text } from '@sozialplattform/forms';
import { bgNummer } from './bekannt.ts';

/**
 * Whether the Jobcenter knows the person already, and by which number (§ 7 SGB II: the services for
 * integration are for those who may get its benefits). For forms about such a service.
 */
export const jobcenterAkte = () =>
  seite('akte', 'Bekommen Sie Geld vom Jobcenter?', {
    warum: 'Diese Hilfe ist für Menschen, die Grundsicherungsgeld bekommen können (§ 7 SGB II).',
    bezug: auswahl('Grundsicherungsgeld (früher Bürgergeld)', {
      ja: 'Ja, ich bekomme es',
      beantragt: 'Ich habe es beantragt',
      beendet: 'Nicht mehr, weil ich jetzt Arbeit habe',
      nein: 'Nein',
    }),
    hinweisArbeitslosengeld: hinweis(
      'Bekommen Sie Arbeitslosengeld? Dann ist meist die Agentur für Arbeit zuständig, auch neben dem Grundsicherungsgeld (§ 5 Abs. 4 SGB II).',
    ),
    hinweisBezug: hinweis(
      'Stellen Sie auch den Antrag auf Grundsicherungsgeld, wenn Ihr Geld nicht reicht. Sonst kann das Jobcenter hier meist nicht helfen.',
      { wenn: { bezug: 'nein' }, ton: 'warnung' },
    ),
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
