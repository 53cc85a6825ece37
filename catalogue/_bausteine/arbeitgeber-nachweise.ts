import { mitVollmacht } from './arbeitgeber.ts';
import { gefunden } from './arbeitnehmer.ts';

const nachreichbar = { nachreichbar: true } as const;
const freiwillig = { nachreichbar: true, optional: true } as const;

/** The documents of an employer who applies for a wage subsidy (§§ 16e, 16i SGB II). */
export const arbeitgeberNachweise = () =>
  ({
    vertragsentwurf: {
      titel: 'Entwurf des Arbeitsvertrags',
      wenn: gefunden,
      hinweis: 'Noch ohne Unterschrift. Ist er schon unterschrieben? Dann den Vertrag.',
      warum: 'Er zeigt Lohn, Stunden und Dauer.',
      ...nachreichbar,
    },
    tarifauszug: {
      titel: 'Auszug aus dem Tarif',
      wenn: { tarif: ['tarif', 'kirchlich'] },
      hinweis: 'Die Seite mit der Lohngruppe reicht.',
      warum: 'Er zeigt, welcher Lohn zu zahlen ist.',
      ...nachreichbar,
    },
    vollmacht: {
      titel: 'Ihre Vollmacht vom Betrieb',
      wenn: mitVollmacht,
      hinweis: 'Ein unterschriebener Satz der Leitung reicht.',
      warum: 'Sie zeigt, dass Sie für den Betrieb handeln dürfen (§ 13 SGB X).',
      ...nachreichbar,
    },
    stellenbeschreibung: {
      titel: 'Beschreibung der Stelle',
      hinweis: 'Nur wenn Sie eine haben.',
      warum: 'Sie zeigt, was die Person tun soll.',
      ...freiwillig,
    },
    deMinimis: {
      titel: 'Erklärung über De-minimis-Beihilfen',
      hinweis: 'Nur wenn das Jobcenter Sie danach gefragt hat.',
      warum: 'Für kleine Beihilfen an Betriebe gelten in der EU Grenzen.',
      ...freiwillig,
    },
    weitereUnterlagen: {
      titel: 'Weitere Unterlagen',
      hinweis: 'Nur wenn Sie noch etwas zeigen möchten.',
      warum: 'Hier ist Platz für alles, was sonst fehlt.',
      ...freiwillig,
    },
  }) as const;
