import {
  abAlter,
  alle,
  eines,
  enthaelt,
  irgendein,
  mehrAls,
  nachweise,
} from '@sozialplattform/forms';
import { kontovollmacht } from '../_bausteine/bank.ts';
import { bestellungsurkunde } from '../_bausteine/vertretung.ts';
import { mitBescheid, nachBkgg, nachSgb12 } from './hauptleistung.ts';
import { inSchule } from './kind.ts';
import { geldAnSie, schonBezahlt } from './konto.ts';

const nachreichbar = { nachreichbar: true } as const;
const freiwillig = { nachreichbar: true, optional: true } as const;
const jeKind = { jeMitglied: 'kinder', ...nachreichbar } as const;

/** What is to be handed in; each may follow later, so that no day is lost. */
export const butNachweise = () =>
  nachweise({
    bescheid: {
      titel: 'Bescheid über Wohngeld oder Kinderzuschlag',
      wenn: alle(nachBkgg, mitBescheid),
      hinweis: 'Alle Seiten.',
      warum: 'Er zeigt, dass Ihren Kindern Bildung und Teilhabe zusteht (§ 6b BKGG).',
      ...nachreichbar,
    },
    bescheidAnderer: {
      titel: 'Bescheid vom Jobcenter oder Sozialamt',
      wenn: alle(eines({ hauptleistung: 'grundsicherungsgeld' }, nachSgb12), mitBescheid),
      hinweis: 'Nur wenn ein anderes Amt über Bildung und Teilhabe entscheidet.',
      warum: 'Manche Ämter haben dafür eine eigene Stelle. Sie kennt Ihre Akte nicht.',
      ...freiwillig,
    },
    einkommensbelege: {
      titel: 'Belege über das Einkommen aller im Haushalt',
      wenn: { hauptleistung: 'keine' },
      hinweis: 'Lohnabrechnungen der letzten 3 Monate, Bescheide und der Mietvertrag.',
      warum: 'Daraus berechnet das Amt, ob Ihr Geld reicht.',
      ...nachreichbar,
    },
    bestellungsurkunde,
    schulbescheinigung: {
      titel: 'Schulbescheinigung von {vorname}',
      allgemein: 'Schulbescheinigung von jedem Kind',
      wenn: { ...inSchule, geburtsdatum: abAlter(15) },
      hinweis: 'Sie bekommen sie im Büro der Schule.',
      warum: 'Ab 15 ist nicht mehr sicher, wer noch zur Schule geht.',
      ...jeKind,
    },
    fahrtenbelege: {
      titel: 'Brief von Schule oder Kita über die Fahrten von {vorname}',
      allgemein: 'Brief von Schule oder Kita über die Fahrten von jedem Kind',
      wenn: eines({ leistungen: enthaelt('ausflug') }, { leistungen: enthaelt('klassenfahrt') }),
      hinweis: 'Ziel, Tage, Kosten und Konto sollten darin stehen.',
      warum: 'Er zeigt, was Ausflug oder Fahrt wirklich kostet.',
      ...jeKind,
    },
    fahrkarte: {
      titel: 'Fahrkarte von {vorname} oder Beleg über den Preis',
      allgemein: 'Fahrkarte von jedem Kind oder Beleg über den Preis',
      wenn: { leistungen: enthaelt('befoerderung') },
      warum: 'Er zeigt, was der Schulweg kostet.',
      ...jeKind,
    },
    schultraeger: {
      titel: 'Antwort des Schulträgers zum Fahrgeld für {vorname}',
      allgemein: 'Antwort des Schulträgers zum Fahrgeld für jedes Kind',
      wenn: { 'befoerderung.schultraegerGefragt': true },
      hinweis: 'Zusage oder Ablehnung.',
      warum: 'Das Amt zahlt nur, was der Schulträger nicht zahlt.',
      ...jeKind,
    },
    bestaetigungSchule: {
      titel: 'Bestätigung der Schule, dass {vorname} Nachhilfe braucht',
      allgemein: 'Bestätigung der Schule, dass ein Kind Nachhilfe braucht',
      wenn: { leistungen: enthaelt('lernfoerderung') },
      hinweis: 'Das Formular dafür hat Ihr Amt. Die Lehrkraft füllt es aus.',
      warum: 'Das Amt zahlt nur, was für das Lernen nötig ist (§ 28 Abs. 5 SGB II).',
      ...jeKind,
    },
    nachhilfeangebot: {
      titel: 'Vertrag oder Angebot für die Nachhilfe von {vorname}',
      allgemein: 'Vertrag oder Angebot für die Nachhilfe von jedem Kind',
      wenn: { 'lernfoerderung.anbieterArt': ['institut', 'person'] },
      warum: 'Daran sieht das Amt, ob der Preis angemessen ist.',
      ...jeKind,
    },
    essensvertrag: {
      titel: 'Vertrag oder Rechnung über das Mittagessen von {vorname}',
      allgemein: 'Vertrag oder Rechnung über das Mittagessen von jedem Kind',
      wenn: { leistungen: enthaelt('mittag') },
      warum: 'Darin stehen Anbieter und Preis.',
      ...jeKind,
    },
    vereinsbeitrag: {
      titel: 'Beleg über die Freizeit von {vorname}',
      allgemein: 'Beleg über die Freizeit von jedem Kind',
      wenn: { leistungen: enthaelt('teilhabe') },
      hinweis: 'Zum Beispiel Mitgliedschaft, Anmeldung oder Rechnung.',
      warum: 'Das Amt zahlt, wenn es wirklich etwas kostet.',
      ...jeKind,
    },
    ausruestung: {
      titel: 'Belege über weitere Kosten für die Freizeit von {vorname}',
      allgemein: 'Belege über weitere Kosten für die Freizeit von jedem Kind',
      wenn: { aktivitaeten: irgendein({ zusatzkosten: mehrAls(0) }) },
      hinweis: 'Zum Beispiel ein Angebot aus dem Laden.',
      warum: 'Sie zeigen, warum 15 Euro nicht reichen.',
      ...jeKind,
    },
    quittungen: {
      titel: 'Quittungen für {vorname}',
      allgemein: 'Quittungen für jedes Kind',
      wenn: schonBezahlt,
      hinweis: 'Ein Kontoauszug mit der Zahlung reicht auch.',
      warum: 'Das Amt erstattet, was Sie bezahlt haben (§ 30 SGB II).',
      ...jeKind,
    },
    kontovollmacht: kontovollmacht(alle(geldAnSie, { kontoinhaberArt: 'andere' })),
    weitereUnterlagen: {
      titel: 'Weitere Unterlagen',
      hinweis: 'Nur wenn Sie noch etwas zeigen möchten.',
      warum: 'Manchmal hilft ein Brief, eine Sache zu erklären.',
      ...freiwillig,
    },
  });
