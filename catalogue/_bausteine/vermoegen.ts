import {
  auswahl,
  datum,
  geld,
  heute,
  jaNein,
  jeweils,
  langtext,
  seite,
  text,
  vorJahren,
  zahl,
} from '@sozialplattform/forms';

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
const immobilien = () =>
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
          warum: 'Es zählt, was man beim Verkauf bekommen würde (§ 12 SGB II).',
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

/** Anlage VM: gifts of the last ten years (§ 528 BGB), pensions of the self-employed, claims. */
const weiteres = () =>
  [
    seite('verschenkt', 'Haben Sie in den letzten 10 Jahren etwas Wertvolles verschenkt?', {
      warum: 'Große Geschenke kann man manchmal zurückverlangen (§ 528 BGB).',
      hatVerschenkt: jaNein('Geld, ein Haus oder anderes Wertvolles verschenkt oder übertragen'),
    }),
    jeweils(
      'schenkungen',
      'Was Sie verschenkt haben',
      {
        wenn: { hatVerschenkt: true },
        mindestens: 1,
        hoechstens: 10,
        einzahl: 'Geschenk',
        beschriftung: '{schenkungBetrag} an {schenkungAn}',
        warum: 'Bitte tragen Sie jedes Geschenk einzeln ein.',
      },
      [
        seite('schenkung', 'Was haben Sie verschenkt?', {
          warum: 'Große Geschenke kann man manchmal zurückverlangen (§ 528 BGB).',
          schenkungWas: text('Was war es?', {
            hinweis: 'Zum Beispiel Geld oder ein Auto',
            laenge: 200,
          }),
          schenkungAn: text('An wen?', { laenge: 200 }),
          schenkungBetrag: geld('Wert', { ab: 1, bis: 10_000_000_000 }),
          schenkungAm: datum('Wann?', { ab: vorJahren(11), bis: heute }),
        }),
      ],
    ),
    seite('altersvorsorge', 'Sparen Sie selbst für das Alter?', {
      warum: 'Für Selbstständige ohne gesetzliche Rente ist mehr geschützt (§ 12 SGB II).',
      befreitRv: jaNein('Ich bin oder war von der gesetzlichen Rente befreit', {
        hinweis: 'Oder jemand, mit dem ich lebe. Zum Beispiel durch selbstständige Arbeit.',
      }),
      altersvorsorgePerson: text('Wer?', { laenge: 100, wenn: { befreitRv: true } }),
      altersvorsorgeBetrag: geld('Geld, das für das Alter bestimmt ist', {
        bis: 1_000_000_000,
        wenn: { befreitRv: true },
      }),
      selbstaendigJahre: zahl('Jahre ohne Beiträge zur Rente', {
        hinweis: 'Angefangene Jahre zählen ganz.',
        bis: 70,
        einheit: 'Jahre',
        wenn: { befreitRv: true },
      }),
    }),
    seite('forderungen', 'Bekommen Sie noch Geld von jemandem?', {
      warum: 'Auch Ansprüche zählen zum Vermögen, zum Beispiel ein Erbe.',
      hatForderungen: jaNein('Ein Erbe, verliehenes Geld oder eine andere Forderung'),
      forderungen: langtext('Von wem, wofür und wie viel?', {
        laenge: 1000,
        wenn: { hatForderungen: true },
      }),
    }),
  ] as const;

/** Anlage VM without the amounts of each person; once for the Bedarfsgemeinschaft. */
export const vermoegen = () => [...fahrzeuge(), ...immobilien(), ...weiteres()] as const;
