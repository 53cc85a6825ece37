import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beurteile } from '../browser/index.ts';
import { pruefe } from '../engine/check-page.ts';
import { kompiliere, pruefeDefinition } from '../engine/compile.ts';
import { blatt, rohwerte } from '../engine/page-view.ts';
import { erreichbar, seiten } from '../engine/pages.ts';
import type { FieldPlan, Form } from '../engine/plan.ts';
import { bereinige, type Weggefallen, wuerdeWegfallen } from '../engine/prune.ts';
import { type Texte, textSchluessel, uebersetzungsstand } from '../engine/texts.ts';
import { locate } from '../engine/walk.ts';
import { vonXml } from '../exchange/xml-read.ts';
import { alsXml } from '../exchange/xml-write.ts';
import type { Antrag, Werte } from '../language/application.ts';
import { type Hints, hintsFor, hintsOf } from './hints.ts';
import { answer, type Going, goThrough } from './person.ts';
import { mustBeSendable, mustPruneWell, mustReadWell } from './reading.ts';
import { nasty } from './values.ts';

export interface Pruefumfang {
  /** The day on which the tests play; ISO. */
  readonly heute?: string;
  /** How many random walks; more for forms with rare branches. */
  readonly laeufe?: number;
  /** Seed of the random walks, so that a run can be repeated. */
  readonly seed?: number;
  /** Translations that must be complete, by locale. */
  readonly texte?: { readonly [locale: string]: Texte };
}

/** Walks tried for each page that the random ones did not reach. */
const DIRECTED_TRIES = 200;

function inputNames({ id, field }: FieldPlan): string[] {
  const parts = { datum: ['-tag', '-monat', '-jahr'], unterschrift: ['-zug'], datei: ['-spaeter'] };
  return [id, ...(parts[field.feldart as keyof typeof parts] ?? []).map((p) => id + p)];
}

/** Posts a nasty text into every input of a page; must be taken or answered by a message. */
function postNasty(form: Form, path: string, answers: Werte, heute: string, text: string): Werte {
  const at = locate(form, path);
  if (!at || at.plan.kind === 'liste') return answers;
  const inputs = Object.fromEntries(
    at.plan.fields.flatMap((f) => inputNames(f).map((name) => [name, text])),
  );
  const result = pruefe(form, path, inputs, answers, heute);
  expect(result, path).toBeDefined();
  if (!result?.ok) {
    for (const f of result?.fehler ?? []) expect(f.text, `${path} ${f.feld}`).toMatch(/\S/);
    return answers;
  }
  return result.antworten;
}

/** What a change drops is what the person is told, no more and no less. */
function mustTellWhatGoes(form: Form, before: Werte, after: Werte, heute: string): void {
  const names = (all: readonly Weggefallen[]) => all.map((w) => `${w.seite}#${w.feld}`);
  const old = names(bereinige(form, before, heute).weggefallen);
  const gone = names(bereinige(form, after, heute).weggefallen).filter((w) => !old.includes(w));
  expect(names(wuerdeWegfallen(form, before, after, heute)).sort()).toEqual(gone.sort());
}

/** What a browser shows and hides on a page, by what is typed there, is what the server asks. */
function mustShowAlike(form: Form, antworten: Werte, pfad: string, heute: string): void {
  const felder = blatt(form, antworten, pfad, heute)?.felder ?? [];
  const typed = (name: string) => {
    const field = felder.find((each) => each.name === name);
    if (!field?.gilt) return null;
    return Object.values(field.rohwerte).flat();
  };
  for (const { name, wenn, gilt } of felder) {
    if (wenn !== undefined)
      expect([pfad, name, beurteile(wenn, typed) === true]).toEqual([pfad, name, gilt]);
  }
}

/** Giving the old answers again brings everything back that had fallen away. */
function mustRestore(form: Form, pfad: string, before: Werte, after: Werte, heute: string): void {
  const inputs = rohwerte(form, before, pfad, heute);
  const back = pruefe(form, pfad, inputs, after, heute);
  if (!back?.ok) throw new Error(`${pfad} refuses its own answers: ${JSON.stringify(back)}`);
  const { antworten } = bereinige(form, back.antworten, heute);
  expect(antworten).toEqual(bereinige(form, before, heute).antworten);
}

/**
 * Runs every property that a form must have, as tests of vitest: no fault in the definition; each
 * page reached, forward and back; no dead end, also after changing an answer; pruning idempotent,
 * free of order, seen by every reader; XML and JSON valid and read back; nothing that people post
 * throws; no text missing.
 *
 * @example testeAntrag(antrag, { heute: '2026-08-19', texte: { en } })
 */
export function testeAntrag(antrag: Antrag, umfang: Pruefumfang = {}): void {
  const { heute = '2026-08-19', laeufe = 40, seed = 20260819, texte = {} } = umfang;

  describe(`Antrag ${antrag.leistung}, Version ${antrag.version}`, () => {
    it('has no fault in its definition', () => {
      expect(pruefeDefinition(antrag)).toEqual([]);
    });

    const form = kompiliere(antrag);
    const seen = new Set<string>();
    const all = hintsOf(antrag, heute);
    const run = (
      numRuns: number,
      salt: number,
      walk: (go: Going) => void,
      hints: Hints = all,
      adds = 3,
    ) =>
      fc.assert(
        fc.property(fc.gen(), (g) => {
          walk({ form, heute, g, hints, adds, seen: (pattern) => seen.add(pattern) });
        }),
        { numRuns, seed: seed + salt, endOnFailure: true },
      );

    it('is walked through from the first page to the check page, and can be sent', () => {
      run(laeufe, 0, (go) => {
        const answers = goThrough(go);
        mustBeSendable(form, answers, heute);
        mustPruneWell(form, answers, heute);
        mustReadWell(form, answers, heute);
        for (const { pfad } of seiten(form, answers, heute)) {
          expect(erreichbar(form, answers, pfad, heute), pfad).toEqual({ ok: true });
          mustShowAlike(form, answers, pfad, heute);
        }
      });
    }, 120_000);

    it('reaches each of its pages', () => {
      const pageOf = (id: string) => {
        const field = form.fields.find((f) => f.id === id);
        return field && { pattern: field.page.pattern, field: field.field.ausdruck };
      };
      for (const pattern of form.pages.keys()) {
        const hints = hintsFor(antrag, pattern, heute, pageOf);
        for (let i = 0; i < DIRECTED_TRIES && !seen.has(pattern); i++) {
          run(1, 1000 + i, goThrough, hints, 6);
        }
      }
      expect([...form.pages.keys()].filter((p) => !seen.has(p))).toEqual([]);
    }, 240_000);

    it('bears a change of mind: what falls away is told, nothing else goes, and changing back restores it', () => {
      run(laeufe, 2, (go) => {
        const before = goThrough(go);
        const pages = seiten(form, before, heute).filter((s) => s.art === 'seite');
        const asking = pages.filter(({ pfad }) => {
          const plan = locate(form, pfad)?.plan;
          return plan?.kind === 'seite' && plan.fields.length > 0;
        });
        const { pfad } = go.g(() => fc.constantFrom(...asking));
        const after = answer(go, pfad, before);
        mustPruneWell(form, after, heute);
        mustTellWhatGoes(form, before, after, heute);
        mustRestore(form, pfad, before, after, heute);
        const where = erreichbar(form, after, undefined, heute);
        mustBeSendable(form, where.ok ? after : goThrough(go, after, where.statt), heute);
      });
    }, 240_000);

    it('takes or refuses whatever is posted, and stays valid', () => {
      run(2, 3, (go) => {
        const answers = goThrough(go);
        for (const { pfad } of seiten(form, answers, heute)) {
          for (const text of nasty) {
            const next = postNasty(form, pfad, answers, heute, text);
            if (next === answers || erreichbar(form, next, undefined, heute).ok === false) continue;
            const { antworten } = bereinige(form, next, heute);
            expect(vonXml(form, alsXml(form, next, heute)), pfad).toEqual(antworten);
          }
        }
      });
    }, 240_000);

    it('has a key of its own for each text', () => {
      const keys = textSchluessel(antrag).map((t) => t.schluessel);
      expect(keys.filter((k, i) => keys.indexOf(k) !== i)).toEqual([]);
    });

    for (const [locale, eintraege] of Object.entries(texte)) {
      it(`is translated wholly: ${locale}`, () => {
        const { fehlend, veraltet } = uebersetzungsstand(antrag, eintraege);
        expect({ fehlend, veraltet }).toEqual({ fehlend: [], veraltet: [] });
      });
    }
  });
}
