import { nachweise } from '@sozialplattform/forms';
import { kontovollmacht } from '../_bausteine/bank.ts';
import { bestellungsurkunde } from '../_bausteine/vertretung.ts';
import { aufnahme, bestand } from './betrieb.ts';

const nachreichbar = { nachreichbar: true } as const;
const freiwillig = { nachreichbar: true, optional: true } as const;

/** What shows that the business can carry itself, and what the goods cost. */
export const selbstaendigeNachweise = () =>
  nachweise({
    angebote: {
      titel: 'Angebote für „{bezeichnung}“',
      allgemein: 'Angebote für jede Anschaffung',
      jeMitglied: 'sachgueter',
      hinweis: 'Am besten zwei oder drei. Auch Seiten aus dem Internet.',
      warum: 'Sie zeigen, ob der Preis angemessen ist (§ 16c Abs. 1 SGB II).',
      ...nachreichbar,
    },
    anlageEks: {
      titel: 'Anlage EKS oder Zahlen der letzten 6 Monate',
      wenn: bestand,
      hinweis: 'Zum Beispiel Ihre letzte Abrechnung für das Jobcenter.',
      warum: 'Sie zeigt Einnahmen und Ausgaben.',
      ...nachreichbar,
    },
    businessplan: {
      titel: 'Businessplan',
      wenn: aufnahme,
      hinweis: 'Ihr Plan mit Idee, Kundschaft, Werbung und Kosten.',
      warum: 'Er zeigt, wie Ihr Geschäft laufen soll.',
      ...nachreichbar,
    },
    rentabilitaetsvorschau: {
      titel: 'Vorschau auf Einnahmen und Ausgaben',
      hinweis: 'Auch Rentabilitätsvorschau genannt. Am besten für drei Jahre.',
      warum: 'Sie zeigt, ab wann Sie vom Geschäft leben können.',
      ...nachreichbar,
    },
    tragfaehigkeit: {
      titel: 'Stellungnahme einer fachkundigen Stelle',
      wenn: { stellungnahme: ['ja', 'laeuft'] },
      hinweis: 'Zum Beispiel von IHK, Handwerkskammer oder Steuerberatung.',
      warum: 'Fachleute sagen darin, ob der Plan trägt.',
      ...nachreichbar,
    },
    bankAblehnung: {
      titel: 'Absage der Bank',
      wenn: { bankGefragt: 'abgelehnt' },
      hinweis: 'Brief oder E-Mail.',
      warum: 'Sie zeigt, dass es keinen Kredit gibt.',
      ...nachreichbar,
    },
    schuldenliste: {
      titel: 'Liste der Schulden des Betriebs',
      wenn: { betriebSchulden: true },
      hinweis: 'Bei wem, wie viel, welche Raten.',
      warum: 'Sie zeigt, ob der Betrieb das tragen kann.',
      ...nachreichbar,
    },
    beratungsangebot: {
      titel: 'Angebot für die Beratung',
      wenn: { beraterBekannt: true },
      warum: 'Es zeigt Thema, Stunden und Preis.',
      ...nachreichbar,
    },
    anmeldung: {
      titel: 'Anmeldung beim Gewerbeamt oder Finanzamt',
      wenn: bestand,
      warum: 'Sie zeigt, wann das Geschäft beginnt.',
      ...nachreichbar,
    },
    bestellungsurkunde,
    kontovollmacht: kontovollmacht({ kontoinhaberArt: 'andere' }),
    weitereUnterlagen: {
      titel: 'Weitere Unterlagen',
      hinweis: 'Nur wenn Sie noch etwas zeigen möchten.',
      warum: 'Hier ist Platz für alles, was sonst fehlt.',
      ...freiwillig,
    },
  });
