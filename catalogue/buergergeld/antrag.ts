import { abschnitt, antrag, juengerAls, pruefung } from '@sozialplattform/forms';
import { anschrift } from '../_bausteine/anschrift.ts';
import { aufenthalt } from '../_bausteine/aufenthalt.ts';
import { bank } from '../_bausteine/bank.ts';
import { erklaerung } from '../_bausteine/erklaerung.ts';
import { familienstand } from '../_bausteine/familienstand.ts';
import { fuerWen } from '../_bausteine/fuer-wen.ts';
import { haushalt } from '../_bausteine/haushalt.ts';
import { kennnummern } from '../_bausteine/kennnummern.ts';
import { kontakt } from '../_bausteine/kontakt.ts';
import { krankenversicherung } from '../_bausteine/krankenversicherung.ts';
import { geburt, geschlecht, name, staatsangehoerigkeit } from '../_bausteine/person.ts';
import { vertretung } from '../_bausteine/vertretung.ts';
import { ek } from './anlagen/ek.ts';
import { eks, selbstaendigHeute } from './anlagen/eks.ts';
import { hg, zusammenleben } from './anlagen/hg.ts';
import { kdu } from './anlagen/kdu.ts';
import { ki } from './anlagen/ki.ts';
import { mehrbedarf } from './anlagen/mehrbedarf.ts';
import { sv } from './anlagen/sv.ts';
import { uf } from './anlagen/uf.ts';
import { uh1 } from './anlagen/uh1.ts';
import { uh2 } from './anlagen/uh2.ts';
import { uh3 } from './anlagen/uh3.ts';
import { ve } from './anlagen/ve.ts';
import { vm } from './anlagen/vm.ts';
import { wep } from './anlagen/wep.ts';
import { beginn } from './hauptantrag/beginn.ts';
import { bisher } from './hauptantrag/bisher.ts';
import { lebenssituation } from './hauptantrag/lebenssituation.ts';
import { haushaltPruefen } from './hauptantrag/pruefen.ts';
import { buergergeldNachweise } from './nachweise.ts';

/** The Hauptantrag (Jobcenter-HA 04/2026, sections A to I) with all its annexes. */
export default antrag({
  leistung: 'buergergeld',
  version: 1,
  titel: 'Antrag auf Grundsicherungsgeld (früher Bürgergeld)',
  titelAb: { '2027-01-01': 'Antrag auf Grundsicherungsgeld' },
  abschnitte: [
    abschnitt('person', 'Über Sie', [
      ...fuerWen(),
      name(),
      geburt(),
      geschlecht('sie'),
      familienstand(),
      ...anschrift(),
      ...kontakt(),
      ...kennnummern('sie'),
      ...bank(),
      ...vertretung(),
    ]),
    abschnitt('nationalitaet', 'Staatsangehörigkeit und Aufenthalt', [
      staatsangehoerigkeit('sie'),
      aufenthalt('sie'),
    ]),
    abschnitt('antragstellung', 'Beginn', beginn()),
    abschnitt('lebenssituation', 'Ihre Lebenssituation', lebenssituation('sie')),
    abschnitt('bisher', 'Die letzten Jahre', bisher('sie')),
    abschnitt('krankenversicherung', 'Krankenversicherung', krankenversicherung('sie')),
    abschnitt('haushalt', 'Mit wem Sie wohnen', [...haushalt(), haushaltPruefen()]),
    abschnitt('weiterePersonen', 'Weitere Personen ab 15 (Anlage WEP)', [wep()]),
    abschnitt('kinder', 'Kinder unter 15 (Anlage KI)', [ki()]),
    abschnitt('mitbewohner', 'Verwandte und Mitbewohner (Anlagen HG und VE)', [
      zusammenleben(),
      hg(),
      ve(),
    ]),
    abschnitt('wohnen', 'Wohnen und Heizen (Anlage KDU)', kdu()),
    abschnitt('einkommen', 'Einkommen (Anlage EK)', ek()),
    abschnitt('selbstaendigkeit', 'Selbstständige Arbeit (Anlage EKS)', eks(selbstaendigHeute)),
    abschnitt('versicherung', 'Beiträge zur Krankenversicherung (Anlage SV)', sv()),
    abschnitt('vermoegen', 'Vermögen (Anlage VM)', vm()),
    abschnitt('unterhalt', 'Unterhalt (Anlagen UH1, UH2 und UH3)', [...uh1(), ...uh2(), ...uh3()]),
    abschnitt('mehrbedarf', 'Besondere Kosten (Anlagen MEB und BB)', mehrbedarf()),
    abschnitt('unfall', 'Unfall oder Verletzung (Anlage UF)', uf()),
    buergergeldNachweise(),
    abschnitt(
      'erklaerungen',
      'Erklärungen',
      erklaerung({
        mitwirkung:
          'Wer Geld vom Amt bekommt, muss Änderungen sofort melden (§ 60 SGB I). Zum Beispiel: neue Arbeit, Umzug, jemand zieht ein oder aus.',
        daten:
          'Ihr Jobcenter bekommt diesen Antrag und entscheidet darüber. Es gleicht Ihre Daten regelmäßig mit Rentenversicherung, Finanzbehörden und Arbeitsagentur ab (§ 52 SGB II). Alles Weitere steht in den Hinweisen zum Datenschutz.',
      }),
    ),
  ],
  pruefungen: [
    pruefung({
      feld: 'geburtsdatum',
      wenn: { geburtsdatum: juengerAls(15) },
      text: 'Einen Antrag können Sie ab dem 15. Geburtstag stellen. Für Jüngere stellen ihn die Eltern.',
    }),
  ],
});
