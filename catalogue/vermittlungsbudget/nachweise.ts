import { irgendein, nachweise } from '@sozialplattform/forms';
import { kontovollmacht } from '../_bausteine/bank.ts';
import { bestellungsurkunde } from '../_bausteine/vertretung.ts';

const nachreichbar = { nachreichbar: true } as const;

export const budgetNachweise = () =>
  nachweise({
    einladung: {
      titel: 'Einladung zum Gespräch',
      wenn: { anlass: 'gespraech' },
      hinweis: 'Eine E-Mail reicht.',
      warum: 'Sie zeigt Tag und Ort.',
      ...nachreichbar,
    },
    zusage: {
      titel: 'Zusage oder Vertrag',
      wenn: { anlass: ['zusage', 'angefangen'] },
      hinweis: 'Ein Entwurf oder eine E-Mail vom Betrieb reicht.',
      warum: 'Sie zeigt, dass die Kosten zu einer Stelle führen.',
      ...nachreichbar,
    },
    umzugsangebote: {
      titel: 'Angebote für den Umzug',
      wenn: { posten: irgendein({ art: 'umzug' }) },
      hinweis: 'Am besten zwei.',
      warum: 'Das Jobcenter vergleicht die Preise.',
      ...nachreichbar,
    },
    preise: {
      titel: 'Angebote oder Preise',
      hinweis: 'Ein Foto oder Ausdruck aus dem Internet reicht.',
      warum: 'Das Jobcenter prüft, ob der Preis angemessen ist.',
      ...nachreichbar,
    },
    bestellungsurkunde,
    kontovollmacht: kontovollmacht({ kontoinhaberArt: 'andere' }),
  });
