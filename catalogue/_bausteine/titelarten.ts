/** Kinds of residence titles (§ 4 AufenthG), as they are printed on the card. */
export const titelarten = {
  aufenthaltserlaubnis: 'Aufenthaltserlaubnis',
  niederlassungserlaubnis: 'Niederlassungserlaubnis',
  daueraufenthaltEu: 'Erlaubnis zum Daueraufenthalt-EU',
  blaueKarte: 'Blaue Karte EU',
  visum: 'Visum',
  fiktionsbescheinigung: 'Fiktionsbescheinigung',
  andere: 'ein anderer Titel',
} as const;
