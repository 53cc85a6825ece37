import { nachweise } from '@sozialplattform/forms';
import { kontovollmacht } from '../_bausteine/bank.ts';
import { bestellungsurkunde } from '../_bausteine/vertretung.ts';
import { angestellt, selbstaendig } from './art.ts';

const nachreichbar = { nachreichbar: true } as const;
const freiwillig = { nachreichbar: true, optional: true } as const;

/** What is to be handed in: the contract, or what shows that the business can carry itself. */
export const einstiegsgeldNachweise = () =>
  nachweise({
    arbeitsvertrag: {
      titel: 'Arbeitsvertrag',
      wenn: angestellt,
      hinweis: 'Ein Entwurf oder eine schriftliche Zusage reicht.',
      warum: 'Er zeigt Lohn, Stunden und Dauer.',
      ...nachreichbar,
    },
    businessplan: {
      titel: 'Businessplan',
      wenn: selbstaendig,
      hinweis: 'Ihr Plan mit Idee, Kundschaft, Werbung und Kosten.',
      warum: 'Er zeigt, wie Ihr Geschäft laufen soll.',
      ...nachreichbar,
    },
    rentabilitaetsvorschau: {
      titel: 'Vorschau auf Einnahmen und Ausgaben',
      wenn: selbstaendig,
      hinweis: 'Auch Rentabilitätsvorschau genannt. Am besten für drei Jahre.',
      warum: 'Sie zeigt, ab wann Sie vom Geschäft leben können.',
      ...nachreichbar,
    },
    finanzplan: {
      titel: 'Finanzplan',
      wenn: selbstaendig,
      hinweis: 'Wie viel Geld Sie brauchen und woher es kommt.',
      warum: 'Er zeigt, ob das Geld für den Start reicht.',
      ...nachreichbar,
    },
    tragfaehigkeit: {
      titel: 'Stellungnahme einer fachkundigen Stelle',
      wenn: selbstaendig,
      hinweis: 'Zum Beispiel von IHK, Handwerkskammer oder Steuerberatung.',
      warum: 'Fachleute sagen darin, ob der Plan trägt.',
      ...nachreichbar,
    },
    gewerbeanmeldung: {
      titel: 'Anmeldung beim Gewerbeamt',
      wenn: { art: 'selbstaendig', angemeldet: 'gewerbe' },
      warum: 'Sie zeigt, wann das Geschäft beginnt.',
      ...nachreichbar,
    },
    anmeldungFinanzamt: {
      titel: 'Anmeldung beim Finanzamt',
      wenn: { art: 'selbstaendig', angemeldet: 'frei' },
      warum: 'Sie zeigt, wann das Geschäft beginnt.',
      ...nachreichbar,
    },
    zeugnisse: {
      titel: 'Lebenslauf und Zeugnisse',
      wenn: selbstaendig,
      warum: 'Sie zeigen, was Sie für das Geschäft mitbringen.',
      ...freiwillig,
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
