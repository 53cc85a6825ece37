import { feld, mehrAls, pruefung } from '@sozialplattform/forms';

/** No more can be left than comes in. For pages that ask `umsatzErwartet` and `gewinnErwartet`. */
export const gewinnStimmt = () =>
  pruefung({
    feld: 'gewinnErwartet',
    wenn: { gewinnErwartet: mehrAls(feld('umsatzErwartet')) },
    text: 'Es kann nicht mehr bleiben, als Sie einnehmen. Prüfen Sie beide Beträge.',
  });
