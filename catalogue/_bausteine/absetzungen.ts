import {
  berechnet,
  geld,
  irgendein,
  jaNein,
  mehrAls,
  seite,
  summe,
  text,
  zahl,
} from '@sozialplattform/forms';
import { lohn } from './einkommensarten.ts';
import { je, type Wer } from './wer.ts';

/** Above 400 € of pay the real costs count where they exceed 100 € (§ 11b Abs. 2 Satz 2). */
const hoeher = { erwerbseinkommen: mehrAls(40_000) } as const;
const nachweisen = { ...hoeher, hoehereAusgaben: true } as const;
const imMonat = { optional: true, bis: 500_000 } as const;

/** The deductions of Anlage EK. What everyone with pay gets anyway is not asked. */
export const absetzungen = (wer: Wer) =>
  [
    seite('erwerbseinkommen', je(wer, 'Ihr Lohn zusammen', 'Lohn von {vorname} zusammen'), {
      wenn: { einkuenfte: irgendein(lohn) },
      warum: 'Über 400 Euro können Sie höhere Ausgaben nachweisen (§ 11b SGB II).',
      erwerbseinkommen: berechnet('Lohn brutto zusammen', 'geld', summe('einkuenfte.bruttoMonat')),
    }),
    seite(
      'ausgaben',
      je(
        wer,
        'Haben Sie hohe Ausgaben für die Arbeit?',
        'Hat {vorname} hohe Ausgaben für die Arbeit?',
      ),
      {
        wenn: hoeher,
        warum: '100 Euro im Monat rechnet das Amt immer ab. Höhere Ausgaben zählen mit Beleg.',
        hoehereAusgaben: jaNein(
          'Fahrten, Versicherungen und Arbeitsmittel kosten mehr als 100 Euro im Monat',
          {
            hinweis: 'Alle Ausgaben zusammen.',
          },
        ),
      },
    ),
    seite(
      'wegZurArbeit',
      je(wer, 'Wie kommen Sie zur Arbeit?', 'Wie kommt {vorname} zur Arbeit?'),
      {
        wenn: nachweisen,
        warum: 'Fahrten zur Arbeit verringern das Einkommen, das zählt.',
        fahrtKm: zahl('Einfache Strecke mit dem Auto', {
          hinweis: 'Von der Wohnung zur Arbeit. Leer lassen, wenn kein Auto.',
          bis: 500,
          einheit: 'km',
          optional: true,
        }),
        arbeitstageProWoche: zahl('Arbeitstage in der Woche', { ab: 1, bis: 7, einheit: 'Tage' }),
        oepnvKosten: geld('Bus und Bahn im Monat', { hinweis: 'Zum Beispiel 63,00', ...imMonat }),
        kfzHaftpflicht: geld('Kfz-Haftpflichtversicherung im Monat', { ...imMonat }),
      },
    ),
    seite('kostenDerArbeit', 'Was kostet die Arbeit noch?', {
      wenn: nachweisen,
      warum: 'Diese Ausgaben verringern das Einkommen, das zählt (§ 11b SGB II).',
      arbeitsmittel: geld('Arbeitsmittel im Monat', {
        hinweis: 'Zum Beispiel Arbeitskleidung',
        ...imMonat,
      }),
      gewerkschaft: geld('Gewerkschaft im Monat', { ...imMonat }),
      kinderbetreuung: geld('Kinderbetreuung im Monat', { ...imMonat }),
      doppelteHaushaltsfuehrung: geld('Zweite Wohnung am Arbeitsort im Monat', { ...imMonat }),
      riester: geld('Riester-Rente im Monat', { ...imMonat }),
    }),
    seite('unterhaltszahlungen', je(wer, 'Zahlen Sie Unterhalt?', 'Zahlt {vorname} Unterhalt?'), {
      wenn: { hatEinkommen: true },
      warum: 'Unterhalt mit einem amtlichen Titel verringert das Einkommen (§ 11b SGB II).',
      zahltUnterhalt: jaNein('Unterhalt an Menschen, die woanders leben'),
      titulierterUnterhalt: geld('Betrag im Monat', {
        ab: 1,
        bis: 1_000_000,
        wenn: { zahltUnterhalt: true },
      }),
      unterhaltAn: text('An wen?', { laenge: 200, wenn: { zahltUnterhalt: true } }),
    }),
  ] as const;
