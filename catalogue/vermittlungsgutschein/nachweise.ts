import { nachweise } from '@sozialplattform/forms';
import { bestellungsurkunde } from '../_bausteine/vertretung.ts';
import { kurs, probe } from './zweck.ts';

const nachreichbar = { nachreichbar: true } as const;

/** Nothing of it holds the application up: the Jobcenter knows the person. */
export const gutscheinNachweise = () =>
  nachweise({
    angebot: {
      titel: 'Angebot oder Prospekt des Anbieters',
      wenn: { ...kurs, traegerGefunden: true },
      warum: 'Daraus sieht das Jobcenter Inhalt, Dauer und Kosten.',
      ...nachreichbar,
    },
    zusageBetrieb: {
      titel: 'Zusage des Betriebs für die Probearbeit',
      wenn: { ...probe, traegerGefunden: true },
      hinweis: 'Eine E-Mail reicht.',
      warum: 'Das Jobcenter stimmt den Gutschein mit dem Betrieb ab.',
      ...nachreichbar,
    },
    bestellungsurkunde,
    lebenslauf: {
      titel: 'Lebenslauf',
      hinweis: 'Nur wenn Sie einen haben.',
      warum: 'Er hilft, das passende Ziel zu finden.',
      optional: true,
      ...nachreichbar,
    },
  });
