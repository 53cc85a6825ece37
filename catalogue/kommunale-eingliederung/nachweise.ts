import { abAlter, beantwortet, nachweise } from '@sozialplattform/forms';
import { kontovollmacht } from '../_bausteine/bank.ts';
import { bestellungsurkunde } from '../_bausteine/vertretung.ts';
import { pflegeHilfe } from './hilfe.ts';

const nachreichbar = { nachreichbar: true } as const;
const freiwillig = { nachreichbar: true, optional: true } as const;
const jeKind = { jeMitglied: 'kinder', ...nachreichbar } as const;

/** Proofs of costs; nothing about debts, worries or addiction, which belongs to the counsellor. */
export const kommunaleNachweise = () =>
  nachweise({
    betreuungsvertrag: {
      titel: 'Vertrag oder Angebot für die Betreuung von {vorname}',
      allgemein: 'Vertrag oder Angebot für die Betreuung von jedem Kind',
      wenn: { einrichtung: beantwortet },
      hinweis: 'Eine E-Mail mit den Kosten reicht.',
      warum: 'Er zeigt, was die Betreuung kostet.',
      ...jeKind,
    },
    bescheidJugendamt: {
      titel: 'Brief vom Jugendamt für {vorname}',
      allgemein: 'Brief vom Jugendamt für jedes Kind',
      wenn: { jugendamt: ['zahlt', 'abgelehnt'] },
      hinweis: 'Alle Seiten.',
      warum: 'Er zeigt, was das Jugendamt zahlt.',
      ...jeKind,
    },
    behinderungKind: {
      titel: 'Ausweis oder Brief über die Behinderung von {vorname}',
      allgemein: 'Ausweis oder Brief über die Behinderung von jedem Kind',
      wenn: { behinderung: true, geburtsdatum: abAlter(18) },
      hinweis: 'Eine Krankheit muss nicht darin stehen.',
      warum: 'Bei Behinderung gibt es die Hilfe auch nach dem 18. Geburtstag.',
      ...jeKind,
    },
    pflegebescheid: {
      titel: 'Bescheid der Pflegekasse',
      wenn: { 'pflege.pflegegrad': ['pg1', 'pg2', 'pg3', 'pg4', 'pg5'] },
      hinweis: 'Die Person, die Sie pflegen, muss einverstanden sein.',
      warum: 'Er zeigt den Pflegegrad und was die Kasse zahlt.',
      ...freiwillig,
    },
    pflegeangebot: {
      titel: 'Angebot für die Hilfe bei der Pflege',
      wenn: pflegeHilfe,
      hinweis: 'Nur wenn Sie schon eines haben.',
      warum: 'Es zeigt, was die Hilfe kostet.',
      ...freiwillig,
    },
    arbeitszeiten: {
      titel: 'Plan Ihrer Arbeitszeiten',
      wenn: { arbeitslage: ['arbeit', 'bald'] },
      hinweis: 'Zum Beispiel Dienstplan, Vertrag oder Einladung zum Kurs.',
      warum: 'Er zeigt, wann Sie die Hilfe brauchen.',
      ...freiwillig,
    },
    bestellungsurkunde,
    kontovollmacht: kontovollmacht({ kontoinhaberArt: 'andere' }),
    weitereUnterlagen: {
      titel: 'Weitere Unterlagen',
      hinweis: 'Briefe über Schulden brauchen wir nicht. Nehmen Sie diese mit zur Beratung.',
      warum: 'Hier ist Platz für alles, was sonst fehlt.',
      ...freiwillig,
    },
  });
