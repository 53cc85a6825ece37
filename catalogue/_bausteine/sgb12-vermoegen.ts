import {
  type Bedingung,
  berechnet,
  fuerJedes,
  geld,
  jaNein,
  jeweils,
  plus,
  seite,
  summe,
  text,
  zahl,
} from '@sozialplattform/forms';
import { immobilien } from './vermoegen.ts';
import { vermoegenPerson } from './vermoegen-person.ts';
import { forderungen, schenkungen } from './vermoegen-weiteres.ts';

/** One reasonable car is left (§ 90 Abs. 2 Nr. 10 SGB XII). */
const fahrzeugeSgb12 = () =>
  [
    seite('hatFahrzeuge', 'Gibt es ein Auto oder Motorrad?', {
      warum: 'Ein angemessenes Fahrzeug dürfen Sie behalten (§ 90 SGB XII).',
      hatFahrzeuge: jaNein('Ein Fahrzeug gehört mir oder jemandem, für den ich Angaben mache'),
    }),
    jeweils(
      'fahrzeuge',
      'Fahrzeuge',
      {
        wenn: { hatFahrzeuge: true },
        mindestens: 1,
        hoechstens: 10,
        einzahl: 'Fahrzeug',
        beschriftung: '{modell}',
        warum: 'Das Amt prüft jedes Fahrzeug einzeln.',
      },
      [
        seite('fahrzeug', 'Welches Fahrzeug ist es?', {
          warum: 'Ein angemessenes Fahrzeug dürfen Sie behalten (§ 90 SGB XII).',
          halter: text('Wem gehört es?', { laenge: 100 }),
          modell: text('Marke und Modell', { hinweis: 'Zum Beispiel VW Polo', laenge: 100 }),
          baujahr: zahl('Baujahr', { ab: 1900, bis: 2100 }),
          kilometerstand: zahl('Kilometerstand', { bis: 2_000_000, einheit: 'km' }),
          fahrzeugwert: geld('Was ist es heute wert?', {
            hinweis: 'Eine Schätzung reicht.',
            bis: 100_000_000,
          }),
        }),
      ],
    ),
  ] as const;

/** Savings that may be left: for the funeral (§ 90 Abs. 3) and for old age (§ 90 Abs. 2 Nr. 2). */
const vorsorge = () =>
  seite('vorsorge', 'Haben Sie für später vorgesorgt?', {
    warum:
      'Geld für die Bestattung und geförderte Altersvorsorge sind meist geschützt (§ 90 SGB XII).',
    bestattungsvorsorge: geld('Geld für Bestattung und Grab', {
      hinweis: 'Nur mit Vertrag oder eigenem Konto dafür. Gibt es nicht? Geben Sie 0 ein.',
      bis: 100_000_000,
    }),
    altersvorsorgeGefoerdert: geld('Riester-Vertrag', {
      hinweis: 'Gibt es nicht? Geben Sie 0 ein.',
      bis: 1_000_000_000,
    }),
  });

/** Section 10 of the paper form: the assets of all who answer for each other; `mit` says who. */
export const vermoegenSgb12 = <const W extends Bedingung>(mit: W) =>
  [
    ...vermoegenPerson('sie', 'sgb12'),
    fuerJedes('personen', vermoegenPerson('person', 'sgb12'), { wenn: mit }),
    vorsorge(),
    ...fahrzeugeSgb12(),
    ...immobilien('sgb12'),
    ...schenkungen(),
    forderungen(),
    seite('vermoegenZusammen', 'Ihr Vermögen zusammen', {
      warum: 'Das Amt zieht davon die Freibeträge aller ab (§ 90 SGB XII).',
      vermoegenGesamt: berechnet(
        'Geld und Wertvolles aller Personen',
        'geld',
        plus('vermoegenSumme', summe('personen.vermoegenSumme')),
        { hinweis: 'Ohne Fahrzeuge, Häuser und Vorsorge.' },
      ),
    }),
  ] as const;
