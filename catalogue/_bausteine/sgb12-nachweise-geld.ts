import { eines, irgendein, mehrAls } from '@sozialplattform/forms';
import { lohnSgb12 } from './sgb12-einkommensarten.ts';

const nachreichbar = { nachreichbar: true } as const;
const freiwillig = { nachreichbar: true, optional: true } as const;
const jePerson = { jeMitglied: 'personen', ...nachreichbar } as const;

/** Documents about money. */
export const geldnachweise = () =>
  ({
    kontoauszuege: {
      titel: 'Kontoauszüge der letzten 3 Monate',
      hinweis: 'Von allen Konten, ohne Lücken. Auch die von Frau, Mann, Partnerin oder Partner.',
      warum:
        'Das Amt sieht daran Einkommen und Vermögen. Wofür Sie Geld ausgeben, dürfen Sie zum Teil schwärzen.',
      ...nachreichbar,
    },
    rentenbescheide: {
      titel: 'Ihre Rentenbescheide',
      wenn: { einkuenfte: irgendein({ bereich: 'rente' }) },
      hinweis: 'Auch die letzte Mitteilung, wie viel Rente Sie jetzt bekommen.',
      warum: 'Daraus berechnet das Amt Ihr Einkommen.',
      ...nachreichbar,
    },
    lohnabrechnungen: {
      titel: 'Ihre Lohnabrechnungen der letzten 3 Monate',
      wenn: { einkuenfte: irgendein(lohnSgb12) },
      warum: 'Daraus berechnet das Amt Ihr Einkommen.',
      ...nachreichbar,
    },
    bescheide: {
      titel: 'Bescheide über anderes Geld, das Sie bekommen',
      wenn: { einkuenfte: irgendein({ bereich: ['leistung', 'familie', 'ausbildung'] }) },
      hinweis: 'Zum Beispiel über Kindergeld, Krankengeld, Wohngeld.',
      warum: 'Daraus berechnet das Amt Ihr Einkommen.',
      ...nachreichbar,
    },
    betriebszahlen: {
      titel: 'Letzte Zahlen aus Ihrer Selbstständigkeit',
      wenn: { einkuenfte: irgendein({ art: 'selbstaendig' }) },
      hinweis: 'Zum Beispiel die Einnahmen-Überschuss-Rechnung oder der Steuerbescheid.',
      warum: 'Daraus berechnet das Amt Ihr Einkommen.',
      ...nachreichbar,
    },
    einkommenPerson: {
      titel: 'Belege über das Einkommen von {vorname}',
      allgemein: 'Belege über das Einkommen von jeder weiteren Person',
      wenn: { hatEinkommen: true },
      hinweis: 'Rentenbescheid, Lohnabrechnungen der letzten 3 Monate oder andere Bescheide.',
      warum: 'Daraus berechnet das Amt das Einkommen.',
      ...jePerson,
    },
    vermoegensnachweise: {
      titel: 'Belege über Vermögen',
      wenn: eines({ vermoegenGesamt: mehrAls(0) }, { hatImmobilien: true }, { hatFahrzeuge: true }),
      hinweis: 'Sparbuch, Depot, Lebensversicherung, Bausparvertrag, Fahrzeugschein.',
      warum: 'Das Amt prüft, ob der Freibetrag reicht (§ 90 SGB XII).',
      ...nachreichbar,
    },
    bestattungsvertrag: {
      titel: 'Vertrag über die Bestattung oder das Sterbegeld',
      wenn: { bestattungsvorsorge: mehrAls(0) },
      warum: 'Damit kann dieses Geld geschützt sein (§ 90 SGB XII).',
      ...nachreichbar,
    },
    uebertragungsvertrag: {
      titel: 'Vertrag oder Beleg über das Geschenk',
      wenn: { hatVerschenkt: true },
      hinweis: 'Zum Beispiel der Vertrag vom Notariat, wenn Sie ein Haus übertragen haben.',
      warum: 'Große Geschenke kann man manchmal zurückverlangen (§ 528 BGB).',
      ...nachreichbar,
    },
    versicherungsbelege: {
      titel: 'Belege über Ihre Versicherungen',
      hinweis: 'Zum Beispiel Haftpflicht, Hausrat, Sterbegeld. Die letzte Rechnung reicht.',
      warum: 'Übliche Versicherungen kann das Amt anerkennen (§§ 33 und 82 SGB XII).',
      ...freiwillig,
    },
    krankenkasse: {
      titel: 'Nachweis der Krankenkasse',
      hinweis: 'Mitgliedsbescheinigung oder ein Foto der Gesundheitskarte.',
      warum: 'Das Amt kann die Beiträge übernehmen (§ 32 SGB XII).',
      ...freiwillig,
    },
    versicherungsschein: {
      titel: 'Versicherungsschein und Beitragsrechnung der Krankenversicherung',
      wenn: { privatFreiwilligOhne: ['freiwillig', 'privat'] },
      warum: 'Daraus ergibt sich, welche Beiträge das Amt zahlt (§ 32 SGB XII).',
      ...nachreichbar,
    },
    unterhaltstitelKopie: {
      titel: 'Urteil, Urkunde oder Vertrag über Unterhalt',
      wenn: { 'fruehererPartner.unterhaltstitel': true },
      hinweis: 'Auch das Urteil über die Scheidung.',
      warum: 'Daraus ergibt sich, wer wie viel zahlen muss.',
      ...nachreichbar,
    },
    weitereUnterlagen: {
      titel: 'Weitere Unterlagen',
      hinweis: 'Nur wenn Sie noch etwas zeigen möchten.',
      warum: 'Hier ist Platz für alles, was sonst fehlt.',
      ...freiwillig,
    },
  }) as const;
