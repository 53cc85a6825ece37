import { irgendein, mehrAls, nachweise, nicht } from '@sozialplattform/forms';
import { vertreten } from '../_bausteine/vertretung.ts';
import { ausArbeit } from './geld.ts';
import { lernt } from './kinder.ts';
import { inWohnung } from './wohnen.ts';

const nachreichbar = { nachreichbar: true } as const;
const freiwillig = { nachreichbar: true, optional: true } as const;
const jePerson = { jeMitglied: 'personen', ...nachreichbar } as const;

/** Every proof may follow: the benefit begins when the need is known (§ 6b AsylbLG). */
export const asylNachweise = () =>
  nachweise({
    ausweis: {
      titel: 'Ihr Pass, Ausweis oder anderes Papier',
      wenn: { ausweisArt: nicht('keines') },
      hinweis: 'Ein Foto vom Handy reicht.',
      warum: 'Damit steht fest, wer Sie sind.',
      ...nachreichbar,
    },
    aufenthaltspapier: {
      titel: 'Ihr Papier vom Ausländeramt',
      wenn: { papier: nicht(['keines', 'flughafen']) },
      hinweis: 'Vorder- und Rückseite.',
      warum: 'Es zeigt, ob dieses Gesetz für Sie gilt.',
      ...nachreichbar,
    },
    papierePerson: {
      titel: 'Papiere von {vorname}',
      allgemein: 'Papiere von jeder weiteren Person',
      wenn: { mitAntrag: true },
      hinweis: 'Papier vom Ausländeramt, Pass oder Geburtsurkunde. Was da ist.',
      warum: 'Damit steht fest, wer zur Familie gehört.',
      ...jePerson,
    },
    zuweisungBescheid: {
      titel: 'Bescheid über die Zuweisung',
      wenn: { zugewiesen: 'ja' },
      warum: 'Er zeigt, welches Amt zuständig ist (§ 10a AsylbLG).',
      ...nachreichbar,
    },
    verpflichtungKopie: {
      titel: 'Verpflichtungserklärung',
      wenn: { verpflichtungserklaerung: true },
      hinweis: 'Nur wenn Sie eine Kopie haben.',
      warum: 'Daraus geht hervor, wer für Sie zahlen muss.',
      ...freiwillig,
    },
    fruehererBescheid: {
      titel: 'Letzter Bescheid des früheren Amts',
      wenn: { hatBezug: true },
      hinweis: 'Nur wenn Sie ihn haben.',
      warum: 'Er zeigt, bis wann Sie Leistungen bekommen haben.',
      ...freiwillig,
    },
    mutterpass: {
      titel: 'Mutterpass',
      wenn: { schwanger: true },
      hinweis: 'Nur die Seite mit Name und Termin.',
      warum: 'In der Schwangerschaft gibt es mehr Hilfe (§ 4 AsylbLG).',
      ...nachreichbar,
    },
    mietvertrag: {
      titel: 'Mietvertrag',
      wenn: inWohnung,
      hinweis: 'Alle Seiten. Auch Belege über Heizung und Strom.',
      warum: 'Er zeigt, was die Wohnung kostet.',
      ...nachreichbar,
    },
    lohnabrechnungen: {
      titel: 'Lohnabrechnungen der letzten 3 Monate',
      wenn: { einkuenfte: irgendein(ausArbeit) },
      warum: 'Daraus berechnet das Amt das Einkommen.',
      ...nachreichbar,
    },
    einkommensbelege: {
      titel: 'Belege über anderes Einkommen',
      wenn: { einkuenfte: irgendein({ einkommenArt: nicht(['arbeit', 'ausbildung']) }) },
      hinweis: 'Zum Beispiel ein Bescheid über Kindergeld.',
      warum: 'Daraus berechnet das Amt das Einkommen.',
      ...nachreichbar,
    },
    kontoauszuege: {
      titel: 'Kontoauszüge der letzten 3 Monate',
      wenn: { hatKonto: true },
      warum:
        'Das Amt sieht daran Einkommen und Vermögen. Wofür Sie Geld ausgeben, dürfen Sie zum Teil schwärzen.',
      ...nachreichbar,
    },
    vermoegensnachweise: {
      titel: 'Belege über Auto, Wertsachen und Besitz',
      wenn: { vermoegenSumme: mehrAls(20_000) },
      hinweis: 'Zum Beispiel der Fahrzeugschein. Nur was Sie haben.',
      warum: 'Das Amt prüft, ob der Freibetrag reicht (§ 7 AsylbLG).',
      ...freiwillig,
    },
    sicherstellung: {
      titel: 'Quittung der Behörde',
      wenn: { sichergestellt: true },
      hinweis: 'Nur wenn Sie eine bekommen haben.',
      warum: 'Sie zeigt, was Ihnen abgenommen wurde.',
      ...freiwillig,
    },
    schulbescheinigung: {
      titel: 'Bescheinigung der Schule oder Kita von {vorname}',
      allgemein: 'Bescheinigung der Schule oder Kita von jedem Kind',
      wenn: lernt,
      warum: 'Damit zahlt das Amt für Bildung und Teilhabe.',
      ...jePerson,
    },
    bestellungsurkunde: {
      titel: 'Urkunde oder Vollmacht der Person, die für Sie handelt',
      wenn: vertreten,
      warum: 'Ohne sie darf das Amt nicht mit dieser Person sprechen.',
      ...nachreichbar,
    },
    weitereUnterlagen: {
      titel: 'Weitere Unterlagen',
      hinweis: 'Nur wenn Sie noch etwas zeigen möchten.',
      warum: 'Hier ist Platz für alles, was sonst fehlt.',
      ...freiwillig,
    },
  });
