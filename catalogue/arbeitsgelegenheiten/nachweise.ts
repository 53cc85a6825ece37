import { alle, nachweise } from '@sozialplattform/forms';
import { kontovollmacht } from '../_bausteine/bank.ts';
import { bestellungsurkunde, vertreten } from '../_bausteine/vertretung.ts';
import { alsTraeger, teilnehmend } from './rolle.ts';
import { mitVollmacht } from './traeger.ts';

const nachreichbar = { nachreichbar: true } as const;
const freiwillig = { nachreichbar: true, optional: true } as const;

/** Little from those who take part; from a provider what shows costs and conditions. */
export const aghNachweise = () =>
  nachweise({
    vorschlag: {
      titel: 'Vorschlag vom Jobcenter',
      wenn: { platz: 'vorschlag' },
      hinweis: 'Der Brief, in dem der Platz steht.',
      warum: 'So findet das Jobcenter den Platz schneller.',
      ...freiwillig,
    },
    attest: {
      titel: 'Brief von Ärztin oder Arzt',
      wenn: { einschraenkung: true },
      hinweis: 'Es reicht, was Sie nicht tun können. Die Krankheit muss nicht darin stehen.',
      warum: 'So bekommen Sie keine Arbeit, die Ihnen schadet.',
      ...freiwillig,
    },
    bestellungsurkunde: { ...bestellungsurkunde, wenn: alle(teilnehmend, vertreten) },
    kontovollmacht: kontovollmacht({ kontoinhaberArt: 'andere' }),
    kostenplan: {
      titel: 'Kostenplan',
      wenn: alsTraeger,
      hinweis: 'Alle Kosten und Einnahmen, je Monat oder Jahr.',
      warum: 'Er zeigt, wie Sie auf die Beträge kommen.',
      ...nachreichbar,
    },
    konzept: {
      titel: 'Konzept der Maßnahme',
      wenn: alsTraeger,
      hinweis: 'Aufgaben, Anleitung, Tagesablauf und Ziele.',
      warum: 'Es zeigt, ob die Arbeit den Menschen hilft.',
      ...nachreichbar,
    },
    zertifikat: {
      titel: 'Zulassung als Träger',
      wenn: { 'traeger.zulassung': 'ja' },
      warum: 'Sie zeigt, dass der Träger schon geprüft ist.',
      ...nachreichbar,
    },
    gemeinnuetzigkeit: {
      titel: 'Satzung oder Bescheid über die Gemeinnützigkeit',
      wenn: { 'traeger.gemeinnuetzig': true },
      hinweis: 'Nur wenn das Jobcenter sie noch nicht hat.',
      warum: 'Sie zeigt, wem die Arbeit dient.',
      ...freiwillig,
    },
    stellungnahme: {
      titel: 'Antwort von Kammern, Betrieben oder Gewerkschaften',
      wenn: { betriebeGefragt: true },
      warum: 'Sie zeigt, dass die Arbeit niemandem schadet (§ 16d Abs. 4 SGB II).',
      ...nachreichbar,
    },
    vollmacht: {
      titel: 'Ihre Vollmacht vom Träger',
      wenn: mitVollmacht,
      hinweis: 'Ein unterschriebener Satz der Leitung reicht.',
      warum: 'Sie zeigt, dass Sie für den Träger handeln dürfen (§ 13 SGB X).',
      ...nachreichbar,
    },
    weitereUnterlagen: {
      titel: 'Weitere Unterlagen',
      hinweis: 'Nur wenn Sie noch etwas zeigen möchten.',
      warum: 'Hier ist Platz für alles, was sonst fehlt.',
      ...freiwillig,
    },
  });
