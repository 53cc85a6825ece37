import {
  auswahl,
  datum,
  geld,
  heute,
  jaNein,
  langtext,
  plz,
  seite,
  text,
  vorJahren,
  zahl,
} from '@sozialplattform/forms';

export const imHeim = { wohnform: 'heim' } as const;
export const beiAngehoerigen = { wohnform: 'angehoerige' } as const;
export const mitWohnrecht = { wohnform: 'wohnrecht' } as const;

/** Section 7 of the paper form; § 42a SGB XII tells flats, shared homes and other shelter apart. */
export const wohnformSgb12 = () =>
  seite('wohnform', 'Wie wohnen Sie?', {
    warum: 'Das Amt zahlt auch für Wohnung und Heizung (§ 35 SGB XII).',
    wohnform: auswahl('Ich wohne', {
      miete: { text: 'zur Miete', hinweis: 'auch Untermiete oder ein Zimmer in einer WG' },
      eigentum: 'im eigenen Haus oder in der eigenen Wohnung',
      wohnrecht: { text: 'mit Wohnrecht', hinweis: 'auch Nießbrauch oder Altenteil' },
      angehoerige: {
        text: 'bei Eltern, Kindern oder Geschwistern',
        hinweis: 'ohne eigenen Mietvertrag',
      },
      heim: {
        text: 'im Heim oder in einer betreuten Wohnform',
        hinweis: 'zum Beispiel Pflegeheim oder besondere Wohnform für Menschen mit Behinderung',
      },
      unterkunft: {
        text: 'in einer anderen Unterkunft',
        hinweis: 'zum Beispiel Wohnheim, Frauenhaus, Notunterkunft, Pension',
      },
      keine: { text: 'Ich habe keine Wohnung', hinweis: 'Es entstehen keine Kosten.' },
    }),
  });

/** Life with parents, grown-up children, brothers or sisters without a contract (§ 42a Abs. 3 and 4). */
export const angehoerige = () =>
  seite('beiAngehoerigen', 'Wie wohnen Sie bei Ihren Angehörigen?', {
    wenn: beiAngehoerigen,
    warum: 'Auch ohne Mietvertrag kann es Geld für die Wohnung geben.',
    wohnungVon: auswahl('Wer hat die Wohnung gemietet oder wem gehört sie?', {
      eltern: 'meine Eltern oder ein Elternteil',
      kinder: 'meine Kinder',
      geschwister: 'meine Geschwister',
      andere: 'andere',
    }),
    wohntDortSeit: datum('Ich wohne dort seit', { ab: vorJahren(100), bis: heute }),
    personenDort: zahl('Wie viele Menschen wohnen dort?', {
      hinweis: 'Sie selbst und alle anderen.',
      ab: 2,
      bis: 50,
      einheit: 'Personen',
    }),
    anteilVereinbart: jaNein('Wir haben vereinbart, dass ich einen Teil der Kosten zahle'),
    anteilBetrag: geld('Mein Anteil im Monat', {
      ab: 1,
      bis: 500_000,
      wenn: { anteilVereinbart: true },
    }),
  });

/** For Grundsicherung: heating counts by share, and whether the others could pay alone (§ 42a Abs. 3). */
export const angehoerigeKosten = () =>
  seite('kostenAngehoerige', 'Was kostet die ganze Wohnung?', {
    wenn: { ...beiAngehoerigen, anteilVereinbart: false },
    warum: 'Daraus berechnet das Amt, was Ihnen zusteht (§ 42a SGB XII).',
    mieteGanzeWohnung: geld('Miete im Monat, ohne Heizung', {
      hinweis: 'Sie wissen es nicht? Lassen Sie das Feld leer.',
      bis: 1_000_000,
      optional: true,
    }),
    heizungGanzeWohnung: geld('Heizung im Monat', {
      hinweis: 'Sie wissen es nicht? Lassen Sie das Feld leer.',
      bis: 500_000,
      optional: true,
    }),
    zahlenOhneMich: jaNein('Die anderen können die Wohnung ganz allein bezahlen'),
  });

/** A right of residence, usufruct or a farm's Altenteil: only running costs arise. */
export const wohnrecht = () =>
  seite('wohnrecht', 'Was kostet Sie das Wohnen?', {
    wenn: mitWohnrecht,
    warum: 'Auch ohne Miete entstehen Kosten. Das Amt erkennt sie an (§ 35 SGB XII).',
    wohnrechtArt: auswahl('Ich habe', {
      wohnrecht: 'ein Wohnrecht',
      niessbrauch: { text: 'einen Nießbrauch', hinweis: 'Wohnen und Mieteinnahmen stehen mir zu.' },
      altenteil: { text: 'ein Altenteil', hinweis: 'nach der Übergabe von Hof oder Haus' },
    }),
    wohnrechtNebenkosten: geld('Nebenkosten im Monat', {
      hinweis: 'Zum Beispiel Wasser und Müll. Gibt es nicht? Geben Sie 0 ein.',
      bis: 500_000,
    }),
    wohnrechtHeizkosten: geld('Heizung im Monat', {
      hinweis: 'Gibt es nicht? Geben Sie 0 ein.',
      bis: 500_000,
    }),
    wohnrechtLeistungen: langtext('Was steht Ihnen aus dem Vertrag noch zu?', {
      hinweis: 'Zum Beispiel: Essen, Pflege, Taschengeld',
      laenge: 500,
      optional: true,
    }),
  });

/** A nursing home, or a shared home with assistance for disabled people (§ 42a Abs. 5, § 27b, § 98 Abs. 2). */
export const heim = () =>
  [
    seite('heim', 'In welchem Heim leben Sie?', {
      wenn: imHeim,
      warum: 'Von der Art des Heims hängt ab, was das Amt zahlt (§§ 27b und 42a SGB XII).',
      heimArt: auswahl('Es ist', {
        pflegeheim: 'ein Pflegeheim',
        besondereWohnform: 'eine besondere Wohnform für Menschen mit Behinderung',
        andere: 'etwas anderes',
      }),
      heimName: text('Name des Heims', { laenge: 200 }),
      heimSeit: datum('Ich lebe dort seit', { ab: vorJahren(80), bis: heute }),
      heimZuZweit: jaNein('Ich teile mein Zimmer mit einer anderen Person', {
        wenn: { heimArt: 'besondereWohnform' },
      }),
      heimWohnkosten: geld('Kosten für Wohnen und Heizen im Monat', {
        hinweis: 'Das steht im Vertrag. Sie wissen es nicht? Lassen Sie das Feld leer.',
        bis: 1_000_000,
        optional: true,
      }),
    }),
    seite('vorDemHeim', 'Wo haben Sie vorher gewohnt?', {
      wenn: imHeim,
      warum: 'Danach richtet sich, welches Amt zahlt (§ 98 SGB XII).',
      vorherPlz: plz('Postleitzahl', { optional: true }),
      vorherOrt: text('Ort', { laenge: 100 }),
      alteWohnung: jaNein('Ich habe die alte Wohnung noch', {
        hinweis: 'Auch wenn Ihre Frau oder Ihr Mann dort wohnt.',
      }),
      alteMiete: geld('Was kostet sie im Monat?', {
        ab: 1,
        bis: 500_000,
        wenn: { alteWohnung: true },
      }),
    }),
  ] as const;
