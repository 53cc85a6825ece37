import { auswahl, geld, jaNein, seite } from '@sozialplattform/forms';
import { nachRecht, type Recht } from './recht.ts';
import { inWohnung, unterDach } from './wohnung.ts';

/** Anlage KDU: heating, cooking, hot water (§ 21 Abs. 7). */
export const heizung = (recht: Recht = 'sgb2') =>
  [
    seite('heizung', 'Womit heizen Sie?', {
      wenn: inWohnung,
      warum: nachRecht(
        recht,
        'Heizkosten zahlt das Amt gesondert (§ 22 SGB II).',
        'Heizkosten zahlt das Amt gesondert (§ 35 SGB XII).',
      ),
      heizenergie: auswahl('Energie', {
        gas: 'Gas',
        fernwaerme: 'Fernwärme',
        oel: 'Öl',
        strom: 'Strom',
        holz: 'Holz oder Pellets',
        kohle: 'Kohle',
        sonst: 'etwas anderes',
      }),
      heizart: auswahl('Art der Heizung', {
        zentral: { text: 'Zentralheizung', hinweis: 'auch Fernwärme oder Etagenheizung' },
        einzelofen: 'einzelne Öfen',
        nachtspeicher: 'Nachtspeicher',
      }),
      selbstbeschaffung: jaNein('Sie kaufen das Heizmaterial selbst', {
        hinweis: 'Zum Beispiel Öl, Holz oder Kohle.',
      }),
      brennstoffKosten: geld('Kosten im Jahr', {
        bis: 2_000_000,
        wenn: { selbstbeschaffung: true },
      }),
    }),
    seite('warmwasser', 'Woher kommt das warme Wasser?', {
      wenn: unterDach,
      warum: nachRecht(
        recht,
        'Bei Boiler oder Durchlauferhitzer gibt es mehr Geld (§ 21 Abs. 7 SGB II).',
        'Bei Boiler oder Durchlauferhitzer gibt es mehr Geld (§ 30 Abs. 7 SGB XII).',
      ),
      warmwasser: auswahl('Warmes Wasser kommt', {
        zentral: 'aus der Heizung des Hauses',
        dezentral: 'aus Boiler oder Durchlauferhitzer in der Wohnung oder Unterkunft',
      }),
      warmwasserEnergie: auswahl(
        'Womit wird es warm?',
        { strom: 'Strom', gas: 'Gas', sonst: 'etwas anderes' },
        { wenn: { warmwasser: 'dezentral' } },
      ),
      kochenergie: auswahl(
        'Womit kochen Sie?',
        { strom: 'Strom', gas: 'Gas', sonst: 'etwas anderes' },
        { wenn: inWohnung },
      ),
    }),
  ] as const;
