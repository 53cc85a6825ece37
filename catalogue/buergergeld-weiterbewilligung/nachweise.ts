import { alle, eines, nachweise } from '@sozialplattform/forms';
import { kontovollmacht } from '../_bausteine/bank.ts';
import { bestellungsurkunde } from '../_bausteine/vertretung.ts';

const nachreichbar = { nachreichbar: true } as const;
const jePerson = { jeMitglied: 'personen', ...nachreichbar } as const;

/** What a new decision needs: fresh proofs of income and account, else only of what changed. */
export const weiterbewilligungNachweise = () =>
  nachweise({
    kontoauszuege: {
      titel: 'Kontoauszüge der letzten 3 Monate',
      hinweis: 'Von allen Konten, ohne Lücken. Von allen Personen, für die Sie den Antrag stellen.',
      warum:
        'Das Amt sieht daran Einkommen und Vermögen. Wofür Sie Geld ausgeben, dürfen Sie zum Teil schwärzen.',
      ...nachreichbar,
    },
    einkommensbelege: {
      titel: 'Ihre Belege über das Einkommen',
      wenn: { einkommenLage: ['gleich', 'geaendert'] },
      hinweis: 'Lohnabrechnungen der letzten 3 Monate oder Bescheide.',
      warum: 'Daraus berechnet das Amt Ihr Einkommen.',
      ...nachreichbar,
    },
    einkommenPerson: {
      titel: 'Belege über das Einkommen von {vorname}',
      allgemein: 'Belege über das Einkommen von jeder weiteren Person',
      wenn: eines(
        { einkommenLage: ['gleich', 'geaendert'] },
        { 'erstesEinkommen.hatEinkommen': true },
        { anlageKi: true, 'kind.hatEinkommen': true },
      ),
      hinweis: 'Lohnabrechnungen der letzten 3 Monate oder Bescheide.',
      warum: 'Daraus berechnet das Amt das Einkommen.',
      ...jePerson,
    },
    ausgabenbelege: {
      titel: 'Belege für Ihre Ausgaben für die Arbeit',
      wenn: { 'neuesEinkommen.hoehereAusgaben': true },
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
      wenn: { selbstaendigHeute: true },
      warum: 'Damit prüft das Amt die Schätzung.',
      ...jePerson,
    },
    mietvertrag: {
      titel: 'Mietvertrag der neuen Wohnung',
      wenn: { 'neueWohnung.wohnform': 'miete' },
      hinweis: 'Alle Seiten.',
      warum: 'Er zeigt, was die Wohnung kostet.',
      ...nachreichbar,
    },
    wohnkostenbelege: {
      titel: 'Belege über die neuen Wohnkosten',
      wenn: eines(
        { wohnenGeaendert: 'kosten' },
        { 'neueWohnung.wohnform': ['eigentum', 'unterkunft'] },
      ),
      hinweis: 'Zum Beispiel die Mieterhöhung oder der neue Abschlag.',
      warum: 'Sie zeigen, was das Wohnen kostet.',
      ...nachreichbar,
    },
    abrechnungKopie: {
      titel: 'Abrechnung für Nebenkosten oder Heizung',
      wenn: { abrechnung: true },
      hinweis: 'Alle Seiten.',
      warum: 'Sie zeigt, wie hoch die Kosten wirklich sind.',
      ...nachreichbar,
    },
    ausweisPerson: {
      titel: 'Ausweis oder Geburtsurkunde von {vorname}',
      allgemein: 'Ausweis oder Geburtsurkunde von jeder weiteren Person',
      wenn: alle({ neu: true }, eines({ anlageWep: true }, { anlageKi: true })),
      warum: 'Damit steht fest, wer im Haushalt lebt.',
      ...jePerson,
    },
    aufenthaltstitelPerson: {
      titel: 'Aufenthaltstitel von {vorname}',
      allgemein: 'Aufenthaltstitel von jeder weiteren Person',
      wenn: eines(
        { 'neuePerson.aufenthalt.unionsbuerger': false },
        { anlageKi: true, 'kind.aufenthalt.unionsbuerger': false },
      ),
      warum: 'Er zeigt, wer hier leben darf.',
      ...jePerson,
    },
    mutterpassPerson: {
      titel: 'Mutterpass von {vorname}',
      allgemein: 'Mutterpass von jeder weiteren Person',
      wenn: { 'neuePerson.schwanger': true },
      hinweis: 'Nur die Seite mit Name und Termin.',
      warum: 'Ab der 13. Woche gibt es mehr Geld (§ 21 SGB II).',
      ...jePerson,
    },
    schwerbehindertenausweisPerson: {
      titel: 'Schwerbehindertenausweis oder Bescheid von {vorname}',
      allgemein: 'Schwerbehindertenausweis oder Bescheid von jeder weiteren Person',
      wenn: eines(
        { 'neuePerson.behinderung': true },
        { anlageKi: true, neu: true, 'kind.behinderung': true },
      ),
      warum: 'Eine Behinderung kann zu mehr Geld führen (§ 21 SGB II).',
      ...jePerson,
    },
    ernaehrungsattestPerson: {
      titel: 'Bestätigung der Praxis über das besondere Essen von {vorname}',
      allgemein: 'Bestätigung der Praxis über das besondere Essen von jeder weiteren Person',
      wenn: eines(
        { 'neuePerson.kostenaufwErnaehrung': true },
        { anlageKi: true, neu: true, 'kind.kostenaufwErnaehrung': true },
      ),
      warum: 'Ohne sie kann das Amt nicht zahlen (§ 21 Abs. 5 SGB II).',
      ...jePerson,
    },
    schulbescheinigungPerson: {
      titel: 'Bescheinigung der Schule oder Ausbildung von {vorname}',
      allgemein: 'Bescheinigung der Schule oder Ausbildung von jeder weiteren Person',
      wenn: { 'neuePerson.inAusbildung': true },
      warum: 'Ab 15 Jahren braucht das Amt einen Beleg.',
      ...jePerson,
    },
    vermoegensnachweise: {
      titel: 'Belege über Vermögen',
      wenn: { vermoegenGeaendert: true },
      hinweis: 'Sparbuch, Depot, Versicherung, Fahrzeugschein.',
      warum: 'Das Amt prüft, ob der Freibetrag reicht (§ 12 SGB II).',
      ...nachreichbar,
    },
    kontovollmacht: kontovollmacht({ 'neuesKonto.kontoinhaberArt': 'andere' }),
    krankenkasse: {
      titel: 'Nachweis der neuen Krankenkasse',
      wenn: { kasseGeaendert: true },
      hinweis: 'Mitgliedsbescheinigung oder ein Foto der Gesundheitskarte.',
      warum: 'Das Amt meldet Sie bei der Kasse an.',
      ...nachreichbar,
    },
    bestellungsurkunde,
    aenderungsbelege: {
      titel: 'Belege über die weiteren Änderungen',
      wenn: { hatAenderungen: true },
      hinweis: 'Zum Beispiel Mutterpass, Ausbildungsvertrag, Urteil oder Bescheid.',
      warum: 'Sie zeigen, was sich geändert hat und ab wann.',
      ...nachreichbar,
    },
    weitereUnterlagen: {
      titel: 'Weitere Unterlagen',
      hinweis: 'Nur wenn Sie noch etwas zeigen möchten.',
      warum: 'Hier ist Platz für alles, was sonst fehlt.',
      optional: true,
      ...nachreichbar,
    },
  });
