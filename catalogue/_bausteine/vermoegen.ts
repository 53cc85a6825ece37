import { auswahl, geld, jaNein, jeweils, seite, text, zahl } from '@sozialplattform/forms';
import { nachRecht, type Recht } from './recht.ts';
import { altersvorsorge, forderungen, schenkungen } from './vermoegen-weiteres.ts';

/** Anlage VM, what is asked once for all: cars. */
const fahrzeuge = () =>
  [
    seite('hatFahrzeuge', 'Gibt es ein Auto oder Motorrad?', {
      warum: 'Ein angemessenes Fahrzeug je erwerbsfähige Person ist geschützt (§ 12 SGB II).',
      hatFahrzeuge: jaNein('Ein Fahrzeug gehört mir oder jemandem, mit dem ich lebe'),
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
          warum: 'Erklären Sie es für angemessen, glaubt das Amt das zunächst (§ 12 SGB II).',
          halter: text('Wem gehört es?', { laenge: 100 }),
          modell: text('Marke und Modell', { hinweis: 'Zum Beispiel VW Polo', laenge: 100 }),
          baujahr: zahl('Baujahr', { ab: 1900, bis: 2100 }),
          kilometerstand: zahl('Kilometerstand', { bis: 2_000_000, einheit: 'km' }),
          fahrzeugwert: geld('Was ist es heute wert?', {
            hinweis: 'Eine Schätzung reicht.',
            bis: 100_000_000,
          }),
          angemessenErklaert: jaNein('Ich erkläre, dass das Fahrzeug angemessen ist'),
        }),
      ],
    ),
  ] as const;

/** Anlage VM: land and houses one does not live in. */
export const immobilien = (recht: Recht = 'sgb2') =>
  [
    seite('hatImmobilien', 'Gehört Ihnen ein Haus oder Grundstück?', {
      warum: 'Das eigene Zuhause ist meist geschützt. Danach fragen wir beim Wohnen.',
      hatImmobilien: jaNein('Ein Haus, eine Wohnung oder ein Grundstück, worin wir nicht wohnen', {
        hinweis: 'Auch im Ausland und auch ein Anteil daran.',
      }),
    }),
    jeweils(
      'immobilien',
      'Häuser und Grundstücke',
      {
        wenn: { hatImmobilien: true },
        mindestens: 1,
        hoechstens: 10,
        einzahl: 'Immobilie',
        beschriftung: '{lage}',
        warum: 'Das Amt prüft, ob man sie verkaufen oder vermieten kann.',
      },
      [
        seite('immobilie', 'Was gehört Ihnen?', {
          warum: nachRecht(
            recht,
            'Es zählt, was man beim Verkauf bekommen würde (§ 12 SGB II).',
            'Es zählt, was man beim Verkauf bekommen würde (§ 90 SGB XII).',
          ),
          immobilienart: auswahl('Art', {
            haus: 'Haus',
            wohnung: 'Eigentumswohnung',
            grundstueck: 'Grundstück',
            ausland: 'Haus, Wohnung oder Grundstück im Ausland',
            sonstiges: 'etwas anderes',
          }),
          lage: text('Wo liegt es?', { hinweis: 'Adresse oder Flurstück', laenge: 200 }),
          miteigentum: zahl('Ihr Anteil', { ab: 1, bis: 100, einheit: '%' }),
          verkehrswert: geld('Geschätzter Wert', { ab: 0, bis: 10_000_000_000 }),
          restschuld: geld('Schulden darauf', {
            hinweis: 'Gibt es keine? Geben Sie 0 ein.',
            bis: 10_000_000_000,
          }),
          mieteinnahmen: geld('Mieteinnahmen im Monat', {
            hinweis: 'Gibt es keine? Geben Sie 0 ein.',
            bis: 10_000_000,
          }),
        }),
      ],
    ),
  ] as const;

/** Anlage VM without the amounts of each person; once for the Bedarfsgemeinschaft. */
export const vermoegen = () =>
  [...fahrzeuge(), ...immobilien(), ...schenkungen(), altersvorsorge(), forderungen()] as const;
