import type { Antrag } from '../language/application.ts';
import type { Pruefung } from '../language/check.ts';
import type { Feld, Option } from '../language/field.ts';
import type { Abschnitt, Felder, Jeweils, Knoten, Seite } from '../language/nodes.ts';

/** What to make of a text, by its key: 'haushalt/personen/person/vorname.label'. */
type Say = (key: string, german: string) => string;

/** Says anew those of an object's properties that are texts. */
function retell<T extends object>(
  source: T,
  names: readonly (keyof T & string)[],
  key: string,
  say: Say,
): T {
  const told = names.flatMap((name) => {
    const text = source[name];
    return typeof text === 'string' && text !== '' ? [[name, say(`${key}.${name}`, text)]] : [];
  });
  return told.length === 0 ? source : { ...source, ...Object.fromEntries(told) };
}

function retellOption(key: string, option: Option, say: Say): Option {
  if (typeof option === 'string') return say(key, option);
  const text = say(key, option.text);
  return {
    ...option,
    text,
    ...(option.hinweis ? { hinweis: say(`${key}.hinweis`, option.hinweis) } : {}),
  };
}

function retellField(key: string, field: Feld, say: Say): Feld {
  const told = retell(field, ['label', 'allgemein', 'hinweis', 'warum', 'einheit'], key, say);
  const liste =
    field.liste &&
    Object.fromEntries(
      Object.entries(field.liste).map(([wert, o]) => [
        wert,
        retellOption(`${key}.liste.${wert}`, o, say),
      ]),
    );
  const muster = field.muster && {
    ...field.muster,
    fehler: say(`${key}.muster`, field.muster.fehler),
  };
  return { ...told, ...(liste ? { liste } : {}), ...(muster ? { muster } : {}) };
}

const retellChecks = (key: string, checks: readonly Pruefung[], say: Say): Pruefung[] =>
  checks.map((c, i) => ({ ...c, text: say(`${key}.pruefung.${i + 1}`, c.text) }));

function retellPage(path: string, page: Seite, say: Say): Seite {
  const told = retell(page, ['titel', 'warum', 'hilfe'], path, say);
  const felder: Felder = Object.fromEntries(
    Object.entries(page.felder).map(([id, f]) => [id, retellField(`${path}/${id}`, f, say)]),
  );
  const checks = page.pruefungen as readonly Pruefung[] | undefined;
  return { ...told, felder, ...(checks ? { pruefungen: retellChecks(path, checks, say) } : {}) };
}

function retellNode(above: string, node: Knoten, say: Say): Knoten {
  const path = `${above}/${node.id}`;
  if (node.knoten === 'seite') return retellPage(path, node as Seite, say);
  const inhalt = (node.inhalt as readonly Knoten[]).map((n) => retellNode(path, n, say));
  if (node.knoten !== 'jeweils') return { ...node, inhalt };
  const names = ['titel', 'einzahl', 'beschriftung', 'keine', 'warum', 'hilfe'] as const;
  return { ...retell<Jeweils>(node, names, path, say), inhalt };
}

function retellSection(section: Abschnitt, say: Say): Abschnitt {
  const inhalt = (section.inhalt as readonly Knoten[]).map((n) => retellNode(section.id, n, say));
  return { ...retell(section, ['titel'], section.id, say), inhalt };
}

function retellForm(antrag: Antrag, say: Say): Antrag {
  const { pruefungen: checks, titelAb } = antrag;
  const later = Object.entries(titelAb ?? {}).map(([tag, titel]) => [
    tag,
    say(`antrag.titelAb.${tag}`, titel),
  ]);
  return {
    ...retell(antrag, ['titel'], 'antrag', say),
    ...(titelAb ? { titelAb: Object.fromEntries(later) } : {}),
    abschnitte: antrag.abschnitte.map((s) => retellSection(s, say)),
    ...(checks ? { pruefungen: retellChecks('antrag', checks, say) } : {}),
  };
}

/** A text of a form: its key, the German, and the German's hash. */
export interface Textschluessel {
  readonly schluessel: string;
  readonly deutsch: string;
  readonly hash: string;
}

/** One entry of `texts.<locale>.json`: the translation, and the hash of the German it was made of. */
export interface Uebersetzung {
  /** Empty: still to be translated. */
  readonly text: string;
  readonly hash: string;
}

export interface Texte {
  readonly [schluessel: string]: Uebersetzung;
}

/** A short hash of a German text (FNV-1a, 32 bits), to notice that it has changed. */
export function texthash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(16).padStart(8, '0');
}

/** All texts of a form, in reading order. */
export function textSchluessel(antrag: Antrag): Textschluessel[] {
  const all: Textschluessel[] = [];
  retellForm(antrag, (schluessel, deutsch) => {
    all.push({ schluessel, deutsch, hash: texthash(deutsch) });
    return deutsch;
  });
  return all;
}

const translatedOf = (texte: readonly Texte[]): Texte =>
  Object.fromEntries(texte.flatMap((t) => Object.entries(t)).filter(([, t]) => t.text !== ''));

/**
 * The definition in another language. A text is taken by its key; where that is missing or stale,
 * by the same German under any key, so shared blocks are translated once; else it stays German.
 */
export function uebersetze(antrag: Antrag, ...texte: readonly Texte[]): Antrag {
  const byKey = translatedOf(texte);
  const byHash = new Map(Object.values(byKey).map((t) => [t.hash, t.text]));
  return retellForm(antrag, (key, german) => {
    const hash = texthash(german);
    const own = Object.hasOwn(byKey, key) ? byKey[key] : undefined;
    return (own?.hash === hash ? own.text : byHash.get(hash)) ?? german;
  });
}

/** How far a translation is: keys without one, keys whose German changed, keys of no text. */
export function uebersetzungsstand(antrag: Antrag, ...texte: readonly Texte[]) {
  const byKey = translatedOf(texte);
  const hashes = new Set(Object.values(byKey).map((t) => t.hash));
  const all = textSchluessel(antrag);
  const keys = new Set(all.map((t) => t.schluessel));
  const open = all.filter((t) => !hashes.has(t.hash));
  return {
    fehlend: open.filter((t) => !Object.hasOwn(byKey, t.schluessel)).map((t) => t.schluessel),
    veraltet: open.filter((t) => Object.hasOwn(byKey, t.schluessel)).map((t) => t.schluessel),
    ueberzaehlig: Object.keys(byKey).filter((k) => !keys.has(k) && !k.startsWith('meldung.')),
  };
}
