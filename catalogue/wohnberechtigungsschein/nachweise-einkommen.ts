import { irgendein } from '@sozialplattform/forms';
import { lohn } from './einkommen.ts';

const nachreichbar = { nachreichbar: true } as const;
const einkommenZaehlt = 'Daraus berechnet das Amt, was als Einkommen zählt.';

/** Proofs of what each has and pays (§§ 21 to 24 WoFG). */
export const einkommensnachweise = () =>
  ({
    lohnabrechnungen: {
      titel: 'Ihre Lohnabrechnungen der letzten 12 Monate',
      wenn: { einkuenfte: irgendein(lohn) },
      hinweis: 'Oder eine Bescheinigung vom Betrieb. Viele Ämter haben dafür ein Blatt.',
      warum: einkommenZaehlt,
      ...nachreichbar,
    },
    steuerbescheid: {
      titel: 'Letzter Steuerbescheid',
      wenn: { einkuenfte: irgendein({ art: ['selbstaendig', 'vermoegen'] }) },
      hinweis: 'Gibt es keinen? Dann Ihre letzten Zahlen.',
      warum: einkommenZaehlt,
      ...nachreichbar,
    },
    bescheide: {
      titel: 'Bescheide über Ihr anderes Einkommen',
      wenn: {
        einkuenfte: irgendein({
          art: [
            'rente',
            'arbeitslosengeld',
            'ersatz',
            'grundsicherung',
            'bafoeg',
            'unterhalt',
            'ausland',
            'anderes',
          ],
        }),
      },
      hinweis: 'Zum Beispiel über Rente, Elterngeld oder Grundsicherungsgeld. Alle Seiten.',
      warum: einkommenZaehlt,
      ...nachreichbar,
    },
    einkommenPerson: {
      titel: 'Belege über das Einkommen von {vorname}',
      allgemein: 'Belege über das Einkommen von jeder weiteren Person',
      wenn: { hatEinkommen: true },
      hinweis: 'Lohnabrechnungen der letzten 12 Monate oder Bescheide.',
      warum: einkommenZaehlt,
      jeMitglied: 'personen',
      ...nachreichbar,
    },
    werbungskostenBeleg: {
      titel: 'Belege über hohe Kosten der Arbeit',
      wenn: { einkuenfte: irgendein({ hoheWerbungskosten: true }) },
      hinweis: 'Der Steuerbescheid reicht oft.',
      warum: 'Mit Beleg zieht das Amt mehr ab.',
      ...nachreichbar,
    },
    unterhaltBeleg: {
      titel: 'Belege über Unterhalt, den Sie zahlen',
      wenn: { zahltUnterhalt: true },
      hinweis: 'Urteil, Urkunde oder Vertrag, und der Kontoauszug mit der Zahlung.',
      warum: 'Mit Beleg zieht das Amt den Unterhalt ab (§ 24 Abs. 2 WoFG).',
      ...nachreichbar,
    },
  }) as const;
