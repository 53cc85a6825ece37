import { berechnet, geld, minus, plus, seite } from '@sozialplattform/forms';

const betrag = { bis: 100_000_000 } as const;
const leer = 'Nichts? Geben Sie 0 ein.';

/** Rows A1 to A7 and B1 to B18 of Anlage EKS, for one month. */
export const eksMonat = () =>
  [
    seite('einnahmen', 'Welche Einnahmen hat der Betrieb?', {
      warum: 'Es zählt, was in dem Monat wirklich eingeht (§ 11 SGB II).',
      a1Betriebseinnahmen: geld('A1 Einnahmen von Kunden', {
        hinweis: 'Ohne Umsatzsteuer',
        ...betrag,
      }),
      a2Privatentnahmen: geld('A2 Ware, die Sie selbst verbrauchen', { hinweis: leer, ...betrag }),
      a3SonstigeEinnahmen: geld('A3 Sonstige Einnahmen', { hinweis: leer, ...betrag }),
      a4Zuwendungen: geld('A4 Zuschüsse und Darlehen von anderen', { hinweis: leer, ...betrag }),
    }),
    seite('umsatzsteuerEinnahmen', 'Welche Umsatzsteuer kommt herein?', {
      warum: 'Auch die Umsatzsteuer steht für kurze Zeit zur Verfügung.',
      a5Umsatzsteuer: geld('A5 Umsatzsteuer von Kunden', { hinweis: leer, ...betrag }),
      a6UmsatzsteuerPrivat: geld('A6 Umsatzsteuer auf eigenen Verbrauch', {
        hinweis: leer,
        ...betrag,
      }),
      a7UmsatzsteuerErstattung: geld('A7 Erstattung vom Finanzamt', { hinweis: leer, ...betrag }),
    }),
    seite('laufendeAusgaben', 'Welche laufenden Ausgaben gibt es?', {
      warum: 'Notwendige Ausgaben verringern den Gewinn, der zählt.',
      b1Wareneinkauf: geld('B1 Wareneinkauf', { hinweis: leer, ...betrag }),
      b2Personal: geld('B2 Personal', {
        hinweis: 'Mit Beiträgen zur Sozialversicherung',
        ...betrag,
      }),
      b3Raumkosten: geld('B3 Räume', {
        hinweis: 'Miete, Strom und Heizung des Betriebs',
        ...betrag,
      }),
      b4Versicherungen: geld('B4 Versicherungen und Beiträge', { hinweis: leer, ...betrag }),
      b5Kraftfahrzeug: geld('B5 Fahrzeug', {
        hinweis: 'Nur der Anteil für den Betrieb',
        ...betrag,
      }),
      b6Werbung: geld('B6 Werbung', { hinweis: leer, ...betrag }),
    }),
    seite('weitereAusgaben', 'Welche Ausgaben gibt es noch?', {
      warum: 'Notwendige Ausgaben verringern den Gewinn, der zählt.',
      b7Reisekosten: geld('B7 Reisen', { hinweis: leer, ...betrag }),
      b8Investitionen: geld('B8 Anschaffungen', {
        hinweis: 'Zum Beispiel Geräte und Möbel',
        ...betrag,
      }),
      b9InvestitionenZuwendung: geld('B9 Anschaffungen aus Zuschüssen', {
        hinweis: leer,
        ...betrag,
      }),
      b10Buero: geld('B10 Büro und Porto', { hinweis: leer, ...betrag }),
      b11Telefon: geld('B11 Telefon und Internet', { hinweis: leer, ...betrag }),
      b12Beratung: geld('B12 Steuerberatung und andere Beratung', { hinweis: leer, ...betrag }),
    }),
    seite('sonstigeAusgaben', 'Welche sonstigen Ausgaben gibt es?', {
      warum: 'Notwendige Ausgaben verringern den Gewinn, der zählt.',
      b13Fortbildung: geld('B13 Fortbildung', { hinweis: leer, ...betrag }),
      b14Sonstiges: geld('B14 Sonstige Ausgaben', { hinweis: leer, ...betrag }),
      b15Zinsen: geld('B15 Zinsen für betriebliche Kredite', { hinweis: leer, ...betrag }),
      b16Tilgung: geld('B16 Tilgung betrieblicher Kredite', { hinweis: leer, ...betrag }),
      b17Vorsteuer: geld('B17 Gezahlte Umsatzsteuer (Vorsteuer)', { hinweis: leer, ...betrag }),
      b18Umsatzsteuer: geld('B18 Umsatzsteuer an das Finanzamt', { hinweis: leer, ...betrag }),
      gewinn: berechnet(
        'Gewinn in diesem Monat',
        'geld',
        minus(
          plus(
            'a1Betriebseinnahmen',
            'a2Privatentnahmen',
            'a3SonstigeEinnahmen',
            'a4Zuwendungen',
            'a5Umsatzsteuer',
            'a6UmsatzsteuerPrivat',
            'a7UmsatzsteuerErstattung',
          ),
          'b1Wareneinkauf',
          'b2Personal',
          'b3Raumkosten',
          'b4Versicherungen',
          'b5Kraftfahrzeug',
          'b6Werbung',
          'b7Reisekosten',
          'b8Investitionen',
          'b9InvestitionenZuwendung',
          'b10Buero',
          'b11Telefon',
          'b12Beratung',
          'b13Fortbildung',
          'b14Sonstiges',
          'b15Zinsen',
          'b16Tilgung',
          'b17Vorsteuer',
          'b18Umsatzsteuer',
        ),
        { hinweis: 'Ein Minus bedeutet Verlust.' },
      ),
    }),
  ] as const;
