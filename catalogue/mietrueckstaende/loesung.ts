import {
  feld,
  geld,
  hinweis,
  hoechstens,
  jaNein,
  langtext,
  mindestens,
  pruefung,
  seite,
  text,
} from '@sozialplattform/forms';
import { beimVermieter } from './rueckstand.ts';

/** What people can do themselves, and how it is to go on. */
export const loesung = () =>
  [
    seite('raten', 'Haben Sie mit dem Vermieter oder Versorger gesprochen?', {
      warum: 'Manchmal reichen Raten. Das geht dann schneller.',
      ratenVersucht: jaNein('Ich habe nach Raten gefragt'),
      ratenErgebnis: langtext('Was kam heraus?', {
        hinweis: 'Zum Beispiel: Der Vermieter will alles auf einmal.',
        laenge: 800,
        wenn: { ratenVersucht: true },
      }),
    }),
    seite('eigenanteil', 'Können Sie einen Teil selbst zahlen?', {
      warum: 'Das Amt übernimmt, was Sie nicht selbst zahlen können.',
      zahltSelbst: jaNein('Ich kann einen Teil selbst zahlen'),
      eigenanteil: geld('Sofort', {
        hinweis: 'Nichts? Geben Sie 0 ein.',
        bis: 10_000_000,
        wenn: { zahltSelbst: true },
      }),
      rateMonat: geld('Und im Monat', {
        hinweis: 'Nichts? Geben Sie 0 ein.',
        bis: 1_000_000,
        wenn: { zahltSelbst: true },
      }),
      pruefungen: [
        pruefung({
          feld: 'eigenanteil',
          wenn: { eigenanteil: mindestens(feld('gesamt')) },
          text: 'Dann bleibt für das Amt nichts zu zahlen. Prüfen Sie den Betrag.',
        }),
        pruefung({
          feld: 'eigenanteil',
          wenn: { eigenanteil: hoechstens(0), rateMonat: hoechstens(0) },
          text: 'Geben Sie an, was Sie zahlen können: sofort oder im Monat.',
        }),
      ],
    }),
    seite('wohnungsuche', 'Haben Sie eine andere Wohnung in Aussicht?', {
      wenn: beimVermieter,
      warum: 'Gibt es schon eine andere Wohnung, hilft das Amt vielleicht dort.',
      andereWohnung: jaNein('Ich habe eine andere Wohnung in Aussicht'),
    }),
    seite('frueher', 'Hat schon einmal ein Amt Mietschulden übernommen?', {
      warum: 'Ein zweites Mal prüft das Amt genauer. Ausgeschlossen ist es nicht.',
      fruehereUebernahme: jaNein('Ein Amt hat schon einmal Mietschulden übernommen'),
      fruehereUebernahmeWann: text('Wann und von wem?', {
        hinweis: 'Zum Beispiel 2023, Jobcenter Kassel',
        laenge: 150,
        wenn: { fruehereUebernahme: true },
      }),
    }),
    seite('darlehen', 'Darlehen und künftige Zahlungen', {
      warum: 'Meist zahlt das Amt die Schulden als Darlehen (§ 22 Abs. 8 SGB II).',
      hinweisDarlehen: hinweis(
        'Ein Darlehen zahlen Sie zurück. Bekommen Sie Grundsicherungsgeld, behält das Jobcenter jeden Monat fünf Prozent des Regelbedarfs ein (§ 42a SGB II).',
      ),
      darlehenEinverstanden: jaNein('Ich bin mit einem Darlehen einverstanden'),
      direktzahlung: jaNein('Das Amt soll Miete oder Abschläge künftig direkt zahlen', {
        hinweis: 'An den Vermieter oder Versorger. So entstehen keine neuen Schulden.',
        wenn: { leistungsbezug: ['sgb2', 'sgb12', 'asylblg'] },
      }),
      schuldnerberatung: jaNein('Ich möchte eine Schuldnerberatung', {
        hinweis: 'Sie kostet nichts und ist freiwillig.',
        optional: true,
      }),
    }),
  ] as const;
