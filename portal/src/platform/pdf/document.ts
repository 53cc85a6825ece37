import { createHash } from 'node:crypto';
import { zone } from '../time.ts';
import type { ApplicationPdfInput, PdfNachweis } from './input.ts';
import { printable, replacement } from './printable.ts';

const date = new Intl.DateTimeFormat('de-DE', {
  timeZone: zone,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const clock = new Intl.DateTimeFormat('de-DE', { timeZone: zone, timeStyle: 'medium' });
const zoneName = new Intl.DateTimeFormat('de-DE', { timeZone: zone, timeZoneName: 'short' });
const number = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });

/**
 * Puts the application into the words and the order of the document, as the template reads it: only
 * strings, lists and truth values, all of it printable.
 */
export function documentOf(input: ApplicationPdfInput, characters: ReadonlySet<number>) {
  let lost = false;
  const text = (value: string) => {
    const shown = printable(value, characters);
    lost ||= shown.includes(replacement) && !value.includes(replacement);
    return shown;
  };
  const heading = (value: string) => text(value).trim() || '–';
  const lines = (value: string) => text(value).split('\n');
  const { behoerde, authentifizierung: proof } = input;
  const abschnitte = input.zusammenfassung.abschnitte.map((abschnitt) => ({
    titel: heading(abschnitt.titel),
    gruppen: abschnitt.gruppen.map((gruppe) =>
      group(
        heading(gruppe.titel),
        gruppe.zeilen.map(({ frage, antwort }) => row(text(frage), lines(antwort))),
      ),
    ),
  }));
  return {
    titel: heading(input.zusammenfassung.titel),
    leistung: text(input.leistung.titel),
    recht: text(input.leistung.recht),
    nummer: text(input.nummer),
    muster: input.muster ?? false,
    eingereicht: { tag: day(input.eingereichtAm), zeit: time(input.eingereichtAm) },
    behoerde: {
      name: text(behoerde.name),
      strasse: text(behoerde.street),
      ort: text(`${behoerde.postcode} ${behoerde.city}`),
    },
    abschnitte,
    nachweise: input.nachweise.map((nachweis) =>
      row(text(nachweis.titel), proofLines(nachweis).map(text)),
    ),
    person: text(input.person),
    ausweis: proof
      ? {
          verfahren: text(proof.verfahren),
          niveau: text(proof.niveau),
          am: `${day(proof.am)}, ${time(proof.am)}`,
        }
      : null,
    unterschriften: input.unterschriften.map(({ name, zug = '' }) => ({
      name: text(name),
      svg: drawing(zug),
    })),
    xml: {
      name: text(input.xmlName),
      sha256: createHash('sha256').update(input.xml).digest('hex').match(/.{8}/g) ?? [],
    },
    lost,
  };
}

/** Longer answers may run on to the next page. */
const longest = { characters: 600, lines: 12 };

/** A question with its answer; `lang` where that is a long one. */
function row(frage: string, antwort: string[]) {
  const characters = antwort.reduce((sum, line) => sum + line.length, 0);
  return {
    frage,
    antwort,
    lang: characters > longest.characters || antwort.length > longest.lines,
  };
}

/** Groups of no more than this stay on one page. */
const small = { rows: 6, characters: 600 };

/** Questions with a title; `kurz` where they are few and short. */
function group(titel: string, zeilen: ReturnType<typeof row>[]) {
  const characters = zeilen.reduce(
    (sum, { frage, antwort }) => sum + frage.length + antwort.join().length,
    0,
  );
  const lang = zeilen.some((zeile) => zeile.lang);
  return {
    titel,
    zeilen,
    kurz: !lang && zeilen.length <= small.rows && characters <= small.characters,
  };
}

/** The drawn line as a picture; the path was checked to hold nothing but moves. */
function drawing(path: string): string {
  const line = `fill="none" stroke="#1a1a1a" stroke-width="3" stroke-linecap="round"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 200" width="600" height="200"><path ${line} d="${path}"/></svg>`;
}

function day(instant: string): string {
  return date.format(new Date(instant));
}

/** With the zone, for the hour that occurs twice in October. */
function time(instant: string): string {
  const at = new Date(instant);
  const name = zoneName.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value;
  return `${clock.format(at)} Uhr (${name})`;
}

function proofLines({ dateien, nachgereicht }: PdfNachweis): string[] {
  const files = dateien.map(({ name, bytes }) => `${name} (${size(bytes)})`);
  if (nachgereicht) files.push('Wird nachgereicht');
  return files.length > 0 ? files : ['Nicht beigefügt'];
}

function size(bytes: number): string {
  if (bytes < 1_000_000) return `${number.format(Math.max(1, Math.round(bytes / 1000)))} kB`;
  return `${number.format(bytes / 1_000_000)} MB`;
}
