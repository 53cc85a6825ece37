import {
  auswahl,
  datum,
  geld,
  gruppe,
  heute,
  hinweis,
  inMonaten,
  jaNein,
  juengerAls,
  langtext,
  seite,
  text,
  vorJahren,
  zahl,
} from '@sozialplattform/forms';
import { eigentum } from '../_bausteine/eigentum.ts';
import { heizung } from '../_bausteine/heizung.ts';
import { miete } from '../_bausteine/miete.ts';
import { unterkunft } from '../_bausteine/unterkunft.ts';
import { abrechnung, neueWohnkosten } from '../_bausteine/wohnkosten.ts';
import { inWohnung, wohnform } from '../_bausteine/wohnung.ts';

/** A move to come: the Jobcenter's consent comes before the contract (§ 22 Abs. 4 to 6 SGB II). */
const geplant = () =>
  [
    seite('umzugsplan', 'Warum und wann wollen Sie umziehen?', {
      warum: 'Holen Sie die Zusage, bevor Sie den Vertrag unterschreiben (§ 22 Abs. 4 SGB II).',
      umzugGrund: langtext('Warum?', {
        hinweis: 'Zum Beispiel: Die Wohnung ist zu klein, wir bekommen ein Kind.',
        laenge: 1000,
      }),
      umzugAm: datum('Wann ungefähr?', { ab: heute, bis: inMonaten(12) }),
      hinweisUnter25: hinweis(
        'Sie sind unter 25: Ohne Zusage zahlt das Amt die neue Wohnung meist nicht (§ 22 Abs. 5 SGB II).',
        { ton: 'warnung', wenn: { geburtsdatum: juengerAls(25) } },
      ),
    }),
    seite('angebot', 'Haben Sie schon eine Wohnung gefunden?', {
      warum: 'Das Amt prüft, ob die Wohnung angemessen ist, also nicht zu teuer.',
      hatAngebot: jaNein('Es gibt ein Angebot'),
      angebotAdresse: text('Adresse der Wohnung', {
        hinweis: 'Straße, Hausnummer, Postleitzahl und Ort',
        laenge: 200,
        wenn: { hatAngebot: true },
      }),
      angebotFlaeche: zahl('Wohnfläche', {
        ab: 5,
        bis: 2000,
        nachkommastellen: 2,
        einheit: 'm²',
        wenn: { hatAngebot: true },
      }),
      angebotWarmmiete: geld('Miete im Monat, mit Nebenkosten und Heizung', {
        ab: 1,
        bis: 1_000_000,
        wenn: { hatAngebot: true },
      }),
      umzugskosten: jaNein('Ich beantrage Geld für den Umzug', {
        hinweis: 'Zum Beispiel für einen Transporter (§ 22 Abs. 6 SGB II).',
      }),
      kaution: jaNein('Ich beantrage ein Darlehen für die Kaution', {
        hinweis: 'Die Kaution bekommen Sie meist geliehen.',
      }),
    }),
  ] as const;

/** After a move: the day and what Anlage KDU asks, without what only the first application needs. */
const umgezogen = () =>
  [
    seite('umzug', 'Wann sind Sie umgezogen?', {
      warum: 'Ab diesem Tag rechnet das Amt neu.',
      umgezogenAm: datum('Umgezogen am', { ab: vorJahren(1), bis: heute }),
      bisherigeAdresse: text('Wo haben Sie vorher gewohnt?', {
        hinweis: 'Straße und Ort. Die neue Adresse haben Sie schon angegeben.',
        laenge: 200,
      }),
      zusage: jaNein('Das Amt hat dem Umzug vorher zugestimmt'),
      hinweisAndererOrt: hinweis(
        'Sind Sie in einen anderen Ort gezogen? Dann ist vielleicht ein anderes Jobcenter zuständig (§ 36 SGB II). Stellen Sie dort bitte gleich einen Antrag.',
      ),
    }),
    wohnform(),
    seite('groesse', 'Wie groß ist die Wohnung?', {
      wenn: inWohnung,
      warum: 'Die Kosten werden durch alle geteilt, die dort wohnen.',
      flaecheGesamt: zahl('Wohnfläche', {
        ab: 5,
        bis: 2000,
        nachkommastellen: 2,
        einheit: 'm²',
      }),
      personenInWohnung: zahl('Wie viele Menschen wohnen dort?', {
        hinweis: 'Sie selbst und alle anderen, auch Mitbewohner.',
        ab: 1,
        bis: 50,
        einheit: 'Personen',
      }),
    }),
    unterkunft(),
    ...miete(),
    ...eigentum(),
    ...heizung(),
  ] as const;

export const wohnen = () =>
  gruppe('wohnen', [
    seite('umzugsart', 'Was ist mit Ihrer Wohnung?', {
      warum: 'Das Amt zahlt auch für Wohnung und Heizung (§ 22 SGB II).',
      umzugsart: auswahl('Es geht um', {
        geplant: { text: 'einen Umzug, den ich plane', hinweis: 'Sie wohnen noch am alten Ort.' },
        umgezogen: 'einen Umzug, der schon war',
        kosten: { text: 'neue Kosten', hinweis: 'Sie wohnen weiter dort.' },
        abrechnung: 'eine Abrechnung für Nebenkosten oder Heizung',
      }),
    }),
    gruppe('umzugsplan', geplant(), { wenn: { umzugsart: 'geplant' } }),
    gruppe('neueWohnung', umgezogen(), { wenn: { umzugsart: 'umgezogen' } }),
    seite('neueKosten', 'Was zahlen Sie jetzt im Monat?', {
      wenn: { umzugsart: 'kosten' },
      warum: 'Diese Kosten erkennt das Amt an, soweit sie angemessen sind (§ 22 SGB II).',
      ...neueWohnkosten(),
    }),
    seite('abrechnung', 'Was steht in der Abrechnung?', {
      wenn: { umzugsart: 'abrechnung' },
      warum: 'Eine Nachzahlung kann das Amt übernehmen. Ein Guthaben senkt die Kosten.',
      ...abrechnung(),
    }),
  ]);
