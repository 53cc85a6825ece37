import { z } from 'zod';
import { hatVollendet, istDatum } from '../datum.ts';
import type { Antworten } from './antworten.ts';
import { keines, optionen } from './optionen.ts';

export type Fehler = { feld: string; schluessel: string };
export type Pruefung = { ok: true; antworten: Antworten } | { ok: false; fehler: Fehler[] };

export const hoechstens = { kinder: 20, geldMonat: 1_000_000, vermoegen: 1_000_000_000 };

const datum = (stichtag: string, fruehestens: string) =>
  z
    .string('datum')
    .refine(istDatum, { error: 'datum', abort: true })
    .refine((tag) => tag <= stichtag, 'zukunft')
    .refine((tag) => tag >= fruehestens, 'zuFrueh');

const geld = (bis: number) => z.number('zahl').min(0, 'negativ').max(bis, 'zuGross');

const wahl = <const W extends readonly [string, ...string[]]>(werte: W) =>
  z.enum(werte, { error: 'auswahl' });

const mehrfach = <const W extends readonly [string, ...string[]]>(werte: W) =>
  z
    .array(wahl(werte), 'liste')
    .max(werte.length, 'doppelt')
    .refine((liste) => new Set(liste).size === liste.length, 'doppelt')
    .refine(
      (liste) => liste.length < 2 || !liste.some((wert) => keines.has(wert)),
      'nichtsZusammenMit',
    );

const kind = (stichtag: string) =>
  z.strictObject({
    geburtsdatum: datum(stichtag, '1900-01-01').refine(
      (tag) => !hatVollendet(tag, 18, stichtag),
      'nichtUnter18',
    ),
    imHaushalt: z.boolean('jaNein'),
  });

const schema = (stichtag: string) =>
  z
    .strictObject({
      geburtsdatum: datum(stichtag, '1900-01-01'),
      staatsangehoerigkeit: wahl(optionen.staatsangehoerigkeit),
      aufenthaltsrecht: wahl(optionen.aufenthaltsrecht),
      aufenthaltsart: wahl(optionen.aufenthaltsart),
      aufenthaltsdauer: wahl(optionen.aufenthaltsdauer),
      aufenthaltsort: wahl(optionen.aufenthaltsort),
      hatKinder: z.boolean('jaNein'),
      kinderU18: z.array(kind(stichtag), 'liste').max(hoechstens.kinder, 'zuVieleKinder'),
      kinder18bis25: z.boolean('jaNein'),
      kinder16bis25Ausb: z.boolean('jaNein'),
      kindergeldBezug: z.boolean('jaNein'),
      erwerbsfaehig: wahl(optionen.erwerbsfaehig),
      lebenssituation: wahl(optionen.lebenssituation),
      andererElternteilZahlt: wahl(optionen.andererElternteilZahlt),
      beschaeftigung: wahl(optionen.beschaeftigung),
      versichert12in30: z.boolean('jaNein'),
      stellenAufnahme: wahl(optionen.stellenAufnahme),
      bezogeneLeistungen: mehrfach(optionen.bezogeneLeistungen),
      sgb2Monate: z.number('zahl').int('ganzeZahl').min(0, 'negativ').max(600, 'zuGross'),
      einkommen: wahl(optionen.einkommen),
      bruttoMonat: geld(hoechstens.geldMonat),
      nettoMonat: geld(hoechstens.geldMonat),
      vermoegen: geld(hoechstens.vermoegen),
      wohnen: wahl(optionen.wohnen),
      warmmiete: geld(hoechstens.geldMonat),
      mietrueckstand: wahl(optionen.mietrueckstand),
      gesundheit: mehrfach(optionen.gesundheit),
      lebenslage: mehrfach(optionen.lebenslage),
    })
    .partial();

const schemata = new Map<string, ReturnType<typeof schema>>();

const schemaFuer = (stichtag: string) => {
  const bekannt = schemata.get(stichtag);
  if (bekannt) return bekannt;
  if (schemata.size >= 32) schemata.clear();
  const neu = schema(stichtag);
  schemata.set(stichtag, neu);
  return neu;
};

const fehlerAus = (issue: z.core.$ZodIssue): Fehler[] => {
  const pfad = issue.path.map(String);
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ feld: [...pfad, key].join('.'), schluessel: 'unbekannt' }))
    : [{ feld: pfad.join('.'), schluessel: pfad.length ? issue.message : 'objekt' }];
};

/** Accepts the answers as they are, or names the field and the reason for each that is wrong. */
export const pruefeAntworten = (eingabe: unknown, stichtag: string): Pruefung => {
  if (!istDatum(stichtag)) {
    return { ok: false, fehler: [{ feld: 'stichtag', schluessel: 'datum' }] };
  }
  const gelesen = schemaFuer(stichtag).safeParse(eingabe);
  return gelesen.success
    ? { ok: true, antworten: gelesen.data as Antworten }
    : { ok: false, fehler: gelesen.error.issues.flatMap(fehlerAus) };
};
