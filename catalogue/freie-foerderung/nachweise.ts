import { alle, nachweise } from '@sozialplattform/forms';
import { kontovollmacht } from '../_bausteine/bank.ts';
import { bestellungsurkunde } from '../_bausteine/vertretung.ts';
import { anMich } from './kosten.ts';

const nachreichbar = { nachreichbar: true } as const;

/** What is to be handed in; nothing about the Jobcenter's own files, which it has. */
export const freieFoerderungNachweise = () =>
  nachweise({
    angebote: {
      titel: 'Angebote oder Preise',
      hinweis: 'Am besten von zwei Anbietern. Ein Foto oder Ausdruck aus dem Internet reicht.',
      warum: 'Das Jobcenter prüft, ob der Preis angemessen ist.',
      ...nachreichbar,
    },
    arbeitszusage: {
      titel: 'Zusage oder Entwurf des Arbeitsvertrags',
      wenn: { arbeitInAussicht: true },
      hinweis: 'Eine E-Mail vom Betrieb reicht.',
      warum: 'Sie zeigt, dass die Hilfe zu einer Arbeit führt.',
      ...nachreichbar,
    },
    bescheidAndere: {
      titel: 'Bescheid über die andere Hilfe',
      wenn: { andereErgebnis: ['abgelehnt', 'bewilligt'] },
      hinweis: 'Alle Seiten.',
      warum: 'Er zeigt, dass die übliche Hilfe nicht reicht.',
      ...nachreichbar,
    },
    bestellungsurkunde,
    kontovollmacht: kontovollmacht(alle(anMich, { kontoinhaberArt: 'andere' })),
    weitereUnterlagen: {
      titel: 'Weitere Unterlagen',
      hinweis: 'Nur wenn Sie noch etwas zeigen möchten.',
      warum: 'Manchmal hilft ein Brief, eine Sache zu erklären.',
      optional: true,
      ...nachreichbar,
    },
  });
