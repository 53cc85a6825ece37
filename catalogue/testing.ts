import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Antrag,
  alsJson,
  alsXml,
  bereinige,
  dokumente,
  fehlt,
  kompiliere,
  pruefe,
  rohwerte,
  seiten,
  status,
  type Texte,
  vonXml,
  type Werte,
} from '@sozialplattform/forms';
import { testeAntrag } from '@sozialplattform/forms/testkit';
import { describe, expect, it } from 'vitest';

const hoechstensFragen = 6;

type Umfang = {
  /** The day on which the tests play; ISO. */
  heute?: string;
  /** Random walks; more for a form with rare branches. */
  laeufe?: number;
  /** Complete sample answers by the name of the invented person. */
  personas: Record<string, Werte>;
};

/**
 * Everything that holds of each Leistung's form: the properties of the testkit with the English texts,
 * pages that ask little and say why, and sample people who can send it.
 *
 * @example testeLeistung(antrag, { personas: { Erika: persona } })
 */
export function testeLeistung(
  antrag: Antrag,
  { heute = '2026-08-19', laeufe = 40, personas }: Umfang,
): void {
  testeAntrag(antrag, { heute, laeufe, texte: { en: texteVon(antrag.leistung, 'en') } });
  const form = kompiliere(antrag);

  it('asks at most six things on a page, and says on each why', () => {
    const pages = [...form.pages.values()].filter((page) => page.kind === 'seite');
    const asked = (page: (typeof pages)[number]) =>
      page.fields.filter(({ field }) => !['hinweis', 'berechnet'].includes(field.feldart)).length;
    expect(pages.filter((p) => asked(p) > hoechstensFragen).map((p) => p.pattern)).toEqual([]);
    expect(pages.filter((p) => !p.page.warum).map((p) => p.pattern)).toEqual([]);
  });

  describe.each(Object.entries(personas))('the sample answers of %s', (_, antworten) => {
    it('are complete, and none is beside the point', () => {
      expect(fehlt(form, antworten, heute)).toEqual([]);
      expect(bereinige(form, antworten, heute).weggefallen).toEqual([]);
    });

    it('leave no section open that asks nothing of them', () => {
      const abschnitte = status(form, antworten, heute).abschnitte;
      expect(abschnitte.filter(({ zustand }) => zustand === 'offen')).toEqual([]);
    });

    it('are taken by each page as people would type them', () => {
      for (const { pfad } of seiten(form, antworten, heute)) {
        const eingaben = rohwerte(form, antworten, pfad, heute);
        expect(pruefe(form, pfad, eingaben, antworten, heute), pfad).toMatchObject({ ok: true });
      }
    });

    it('come back from XML as they were, and stand in the JSON', () => {
      const gesendet = bereinige(form, antworten, heute).antworten;
      expect(vonXml(form, alsXml(form, antworten, heute))).toEqual(gesendet);
      expect(alsJson(form, antworten, heute)).toBeTruthy();
    });

    it('never make a missing proof stop the application', () => {
      expect(dokumente(form, antworten, heute).filter((d) => !d.nachreichbar)).toEqual([]);
    });
  });
}

/** A form's translations as the catalogue puts them together: those of shared blocks, then its own. */
function texteVon(leistung: string, locale: string): Texte {
  return Object.assign({}, ...['_bausteine', leistung].map((folder) => lies(folder, locale)));
}

function lies(folder: string, locale: string): Texte {
  const file = join(import.meta.dirname, folder, `texts.${locale}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
