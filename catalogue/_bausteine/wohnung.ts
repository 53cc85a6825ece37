import {
  type Ausdruck,
  anzahlVon,
  auswahl,
  berechnet,
  datum,
  feld,
  geld,
  heute,
  inJahren,
  jaNein,
  juengerAls,
  langtext,
  mehrAls,
  plus,
  pruefung,
  seite,
  vorJahren,
  wenigerAls,
  zahl,
} from '@sozialplattform/forms';
import { nachRecht, type Recht } from './recht.ts';

export const zurMiete = { wohnform: 'miete' } as const;
export const imEigentum = { wohnform: 'eigentum' } as const;
export const inUnterkunft = { wohnform: 'unterkunft' } as const;
/** A flat or house of one's own, rented or owned. */
export const inWohnung = { wohnform: ['miete', 'eigentum'] } as const;
/** Wherever a boiler can be installed; the additional need knows no kind of home (§ 21 Abs. 7 SGB II). */
export const unterDach = { wohnform: ['miete', 'eigentum', 'unterkunft'] } as const;
const flaeche = { bis: 2000, nachkommastellen: 2, einheit: 'm²' } as const;

/** Field 81. */
export const wohnform = () =>
  seite('wohnform', 'Wie wohnen Sie?', {
    warum: 'Das Amt zahlt auch für Wohnung und Heizung (§ 22 SGB II).',
    wohnform: auswahl('Ich wohne', {
      miete: { text: 'zur Miete', hinweis: 'auch Untermiete oder ein Zimmer in einer WG' },
      eigentum: 'im eigenen Haus oder in der eigenen Wohnung',
      unterkunft: {
        text: 'in einer Unterkunft oder bei anderen',
        hinweis: 'zum Beispiel Wohnheim, Frauenhaus, Notunterkunft, bei den Eltern',
      },
      keine: { text: 'Ich habe keine Wohnung', hinweis: 'Es entstehen keine Kosten.' },
    }),
  });

/** Since when, and among how many the costs are shared; `groesse` counts who was named. */
export const einzug = <const A extends Ausdruck>(groesse: A) =>
  seite('einzug', 'Seit wann wohnen Sie dort?', {
    wenn: inWohnung,
    warum: 'Die Kosten werden durch alle geteilt, die dort wohnen.',
    einzugAm: datum('Eingezogen am', { ab: vorJahren(100), bis: inJahren(1) }),
    haushaltsgroesse: berechnet('Personen im Haushalt', 'zahl', groesse, {
      unsichtbar: true,
    }),
    personenInWohnung: zahl('Wie viele Menschen wohnen dort?', {
      hinweis: 'Sie selbst und alle anderen, auch Mitbewohner.',
      ab: 1,
      bis: 50,
      einheit: 'Personen',
    }),
    pruefungen: [
      pruefung({
        feld: 'personenInWohnung',
        wenn: { personenInWohnung: wenigerAls(feld('haushaltsgroesse')) },
        text: 'Sie haben vorhin mehr Menschen genannt. Zählen Sie sich selbst und alle anderen.',
      }),
    ],
  });

/** Anlage KDU: size, and who else uses it. */
export const flaechen = () =>
  [
    seite('groesse', 'Wie groß ist die Wohnung?', {
      wenn: inWohnung,
      warum: 'Die Größe hilft zu prüfen, ob die Kosten angemessen sind.',
      flaecheGesamt: zahl('Wohnfläche', { ab: 5, ...flaeche }),
      flaecheSelbst: zahl('Davon nutzen Sie selbst', { ab: 1, ...flaeche }),
      raeume: zahl('Zimmer', { ab: 1, bis: 50 }),
      kuechen: zahl('Küchen', { bis: 9 }),
      baeder: zahl('Badezimmer', { bis: 9 }),
      baujahr: zahl('Baujahr des Hauses', { ab: 1000, bis: 2100, optional: true }),
      pruefungen: [
        pruefung({
          feld: 'flaecheSelbst',
          wenn: { flaecheSelbst: mehrAls(feld('flaecheGesamt')) },
          text: 'Das ist mehr als die ganze Wohnung. Prüfen Sie beide Flächen.',
        }),
      ],
    }),
    seite('teile', 'Nutzt noch jemand Teile der Wohnung?', {
      wenn: inWohnung,
      warum: 'Einnahmen aus Untermiete verringern Ihre Kosten.',
      untervermietung: jaNein('Ein Teil ist untervermietet'),
      flaecheVermietet: zahl('Vermietete Fläche', {
        ab: 1,
        ...flaeche,
        wenn: { untervermietung: true },
      }),
      untermiete: geld('Untermiete im Monat', {
        ab: 1,
        bis: 1_000_000,
        wenn: { untervermietung: true },
      }),
      gewerbe: jaNein('Ein Teil ist Büro, Laden oder Werkstatt'),
      flaecheGewerbe: zahl('Gewerblich genutzte Fläche', {
        ab: 1,
        ...flaeche,
        wenn: { gewerbe: true },
      }),
      flaecheLeer: zahl('Leer stehende Fläche', { ...flaeche, optional: true }),
    }),
  ] as const;

export const umzug = (recht: Recht = 'sgb2') =>
  seite('umzug', 'Wollen Sie umziehen?', {
    wenn: inWohnung,
    warum: nachRecht(
      recht,
      'Vor einem neuen Vertrag sollten Sie die Zusage des Amts holen (§ 22 SGB II).',
      'Vor einem neuen Vertrag sollten Sie die Zusage des Amts holen (§ 35a SGB XII).',
    ),
    umzugGeplant: jaNein('Ein Umzug ist geplant'),
    umzugGrund: langtext('Warum und wann?', { laenge: 500, wenn: { umzugGeplant: true } }),
  });

/** Moving out under 25 needs the authority's word before (§ 22 Abs. 5 SGB II). */
const auszug = () =>
  seite('auszug', 'Sind Sie bei Ihren Eltern ausgezogen?', {
    wenn: { ...inWohnung, geburtsdatum: juengerAls(25) },
    warum: 'Unter 25 zahlt das Amt nur mit Zusage vor dem Umzug (§ 22 Abs. 5 SGB II).',
    ausgezogen: jaNein('Ich wohne zum ersten Mal nicht mehr bei meinen Eltern'),
    ausgezogenAm: datum('Wann war das?', {
      ab: vorJahren(10),
      bis: heute,
      wenn: { ausgezogen: true },
    }),
    zusicherung: jaNein('Das Amt hat dem Umzug vorher zugestimmt', {
      wenn: { ausgezogen: true },
    }),
    auszugGrund: langtext('Warum sind Sie ausgezogen?', {
      hinweis: 'Wichtige Gründe können eine Zusage ersetzen.',
      laenge: 1000,
      wenn: { ausgezogen: true, zusicherung: false },
    }),
  });

/** Anlage KDU: the flat itself. */
export const wohnung = () =>
  [einzug(plus(1, anzahlVon('personen'))), ...flaechen(), umzug(), auszug()] as const;
