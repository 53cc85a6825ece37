import { nachweise } from '@sozialplattform/forms';
import { bestellungsurkunde } from '../_bausteine/vertretung.ts';
import { mitEnergie } from './energie.ts';
import { beimVermieter } from './rueckstand.ts';
import { gekuendigt, verklagt } from './stand.ts';

const nachreichbar = { nachreichbar: true } as const;

export const mietschuldenNachweise = () =>
  nachweise({
    forderung: {
      titel: 'Liste der Schulden vom Vermieter oder Versorger',
      hinweis: 'Zum Beispiel ein Auszug Ihres Mietkontos oder die Mahnung.',
      warum: 'Sie zeigt, um wie viel es geht.',
      ...nachreichbar,
    },
    mietvertrag: {
      titel: 'Mietvertrag',
      wenn: beimVermieter,
      warum: 'Er zeigt Miete und Kündigungsfrist.',
      ...nachreichbar,
    },
    kuendigungsschreiben: {
      titel: 'Kündigung',
      wenn: gekuendigt,
      warum: 'Davon hängen Fristen ab.',
      ...nachreichbar,
    },
    klageschrift: {
      titel: 'Klage oder Urteil des Gerichts',
      hinweis: 'Auch der gelbe Umschlag mit dem Datum.',
      wenn: verklagt,
      warum: 'Ab der Zustellung läuft eine Frist von zwei Monaten.',
      ...nachreichbar,
    },
    sperrandrohung: {
      titel: 'Brief über die Sperre',
      wenn: { standVersorger: ['sperre', 'gesperrt'] },
      warum: 'Er zeigt, bis wann gezahlt sein muss.',
      ...nachreichbar,
    },
    energierechnung: {
      titel: 'Letzte Rechnung oder Mahnung vom Versorger',
      wenn: mitEnergie,
      warum: 'Sie zeigt, wie viel offen ist.',
      ...nachreichbar,
    },
    kontoauszuege: {
      titel: 'Kontoauszüge der letzten drei Monate',
      hinweis: 'Von allen Konten.',
      warum: 'Das Amt prüft, was Sie selbst zahlen können.',
      ...nachreichbar,
    },
    einkommensnachweise: {
      titel: 'Lohnabrechnungen oder Bescheide',
      wenn: { leistungsbezug: ['sgb12', 'asylblg', 'kein'] },
      warum: 'Sie zeigen, ob Sie die Miete künftig zahlen können.',
      ...nachreichbar,
    },
    bestellungsurkunde,
    bestaetigungVermieter: {
      titel: 'Brief des Vermieters, dass Sie bleiben dürfen',
      wenn: { fortsetzungZugesagt: 'ja' },
      hinweis: 'Eine E-Mail reicht.',
      warum: 'Dann kann das Amt schneller zahlen.',
      optional: true,
      ...nachreichbar,
    },
  });
