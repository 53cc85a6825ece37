import {
  auswahl,
  datum,
  gruppe,
  hinweis,
  inJahren,
  jaNein,
  mehrfach,
  plz,
  seite,
  text,
  vorJahren,
  zahl,
} from '@sozialplattform/forms';

export const gezielt = { wbsArt: 'gezielt' } as const;
export const tausch = { wbsArt: 'tausch' } as const;

/** Which of the certificates of § 27 Abs. 3 WoFG it is, and for which place. */
export const art = () =>
  [
    seite('art', 'Welchen Schein brauchen Sie?', {
      warum: 'Mit dem Schein dürfen Sie eine geförderte Wohnung mieten (§ 27 WoFG).',
      wbsArt: auswahl('Ich brauche den Schein', {
        allgemein: { text: 'für die Suche', hinweis: 'Sie haben noch keine Wohnung gefunden.' },
        gezielt: {
          text: 'für eine bestimmte Wohnung',
          hinweis: 'Jemand will Ihnen eine geförderte Wohnung geben.',
        },
        tausch: {
          text: 'für einen Tausch',
          hinweis: 'Ihre geförderte Wohnung ist zu groß oder besonders günstig und wird frei.',
        },
      }),
      hinweisGebuehr: hinweis('Der Schein kostet oft eine Gebühr. Wie viel, sagt Ihnen das Amt.'),
    }),
    gruppe(
      'wunschwohnung',
      [
        seite('wunschwohnung', 'Welche Wohnung ist es?', {
          warum: 'Das Amt prüft, ob die Wohnung für Ihren Haushalt gedacht ist.',
          strasse: text('Straße und Hausnummer', { laenge: 120 }),
          plz: plz('Postleitzahl'),
          ort: text('Ort', { laenge: 100 }),
          vermieter: text('Wer vermietet sie?', {
            hinweis: 'Wenn Sie den Namen kennen.',
            laenge: 200,
            optional: true,
          }),
          zimmer: zahl('Zimmer', { hinweis: 'Ohne Küche und Bad', ab: 1, bis: 20 }),
          flaeche: zahl('Wohnfläche', { ab: 5, bis: 500, nachkommastellen: 2, einheit: 'm²' }),
        }),
      ],
      { wenn: gezielt },
    ),
    seite('ort', 'Wo suchen Sie?', {
      warum: 'Der Schein gilt meist nur in einem Bundesland oder in einer Stadt.',
      suchtHier: jaNein('Ich suche dort, wo ich jetzt wohne oder mich aufhalte'),
      suchort: text('Wo suchen Sie?', {
        hinweis: 'Stadt oder Gemeinde',
        laenge: 100,
        wenn: { suchtHier: false },
      }),
      hinweisOrt: hinweis(
        'Fragen Sie auch das Wohnungsamt dort. In einem anderen Bundesland brauchen Sie einen Schein von dort.',
        { wenn: { suchtHier: false } },
      ),
    }),
    seite('besondere', 'Brauchen Sie eine besondere Wohnung?', {
      warum: 'Manche Wohnungen sind für bestimmte Menschen bestimmt (§ 27 Abs. 5 WoFG).',
      besondereWohnung: mehrfach(
        'Ich suche eine Wohnung',
        {
          rollstuhl: 'für den Rollstuhl',
          barrierearm: 'ohne Treppen und Schwellen',
          aelter: 'für ältere Menschen',
          ausbildung: 'für Studium oder Ausbildung',
          betreut: 'mit Betreuung',
        },
        { optional: true, hinweis: 'Leer lassen, wenn nichts davon passt.' },
      ),
    }),
    seite('frueher', 'Hatten Sie schon einen Schein?', {
      warum: 'Der Schein gilt ein Jahr. Mit dem alten geht es oft schneller (§ 27 Abs. 2 WoFG).',
      hatteSchein: jaNein('Ich habe oder hatte schon einen Wohnberechtigungsschein'),
      scheinBis: datum('Gültig bis', {
        hinweis: 'Das steht auf dem Schein.',
        ab: vorJahren(20),
        bis: inJahren(2),
        optional: true,
        wenn: { hatteSchein: true },
      }),
      scheinVon: text('Von welchem Amt?', {
        hinweis: 'Zum Beispiel: Stadt Köln',
        laenge: 100,
        optional: true,
        wenn: { hatteSchein: true },
      }),
    }),
  ] as const;
