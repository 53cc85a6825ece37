import { abAlter, eines, irgendein, mehrAls, nachweise } from '@sozialplattform/forms';
import { kontovollmacht } from '../_bausteine/bank.ts';
import { lohn } from '../_bausteine/einkommensarten.ts';
import { bestellungsurkunde } from '../_bausteine/vertretung.ts';
import { imEigentum, inUnterkunft, zurMiete } from '../_bausteine/wohnung.ts';

const nachreichbar = { nachreichbar: true } as const;
const freiwillig = { nachreichbar: true, optional: true } as const;
const jePerson = { jeMitglied: 'personen', ...nachreichbar } as const;

/**
 * What is to be handed in, because of which answers. Every proof may follow later: the day of the
 * application counts from the application alone (§ 37 Abs. 2 SGB II).
 */
export const buergergeldNachweise = () =>
  nachweise({
    ausweis: {
      titel: 'Ihr Ausweis oder Pass',
      hinweis: 'Vorder- und Rückseite. Ein Foto vom Handy reicht.',
      warum: 'Damit steht fest, wer Sie sind.',
      ...nachreichbar,
    },
    ausweisPerson: {
      titel: 'Ausweis oder Pass von {vorname}',
      allgemein: 'Ausweis oder Pass von jeder weiteren Person',
      wenn: { anlageWep: true },
      warum: 'Damit steht fest, wer im Haushalt lebt.',
      ...jePerson,
    },
    geburtsurkunde: {
      titel: 'Geburtsurkunde oder Ausweis von {vorname}',
      allgemein: 'Geburtsurkunde oder Ausweis von jedem Kind',
      wenn: { anlageKi: true },
      warum: 'Damit steht fest, wer im Haushalt lebt.',
      ...jePerson,
    },
    aufenthaltstitel: {
      titel: 'Ihr Aufenthaltstitel',
      wenn: { 'aufenthalt.unionsbuerger': false },
      hinweis: 'Titel, Gestattung, Duldung oder Bescheinigung vom Ausländeramt.',
      warum: 'Er zeigt, ob Sie hier leben und arbeiten dürfen.',
      ...nachreichbar,
    },
    aufenthaltstitelPerson: {
      titel: 'Aufenthaltstitel von {vorname}',
      allgemein: 'Aufenthaltstitel von jeder weiteren Person',
      wenn: eines(
        { anlageWep: true, 'aufenthalt.unionsbuerger': false },
        { anlageKi: true, 'kind.aufenthalt.unionsbuerger': false },
      ),
      warum: 'Er zeigt, wer hier leben darf.',
      ...jePerson,
    },
    verpflichtungserklaerungKopie: {
      titel: 'Verpflichtungserklärung',
      wenn: { 'aufenthalt.verpflichtungserklaerung': true },
      warum: 'Daraus geht hervor, wer für Sie zahlen muss.',
      ...nachreichbar,
    },
    verpflichtungserklaerungPerson: {
      titel: 'Verpflichtungserklärung für {vorname}',
      allgemein: 'Verpflichtungserklärung für jede weitere Person',
      wenn: eines(
        { 'aufenthalt.verpflichtungserklaerung': true },
        { 'kind.aufenthalt.verpflichtungserklaerung': true },
      ),
      warum: 'Daraus geht hervor, wer zahlen muss.',
      ...jePerson,
    },
    bestellungsurkunde,
    kontovollmacht: kontovollmacht({ kontoinhaberArt: 'andere' }),
    kontoauszuege: {
      titel: 'Kontoauszüge der letzten 3 Monate',
      hinweis: 'Von allen Konten, ohne Lücken. Von allen Personen, für die Sie den Antrag stellen.',
      warum:
        'Das Amt sieht daran Einkommen und Vermögen. Wofür Sie Geld ausgeben, dürfen Sie zum Teil schwärzen.',
      ...nachreichbar,
    },
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
    unterkunftNachweis: {
      titel: 'Bescheinigung der Unterkunft',
      wenn: { ...inUnterkunft, unterkunftKosten: mehrAls(0) },
      warum: 'Sie zeigt, was die Unterkunft kostet.',
      ...nachreichbar,
    },
    lohnabrechnungen: {
      titel: 'Ihre Lohnabrechnungen der letzten 3 Monate',
      wenn: { einkuenfte: irgendein(lohn) },
      warum: 'Daraus berechnet das Amt Ihr Einkommen.',
      ...nachreichbar,
    },
    bescheide: {
      titel: 'Bescheide über anderes Geld, das Sie bekommen',
      wenn: { einkuenfte: irgendein({ bereich: ['leistung', 'familie', 'ausbildung', 'rente'] }) },
      hinweis: 'Zum Beispiel über Rente, Kindergeld, Arbeitslosengeld, Wohngeld.',
      warum: 'Daraus berechnet das Amt Ihr Einkommen.',
      ...nachreichbar,
    },
    einkommenPerson: {
      titel: 'Belege über das Einkommen von {vorname}',
      allgemein: 'Belege über das Einkommen von jeder weiteren Person',
      wenn: eines(
        { anlageWep: true, hatEinkommen: true },
        { anlageKi: true, 'kind.hatEinkommen': true },
      ),
      hinweis: 'Lohnabrechnungen der letzten 3 Monate oder Bescheide.',
      warum: 'Daraus berechnet das Amt das Einkommen.',
      ...jePerson,
    },
    ausgabenbelege: {
      titel: 'Belege für Ihre Ausgaben für die Arbeit',
      wenn: { hoehereAusgaben: true },
      warum: 'Über 100 Euro zählt nur, was belegt ist (§ 11b SGB II).',
      ...nachreichbar,
    },
    betriebszahlen: {
      titel: 'Letzte Zahlen aus Ihrer Selbstständigkeit',
      wenn: { selbstaendigHeute: true },
      hinweis: 'Zum Beispiel die Einnahmen-Überschuss-Rechnung oder der Steuerbescheid.',
      warum: 'Damit prüft das Amt Ihre Schätzung.',
      ...nachreichbar,
    },
    betriebszahlenPerson: {
      titel: 'Letzte Zahlen aus der Selbstständigkeit von {vorname}',
      allgemein: 'Letzte Zahlen aus der Selbstständigkeit von jeder weiteren Person',
      wenn: { anlageWep: true, selbstaendigHeute: true },
      warum: 'Damit prüft das Amt die Schätzung.',
      ...jePerson,
    },
    vermoegensnachweise: {
      titel: 'Belege über Vermögen',
      wenn: eines({ vermoegenGesamt: mehrAls(0) }, { hatImmobilien: true }, { hatFahrzeuge: true }),
      hinweis: 'Sparbuch, Depot, Versicherung, Fahrzeugschein.',
      warum: 'Das Amt prüft, ob der Freibetrag reicht (§ 12 SGB II).',
      ...nachreichbar,
    },
    krankenkasse: {
      titel: 'Nachweis der Krankenkasse',
      hinweis: 'Mitgliedsbescheinigung oder ein Foto der Gesundheitskarte.',
      warum: 'Das Amt meldet Sie bei der Kasse an.',
      ...freiwillig,
    },
    versicherungsschein: {
      titel: 'Versicherungsschein und Beitragsrechnung',
      wenn: { privatFreiwilligOhne: ['freiwillig', 'privat'] },
      warum: 'Daraus ergibt sich der Zuschuss (§ 26 SGB II).',
      ...nachreichbar,
    },
    versicherungsscheinPerson: {
      titel: 'Versicherungsschein und Beitragsrechnung von {vorname}',
      allgemein: 'Versicherungsschein und Beitragsrechnung von jeder weiteren Person',
      wenn: eines(
        { privatFreiwilligOhne: ['freiwillig', 'privat'] },
        { 'kind.privatFreiwilligOhne': ['freiwillig', 'privat'] },
      ),
      warum: 'Daraus ergibt sich der Zuschuss (§ 26 SGB II).',
      ...jePerson,
    },
    kuendigung: {
      titel: 'Kündigung oder Aufhebungsvertrag der letzten Arbeit',
      wenn: { angestellt5J: true },
      hinweis: 'Nur wenn die Arbeit vor Kurzem geendet hat.',
      warum: 'Sie zeigt, ob Arbeitslosengeld zusteht.',
      ...freiwillig,
    },
    mutterpass: {
      titel: 'Mutterpass',
      wenn: { schwanger: true },
      hinweis: 'Nur die Seite mit Name und Termin.',
      warum: 'Ab der 13. Woche gibt es mehr Geld (§ 21 SGB II).',
      ...nachreichbar,
    },
    mutterpassPerson: {
      titel: 'Mutterpass von {vorname}',
      allgemein: 'Mutterpass von jeder weiteren Person',
      wenn: { anlageWep: true, schwanger: true },
      hinweis: 'Nur die Seite mit Name und Termin.',
      warum: 'Ab der 13. Woche gibt es mehr Geld (§ 21 SGB II).',
      ...jePerson,
    },
    schwerbehindertenausweis: {
      titel: 'Schwerbehindertenausweis oder Bescheid',
      wenn: { behinderung: true },
      warum: 'Eine Behinderung kann zu mehr Geld führen (§ 21 SGB II).',
      ...nachreichbar,
    },
    schwerbehindertenausweisPerson: {
      titel: 'Schwerbehindertenausweis oder Bescheid von {vorname}',
      allgemein: 'Schwerbehindertenausweis oder Bescheid von jeder weiteren Person',
      wenn: eines(
        { anlageWep: true, behinderung: true },
        { anlageKi: true, 'kind.behinderung': true },
      ),
      warum: 'Eine Behinderung kann zu mehr Geld führen (§ 21 SGB II).',
      ...jePerson,
    },
    ernaehrungsattest: {
      titel: 'Bestätigung der Praxis über das besondere Essen',
      wenn: eines(
        { kostenaufwErnaehrung: true },
        {
          personen: irgendein(
            eines({ kostenaufwErnaehrung: true }, { 'kind.kostenaufwErnaehrung': true }),
          ),
        },
      ),
      warum: 'Ohne sie kann das Amt nicht zahlen (§ 21 Abs. 5 SGB II).',
      ...nachreichbar,
    },
    bedarfsbelege: {
      titel: 'Belege für besondere Kosten',
      wenn: eines(
        { besondererBedarf: true },
        {
          personen: irgendein(eines({ besondererBedarf: true }, { 'kind.besondererBedarf': true })),
        },
      ),
      warum: 'Sie zeigen, wie hoch die Kosten sind.',
      ...nachreichbar,
    },
    unterhaltstitelKopie: {
      titel: 'Urteil, Urkunde oder Vertrag über Unterhalt',
      wenn: eines(
        { 'fruehererPartner.unterhaltstitel': true },
        { elternteile: irgendein({ unterhaltstitel: true }) },
        { zahltUnterhalt: true },
        {
          personen: irgendein(
            eines(
              { 'kind.elternteil.unterhaltstitel': true },
              { 'fruehererPartner.unterhaltstitel': true },
              { elternteile: irgendein({ unterhaltstitel: true }) },
            ),
          ),
        },
      ),
      warum: 'Daraus ergibt sich, wer wie viel zahlen muss.',
      ...nachreichbar,
    },
    schulbescheinigung: {
      titel: 'Bescheinigung von Schule, Betrieb oder Hochschule',
      wenn: { inAusbildung: true },
      warum: 'In Ausbildung gelten eigene Regeln (§ 7 SGB II).',
      ...nachreichbar,
    },
    schulbescheinigungPerson: {
      titel: 'Bescheinigung der Schule oder Ausbildung von {vorname}',
      allgemein: 'Bescheinigung der Schule oder Ausbildung von jeder weiteren Person',
      wenn: { anlageWep: true, geburtsdatum: abAlter(15), inAusbildung: true },
      warum: 'Ab 15 Jahren braucht das Amt einen Beleg.',
      ...jePerson,
    },
    andereBescheide: {
      titel: 'Anträge oder Bescheide über andere Leistungen',
      wenn: { andereLeistungenBeantragt: true },
      warum: 'Die Ämter stimmen sich ab.',
      ...freiwillig,
    },
    weitereUnterlagen: {
      titel: 'Weitere Unterlagen',
      hinweis: 'Nur wenn Sie noch etwas zeigen möchten.',
      warum: 'Hier ist Platz für alles, was sonst fehlt.',
      ...freiwillig,
    },
  });
