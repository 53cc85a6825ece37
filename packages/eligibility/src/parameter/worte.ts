import { am, type Parameter } from './parameter.ts';

/** A text in German and English. */
export type Satz = readonly [de: string, en: string];

/** Words that name an amount or a limit as it is on a day. */
export type SatzAm = (tag: string) => Satz;

/** Takes the value of the day into the words, so that they change together. */
export const worteMit =
  <W>(parameter: Parameter<W>, sage: (wert: W) => Satz): SatzAm =>
  (tag) => {
    const wert = am(parameter, tag);
    return wert === undefined
      ? [`${parameter.name} (Wert noch nicht bekannt)`, `${parameter.name} (value not known yet)`]
      : sage(wert);
  };

const zahlen = {
  de: new Intl.NumberFormat('de', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 2 }),
};

/** A number as German texts write it, with a space for every three digits. */
export const zahlDe = (wert: number): string => zahlen.de.format(wert).replaceAll('.', '\u00a0');
export const zahlEn = (wert: number): string => zahlen.en.format(wert);

/** A part of one in percent, without what floating point adds. */
export const prozent = (teil: number): number => Math.round(teil * 1000) / 10;
