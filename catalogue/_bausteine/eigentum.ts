import { auswahl, geld, seite, zahl } from '@sozialplattform/forms';
import { nachRecht, type Recht } from './recht.ts';
import { imEigentum } from './wohnung.ts';

const keine = { hinweis: 'Gibt es nicht? Geben Sie 0 ein.', bis: 10_000_000 } as const;

/** Anlage KDU: what one's own house or flat costs; loans a month, the rest a year. */
export const eigentum = (recht: Recht = 'sgb2') =>
  [
    seite('eigentum', 'Was gehört Ihnen?', {
      wenn: imEigentum,
      warum: nachRecht(
        recht,
        'Das eigene Zuhause ist bis zu einer bestimmten Größe geschützt (§ 12 SGB II).',
        'Ein angemessenes eigenes Zuhause ist geschützt (§ 90 SGB XII).',
      ),
      eigentumsart: auswahl('Ich wohne', {
        haus: 'im eigenen Haus',
        wohnung: 'in der eigenen Wohnung',
      }),
      grundstueckFlaeche: zahl('Größe des Grundstücks', {
        hinweis: 'Nur bei einem Haus.',
        bis: 1_000_000,
        einheit: 'm²',
        optional: true,
        wenn: { eigentumsart: 'haus' },
      }),
      restschuldZuhause: geld('Schulden darauf', { ...keine, bis: 1_000_000_000 }),
    }),
    seite('kredit', 'Was zahlen Sie im Monat für den Kredit?', {
      wenn: imEigentum,
      warum: nachRecht(
        recht,
        'Zinsen zahlt das Amt, Tilgung nur in Ausnahmen (§ 22 SGB II).',
        'Zinsen zahlt das Amt, Tilgung nur in Ausnahmen (§ 35 SGB XII).',
      ),
      schuldzinsen: geld('Zinsen im Monat', { ...keine }),
      tilgung: geld('Tilgung im Monat', { ...keine }),
    }),
    seite('abgaben', 'Was kostet das Zuhause im Jahr?', {
      wenn: imEigentum,
      warum: 'Diese Kosten gehören zur Unterkunft.',
      grundsteuer: geld('Grundsteuer im Jahr', { ...keine }),
      gebaeudeversicherung: geld('Gebäudeversicherung im Jahr', { ...keine }),
      wasser: geld('Wasser im Jahr', { ...keine }),
      abwasser: geld('Abwasser im Jahr', { ...keine }),
      muell: geld('Müll im Jahr', { ...keine }),
    }),
    seite('unterhaltung', 'Was kostet es noch im Jahr?', {
      wenn: imEigentum,
      warum: 'Diese Kosten gehören zu Unterkunft und Heizung.',
      heizungEigentum: geld('Heizung im Jahr', { ...keine }),
      wartung: geld('Wartung der Heizung im Jahr', { ...keine }),
      schornsteinfeger: geld('Schornsteinfeger im Jahr', { ...keine }),
      strassenreinigung: geld('Straßenreinigung im Jahr', { ...keine }),
      hausgeld: geld('Hausgeld im Jahr', { ...keine, wenn: { eigentumsart: 'wohnung' } }),
    }),
  ] as const;
