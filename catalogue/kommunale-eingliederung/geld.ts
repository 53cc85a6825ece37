import { auswahl, seite } from '@sozialplattform/forms';
import { jobcenterKonto } from '../_bausteine/jobcenter-konto.ts';
import { versorgung } from './hilfe.ts';

/** Only care costs the person something; counselling the Jobcenter pays itself. */
export const zahlung = () =>
  [
    seite('zahlungAn', 'Wohin soll das Geld?', {
      wenn: versorgung,
      warum: 'Meist zahlt das Jobcenter direkt. Dann müssen Sie nichts auslegen.',
      zahlungAn: auswahl('Das Jobcenter soll zahlen', {
        anbieter: 'an die Kita oder den Dienst',
        ich: { text: 'an mich', hinweis: 'Sie haben schon bezahlt oder zahlen selbst.' },
        offen: 'Das weiß ich noch nicht',
      }),
    }),
    seite('konto', 'Auf welches Konto?', {
      wenn: { zahlungAn: 'ich' },
      warum: 'Dorthin überweist das Jobcenter die Kosten.',
      ...jobcenterKonto(),
    }),
  ] as const;
