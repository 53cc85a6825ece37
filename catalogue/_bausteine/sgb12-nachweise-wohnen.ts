import { mehrAls } from '@sozialplattform/forms';
import { beiAngehoerigen, imHeim, mitWohnrecht } from './sgb12-wohnform.ts';
import { imEigentum, inUnterkunft, zurMiete } from './wohnung.ts';

const nachreichbar = { nachreichbar: true } as const;
const freiwillig = { nachreichbar: true, optional: true } as const;

/** Documents about the home. */
export const wohnnachweise = () =>
  ({
    mietvertrag: {
      titel: 'Mietvertrag',
      wenn: zurMiete,
      hinweis: 'Alle Seiten, auch spätere Mieterhöhungen.',
      warum: 'Er zeigt, was die Wohnung kostet.',
      ...nachreichbar,
    },
    nebenkostenabrechnung: {
      titel: 'Letzte Abrechnung für Nebenkosten und Heizung',
      wenn: zurMiete,
      hinweis: 'Nur wenn Sie schon eine bekommen haben.',
      warum: 'Sie zeigt, wie hoch die Kosten wirklich sind.',
      ...freiwillig,
    },
    eigentumNachweise: {
      titel: 'Belege für Haus oder Eigentumswohnung',
      wenn: imEigentum,
      hinweis: 'Grundsteuer, Kredit, Versicherung, Wasser, Müll, Heizung.',
      warum: 'Sie zeigen, was das Wohnen kostet.',
      ...nachreichbar,
    },
    wohnrechtVertrag: {
      titel: 'Vertrag über Wohnrecht, Nießbrauch oder Altenteil',
      wenn: mitWohnrecht,
      warum: 'Er zeigt, was Ihnen zusteht.',
      ...nachreichbar,
    },
    angehoerigeNachweis: {
      titel: 'Vereinbarung über Ihren Anteil an der Wohnung',
      wenn: { ...beiAngehoerigen, anteilVereinbart: true },
      hinweis: 'Oder Belege, dass Sie den Anteil zahlen.',
      warum: 'Sie zeigt, was Sie für die Wohnung zahlen.',
      ...nachreichbar,
    },
    heimvertrag: {
      titel: 'Vertrag mit dem Heim oder der Wohnform',
      wenn: imHeim,
      warum: 'Er zeigt, was das Wohnen dort kostet.',
      ...nachreichbar,
    },
    unterkunftNachweis: {
      titel: 'Bescheinigung der Unterkunft',
      wenn: { ...inUnterkunft, unterkunftKosten: mehrAls(0) },
      warum: 'Sie zeigt, was die Unterkunft kostet.',
      ...nachreichbar,
    },
  }) as const;
