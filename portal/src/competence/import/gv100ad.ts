import type { KreisArt } from '../places/types.ts';

/** What the official register says of a Gemeinde; `plz` is that of its administration, empty if it has none. */
export type RegisterGemeinde = { ags: string; name: string; population: number; plz: string };

export type RegisterKreis = { ags: string; art: KreisArt; name: string };

export type Register = {
  /** Day the register describes, ISO. */
  stand: string;
  kreise: readonly RegisterKreis[];
  gemeinden: readonly RegisterGemeinde[];
};

/** A file that is not a Gemeindeverzeichnis, or not a whole one; the message says where and why. */
export class RegisterError extends Error {
  override name = 'RegisterError';
}

/** Columns of every record, counted from 0: "Datensatzbeschreibung GV100AD", Destatis. */
const column = {
  type: [0, 2],
  stand: [2, 10],
  ags: [10, 18],
  name: [22, 72],
  kind: [122, 124],
  population: [139, 150],
  plz: [165, 170],
} as const;

/** Land, Regierungsbezirk, Region, Kreis, Gemeindeverband, Gemeinde. */
const types = new Set(['10', '20', '30', '40', '50', '60']);

/** Textkennzeichen of Kreise. */
const kreisArten: Readonly<Record<string, KreisArt>> = {
  '41': 'Kreisfreie Stadt',
  '42': 'Stadtkreis',
  '43': 'Kreis',
  '44': 'Landkreis',
  '45': 'Regionalverband',
};

/** Textkennzeichen of areas in which nobody lives. */
const uninhabited = '66';

/**
 * Reads the Gemeindeverzeichnis of the Statistisches Bundesamt in its format of fixed widths
 * (GV100AD, of GV-ISys), in UTF-8 or in the older Windows-1252.
 * @throws RegisterError if it is something else or holds a Gemeinde without its Kreis
 */
export function readRegister(file: Uint8Array): Register {
  const lines = decode(file).split(/\r?\n/);
  const kreise: RegisterKreis[] = [];
  const gemeinden: RegisterGemeinde[] = [];
  let stand = '';
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const field = (name: keyof typeof column) => line.slice(...column[name]).trim();
    if (!types.has(field('type')) || !/^\d{8}$/.test(field('stand'))) {
      throw new RegisterError(`Line ${index + 1} is no record of a Gemeindeverzeichnis (GV100AD).`);
    }
    stand = field('stand').replace(/^(....)(..)(..)$/, '$1-$2-$3');
    if (field('type') === '40') kreise.push(toKreis(field, index + 1));
    if (field('type') === '60' && field('kind') !== uninhabited)
      gemeinden.push(toGemeinde(field, index + 1));
  }
  if (gemeinden.length === 0)
    throw new RegisterError('The file holds no Gemeinde (record type 60).');
  const known = new Set(kreise.map((kreis) => kreis.ags));
  const orphan = gemeinden.find(({ ags }) => !known.has(ags.slice(0, 5)));
  if (orphan) throw new RegisterError(`The Kreis of ${orphan.name} (${orphan.ags}) is missing.`);
  return { stand, kreise, gemeinden };
}

type Field = (name: keyof typeof column) => string;

function toKreis(field: Field, line: number): RegisterKreis {
  const ags = field('ags').slice(0, 5);
  const art = kreisArten[field('kind')];
  if (!/^\d{5}$/.test(ags) || !art)
    throw new RegisterError(`Line ${line}: not a Kreis that can be read.`);
  const name = withoutTitle(field('name'));
  const plain = art === 'Kreis' || art === 'Landkreis';
  const full = /kreis|^(?:Region|Städteregion) /i.test(name);
  return { ags, art, name: plain && !full ? `${art} ${name}` : name };
}

function toGemeinde(field: Field, line: number): RegisterGemeinde {
  const ags = field('ags');
  const name = withoutTitle(field('name'));
  const population = Number(field('population') || 0);
  if (!/^\d{8}$/.test(ags) || name === '' || !Number.isInteger(population)) {
    throw new RegisterError(`Line ${line}: not a Gemeinde that can be read.`);
  }
  const plz = field('plz');
  return { ags, name, population, plz: /^\d{5}$/.test(plz) ? plz : '' };
}

/** "Lübeck, Hansestadt" is Lübeck. */
function withoutTitle(name: string): string {
  return name.replace(/,.*$/, '');
}

function decode(file: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return new TextDecoder('windows-1252').decode(file);
  }
}
