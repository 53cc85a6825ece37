import { alle, eines, enthaelt, juengerAls, nachweise } from '@sozialplattform/forms';
import { vertreten } from '../_bausteine/vertretung.ts';
import { gezielt, tausch } from './art.ts';
import { schwerbehindert } from './behinderung.ts';
import { frischVerheiratet } from './haushalt.ts';
import { einkommensnachweise } from './nachweise-einkommen.ts';
import { imHaushalt, kind } from './personen.ts';
import { drittstaat } from './zuzug.ts';

const nachreichbar = { nachreichbar: true } as const;
const freiwillig = { nachreichbar: true, optional: true } as const;
const jePerson = { jeMitglied: 'personen', ...nachreichbar } as const;

/** What is to be handed in; the population register the office has itself. */
export const wbsNachweise = () =>
  nachweise({
    ausweis: {
      titel: 'Ausweis oder Pass',
      hinweis: 'Vorderseite und Rückseite. Was nicht nötig ist, dürfen Sie schwärzen.',
      warum: 'So sieht das Amt, wer den Antrag stellt.',
      ...nachreichbar,
    },
    aufenthaltBeleg: {
      titel: 'Ihr Papier zum Aufenthalt',
      wenn: drittstaat,
      hinweis: 'Vorderseite und Rückseite.',
      warum: 'Es zeigt, wie lange Sie bleiben dürfen (§ 27 Abs. 2 WoFG).',
      ...nachreichbar,
    },
    aufenthaltBelegPerson: {
      titel: 'Papier zum Aufenthalt von {vorname}',
      allgemein: 'Papier zum Aufenthalt von jeder weiteren Person',
      wenn: alle(imHaushalt, drittstaat),
      hinweis: 'Vorderseite und Rückseite.',
      warum: 'Es zeigt, wie lange die Person bleiben darf.',
      ...jePerson,
    },
    ...einkommensnachweise(),
    behinderungBeleg: {
      titel: 'Ihr Schwerbehindertenausweis oder Bescheid',
      wenn: schwerbehindert,
      hinweis: 'Gibt es Pflege zu Hause? Dann auch der Bescheid der Pflegekasse.',
      warum: 'Damit zählt weniger Einkommen (§ 24 WoFG).',
      ...nachreichbar,
    },
    behinderungPerson: {
      titel: 'Schwerbehindertenausweis oder Bescheid von {vorname}',
      allgemein: 'Schwerbehindertenausweis oder Bescheid von jeder weiteren Person',
      wenn: schwerbehindert,
      hinweis: 'Gibt es Pflege zu Hause? Dann auch der Bescheid der Pflegekasse.',
      warum: 'Damit zählt weniger Einkommen (§ 24 WoFG).',
      ...jePerson,
    },
    mutterpass: {
      titel: 'Mutterpass',
      wenn: { schwanger: true },
      hinweis: 'Nur die Seite mit dem Tag der Geburt.',
      warum: 'Damit das Kind schon mitzählt.',
      ...nachreichbar,
    },
    heiratsurkunde: {
      titel: 'Heiratsurkunde',
      wenn: frischVerheiratet,
      warum: 'Bei jungen Paaren zählt weniger Einkommen (§ 24 WoFG).',
      ...nachreichbar,
    },
    sorge: {
      titel: 'Vereinbarung, wann {vorname} bei Ihnen lebt',
      allgemein: 'Vereinbarung, wann ein Kind bei Ihnen lebt',
      wenn: { ...kind, geburtsdatum: juengerAls(18), lebtImmer: false },
      hinweis: 'Ein Satz des anderen Elternteils oder ein Beschluss reicht.',
      warum: 'Damit kann ein Zimmer für das Kind dazukommen.',
      ...jePerson,
    },
    wohnungsangebot: {
      titel: 'Angebot für die Wohnung',
      wenn: gezielt,
      hinweis: 'Anzeige, E-Mail oder Blatt vom Vermieter.',
      warum: 'So prüft das Amt, ob die Wohnung passt.',
      ...nachreichbar,
    },
    mietvertrag: {
      titel: 'Jetziger Mietvertrag',
      wenn: eines({ ...tausch, wohnart: 'miete' }, { gefoerdert: 'ja' }),
      warum: 'Er zeigt Größe und Miete der jetzigen Wohnung.',
      ...nachreichbar,
    },
    kuendigung: {
      titel: 'Kündigung oder Brief zur Räumung',
      wenn: eines({ dringlich: enthaelt('kuendigung') }, { dringlich: enthaelt('raeumung') }),
      warum: 'Damit das Amt sieht, wie eilig es ist.',
      ...nachreichbar,
    },
    bestaetigungNot: {
      titel: 'Brief, der die Notlage zeigt',
      wenn: eines(
        { dringlich: enthaelt('gewalt') },
        { dringlich: enthaelt('krank') },
        { dringlich: enthaelt('entlassung') },
        { dringlich: enthaelt('obdachlos') },
        { mehrraumGruende: enthaelt('behinderung') },
      ),
      hinweis: 'Zum Beispiel von Ärztin, Frauenhaus, Klinik oder Beratungsstelle.',
      warum: 'Er kann helfen, damit es schneller geht.',
      ...freiwillig,
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
