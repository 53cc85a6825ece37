import type { Antworten } from '../antworten/antworten.ts';
import { optionen } from '../antworten/optionen.ts';
import type { Urteil } from '../urteil.ts';

/** Kinds of residence; without any right is a kind of its own that nobody chooses. */
export type Art = Exclude<(typeof optionen.aufenthaltsart)[number], 'WEISS_NICHT'> | 'OHNE_RECHT';

const arten: readonly Art[] = [
  ...optionen.aufenthaltsart.filter((art) => art !== 'WEISS_NICHT'),
  'OHNE_RECHT',
];

export const menge = (...auswahl: readonly Art[]): number =>
  auswahl.reduce((bits, art) => bits | (1 << arten.indexOf(art)), 0);

const alle = menge(...arten);
const einzeln = new Map<string | undefined, number>(arten.map((art) => [art, menge(art)]));

export const asyl = menge('GESTATTUNG', 'DULDUNG', 'AUSREISEPFLICHTIG', 'HUMANITAER_ASYLBLG');

const nachRecht = {
  JA: alle & ~menge('OHNE_RECHT', 'AUSREISEPFLICHTIG'),
  NEIN: menge('OHNE_RECHT', 'AUSREISEPFLICHTIG', 'DULDUNG'),
  ASYLVERFAHREN_ODER_DULDUNG: asyl,
};

const nachStaat = {
  DEUTSCH: alle,
  EU_EWR_SCHWEIZ:
    menge('UNBEFRISTET', 'EU_ARBEITNEHMER_SELBST', 'EU_NUR_ARBEITSUCHE', 'OHNE_RECHT') |
    menge('ERLAUBNIS_MIT_ERWERB', 'NUR_SUCHE', 'STUDIUM'),
  DRITTSTAAT: alle,
  STAATENLOS_UNGEKLAERT: alle,
};

/** The kinds of residence the answers leave possible; all of them if they contradict each other. */
export const moeglicheArten = (a: Antworten): number => {
  const staat = nachStaat[a.staatsangehoerigkeit ?? 'DRITTSTAAT'];
  const recht = a.aufenthaltsrecht ? nachRecht[a.aufenthaltsrecht] : alle;
  const art = einzeln.get(a.aufenthaltsart) ?? alle;
  return staat & recht & art || staat;
};

/** Whether the kind of residence is one of these. */
export const artAus = (a: Antworten, moeglich: number, gesucht: number): Urteil => {
  if ((moeglich & gesucht) === 0) return false;
  if ((moeglich & ~gesucht) === 0) return true;
  return a.aufenthaltsrecht === undefined ? 'aufenthaltsrecht' : 'aufenthaltsart';
};

/** Whether somebody has been in Germany at least as long as this answer says. */
export const dauerAb = (
  a: Antworten,
  mindestens: (typeof optionen.aufenthaltsdauer)[number],
): Urteil =>
  a.aufenthaltsdauer === undefined
    ? 'aufenthaltsdauer'
    : optionen.aufenthaltsdauer.indexOf(a.aufenthaltsdauer) >
      optionen.aufenthaltsdauer.indexOf(mindestens);
