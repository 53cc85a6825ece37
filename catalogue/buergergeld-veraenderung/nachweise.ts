import { eines, enthaelt, irgendein, nachweise } from '@sozialplattform/forms';
import { kontovollmacht } from '../_bausteine/bank.ts';
import { bestellungsurkunde } from '../_bausteine/vertretung.ts';

const nachreichbar = { nachreichbar: true } as const;

/** One proof for each kind of change; each may follow later. */
export const veraenderungNachweise = () =>
  nachweise({
    mietangebot: {
      titel: 'Angebot für die neue Wohnung',
      wenn: { 'wohnen.umzugsplan.hatAngebot': true },
      hinweis: 'Zum Beispiel die Anzeige oder das Angebot des Vermieters.',
      warum: 'Das Amt prüft, ob die Wohnung angemessen ist, also nicht zu teuer.',
      ...nachreichbar,
    },
    mietvertrag: {
      titel: 'Mietvertrag der neuen Wohnung',
      wenn: { 'wohnen.neueWohnung.wohnform': 'miete' },
      hinweis: 'Alle Seiten.',
      warum: 'Er zeigt, was die Wohnung kostet.',
      ...nachreichbar,
    },
    wohnkostenbelege: {
      titel: 'Belege über die neuen Wohnkosten',
      wenn: eines(
        { 'wohnen.umzugsart': ['kosten', 'abrechnung'] },
        { 'wohnen.neueWohnung.wohnform': ['eigentum', 'unterkunft'] },
      ),
      hinweis: 'Zum Beispiel die Mieterhöhung oder die Abrechnung, alle Seiten.',
      warum: 'Sie zeigen, was das Wohnen kostet.',
      ...nachreichbar,
    },
    arbeitsvertrag: {
      titel: 'Arbeitsvertrag oder erste Lohnabrechnung',
      wenn: { arbeiten: irgendein({ arbeitArt: ['beginn', 'lohn'] }) },
      warum: 'Daraus berechnet das Amt das Einkommen.',
      ...nachreichbar,
    },
    kuendigung: {
      titel: 'Kündigung oder Aufhebungsvertrag',
      wenn: { arbeiten: irgendein({ arbeitArt: 'ende' }) },
      hinweis: 'War die Arbeit befristet? Dann den Arbeitsvertrag.',
      warum: 'Sie zeigt, ob Arbeitslosengeld zusteht.',
      ...nachreichbar,
    },
    bescheide: {
      titel: 'Bescheid oder Beleg über das Einkommen',
      wenn: { aenderungen: enthaelt('einkommen') },
      warum: 'Daraus berechnet das Amt das Einkommen.',
      ...nachreichbar,
    },
    haushaltsbelege: {
      titel: 'Meldebescheinigung oder anderer Beleg zum Haushalt',
      wenn: { aenderungen: enthaelt('haushalt') },
      hinweis: 'Nur wenn Sie schon etwas haben.',
      warum: 'Er zeigt, ab wann sich der Haushalt ändert.',
      optional: true,
      ...nachreichbar,
    },
    mutterpass: {
      titel: 'Mutterpass',
      wenn: { 'baby.babyArt': 'schwanger' },
      hinweis: 'Nur die Seite mit Name und Termin.',
      warum: 'Ab der 13. Woche gibt es mehr Geld (§ 21 SGB II).',
      ...nachreichbar,
    },
    geburtsurkunde: {
      titel: 'Geburtsurkunde des Kindes',
      wenn: { 'baby.babyArt': 'geboren' },
      warum: 'Damit steht fest, wer im Haushalt lebt.',
      ...nachreichbar,
    },
    urkunde: {
      titel: 'Heiratsurkunde oder Urteil über die Scheidung',
      wenn: { 'beziehung.beziehungArt': ['verheiratet', 'geschieden'] },
      warum: 'Sie zeigt, ab wann sich der Familienstand ändert.',
      ...nachreichbar,
    },
    unterhaltstitelKopie: {
      titel: 'Urteil, Urkunde oder Vertrag über Unterhalt',
      wenn: eines(
        { 'beziehung.getrenntVon.unterhaltstitel': true },
        { 'baby.elternteil.unterhaltstitel': true },
      ),
      warum: 'Daraus ergibt sich, wer wie viel zahlen muss.',
      ...nachreichbar,
    },
    kontovollmacht: kontovollmacht({ 'neuesKonto.kontoinhaberArt': 'andere' }),
    krankschreibung: {
      titel: 'Bescheinigung über die Krankschreibung',
      wenn: { 'gesundheit.gesundheitArt': 'krank' },
      hinweis: 'Der Teil ohne Diagnose.',
      warum: 'Sie muss bis zum dritten Tag beim Jobcenter sein (§ 56 SGB II).',
      ...nachreichbar,
    },
    gesundheitsbelege: {
      titel: 'Bescheinigung von Klinik, Praxis oder Amt',
      wenn: {
        'gesundheit.gesundheitArt': ['klinik', 'heim', 'haft', 'behinderung', 'ernaehrung'],
      },
      hinweis: 'Zum Beispiel Aufnahmebestätigung, Bescheid oder Attest.',
      warum: 'Sie zeigt, ab wann und wie lange es gilt.',
      ...nachreichbar,
    },
    ausbildungsnachweis: {
      titel: 'Bescheinigung von Schule, Betrieb oder Hochschule',
      wenn: { aenderungen: enthaelt('ausbildung') },
      warum: 'In Ausbildung gelten eigene Regeln (§ 7 SGB II).',
      ...nachreichbar,
    },
    vermoegensnachweise: {
      titel: 'Belege über Vermögen',
      wenn: { aenderungen: enthaelt('vermoegen') },
      hinweis: 'Zum Beispiel Kontoauszug, Erbschein, Kaufvertrag, Fahrzeugschein.',
      warum: 'Das Amt prüft, ob der Freibetrag reicht (§ 12 SGB II).',
      ...nachreichbar,
    },
    bestellungsurkunde,
    weitereUnterlagen: {
      titel: 'Weitere Unterlagen',
      hinweis: 'Nur wenn Sie noch etwas zeigen möchten.',
      warum: 'Hier ist Platz für alles, was sonst fehlt.',
      optional: true,
      ...nachreichbar,
    },
  });
