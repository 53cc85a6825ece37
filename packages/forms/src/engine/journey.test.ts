import { describe, expect, it } from 'vitest';
import { family, HEUTE } from '../testkit/answers.ts';
import { example } from '../testkit/example.ts';
import * as e from './index.ts';

const form = e.kompiliere(example);
const pfade = (a: object) => e.seiten(form, { ...a }, HEUTE).map((s) => s.pfad);

describe('the pages of a form', () => {
  it('follow from the answers, items one after the other and their list page at the end', () => {
    expect(pfade(family).slice(8, 13)).toEqual([
      'haushalt/personen/1/person',
      'haushalt/personen/2/person',
      'haushalt/personen/2/schule',
      'haushalt/personen',
      'haushalt/partner',
    ]);
    expect(pfade({})).toContain('haushalt/personen');
    expect(pfade({})).not.toContain('haushalt/allein');
  });

  it('lead forward and back the same way', () => {
    const all = pfade(family);
    for (const [i, pfad] of all.entries()) {
      expect(e.naechste(form, family, pfad, HEUTE)).toBe(all[i + 1]);
      expect(e.vorige(form, family, pfad, HEUTE)).toBe(all[i - 1]);
    }
    expect(e.letzte(form, family, HEUTE)).toBe('ende/erklaerung');
  });

  it('are reached only through complete ones; the check page is no way round', () => {
    const { wohnform: _, ...rest } = family;
    expect(e.erreichbar(form, rest, 'ende/noch', HEUTE)).toEqual({
      ok: false,
      statt: 'wohnen/form',
    });
    expect(e.erreichbar(form, rest, undefined, HEUTE)).toEqual({ ok: false, statt: 'wohnen/form' });
    expect(e.erreichbar(form, rest, 'person/nummern', HEUTE)).toEqual({ ok: true });
    const half = { ...family, personen: [...family.personen, {}] };
    expect(e.erreichbar(form, half, 'haushalt/personen', HEUTE)).toEqual({ ok: true });
    expect(e.erreichbar(form, half, undefined, HEUTE)).toEqual({
      ok: false,
      statt: 'haushalt/personen/3/person',
    });
    expect(e.erreichbar(form, family, undefined, HEUTE)).toEqual({ ok: true });
  });

  it.each([
    'haushalt/personen/3/person',
    'haushalt/personen/0/person',
    'haushalt/personen/01/person',
    'haushalt/personen/1/schule',
    'person/nix',
    '',
    '__proto__',
    'x'.repeat(10_000),
  ])('that do not exist lead back into the form: %s', (pfad) => {
    expect(e.erreichbar(form, family, pfad, HEUTE).ok).toBe(false);
    expect(e.pruefe(form, pfad, {}, family, HEUTE)).toBeUndefined();
    expect(e.blatt(form, family, pfad, HEUTE)).toBeUndefined();
  });

  it('speak of the person by name once it is known', () => {
    expect(e.blatt(form, family, 'einkommen/personen/1/hat', HEUTE)?.titel).toBe(
      'Hat Ada Einkommen?',
    );
    const nameless = { ...family, personen: [{ geb: '1988-10-04', beziehung: 'partner' }] };
    expect(e.blatt(form, nameless, 'einkommen/personen/1/hat', HEUTE)?.titel).toBe(
      'Hat Person 1 Einkommen?',
    );
  });
});

describe('a change', () => {
  const changed = e.pruefe(form, 'wohnen/form', { wohnform: 'eigentum' }, family, HEUTE);
  const after = changed?.ok ? changed.antworten : {};

  it('tells what falls away, also what depended on it in turn', () => {
    const told = e.wuerdeWegfallen(form, family, after, HEUTE);
    expect(told.map((w) => `${w.seite}: ${w.frage}`)).toEqual([
      'wohnen/kosten: Miete',
      'wohnen/vermieter/vermieter: Name',
      'wohnen/vermieter/vermieter: Postleitzahl',
      'wohnen/vermieter/vermieter: Soll das Amt die Miete direkt zahlen?',
      'wohnen/vermieter/konto: IBAN',
      'nachweise/mietvertrag: Mietvertrag',
    ]);
    expect(told[0]?.titel).toBe('Was kostet Ihre Wohnung im Monat?');
  });

  it('is seen pruned by every reader, and restored by changing back', () => {
    expect(after.miete).toBe(55_000);
    expect(e.bereinige(form, after, HEUTE).antworten).not.toHaveProperty('miete');
    expect(JSON.stringify(e.zusammenfassung(form, after, HEUTE))).not.toContain('Muster Wohnbau');
    expect(e.dokumente(form, after, HEUTE).map((d) => d.feld)).not.toContain('mietvertrag');
    const back = e.pruefe(form, 'wohnen/form', { wohnform: 'miete' }, after, HEUTE);
    expect(back?.ok && back.antworten).toEqual(family);
  });

  it('leaves the answers it was given untouched', () => {
    expect(family.wohnform).toBe('miete');
  });

  it('drops a chosen option that is no longer offered', () => {
    const without = { ...family, telefon: null };
    expect(e.bereinige(form, without, HEUTE).antworten).not.toHaveProperty('weg');
    expect(e.fehlt(form, without, HEUTE).map((m) => m.pfad)).toEqual(['person/kontakt']);
  });
});

describe('a repeater', () => {
  it('takes items up to its limit, and says so', () => {
    let answers: Record<string, unknown> = {};
    for (let i = 0; i < 12; i++) {
      const added = e.hinzufuegen(form, answers, 'haushalt/personen', HEUTE);
      if (!added?.ok) throw new Error('refused too early');
      expect(added.pfad).toBe(`haushalt/personen/${i + 1}/person`);
      answers = added.antworten;
    }
    expect(e.hinzufuegen(form, answers, 'haushalt/personen', HEUTE)).toEqual({
      ok: false,
      text: 'Mehr als 12 können Sie hier nicht angeben.',
    });
  });

  it('lists its items by name, and which are complete', () => {
    const answers = { ...family, personen: [...family.personen, { rufname: 'Cem' }] };
    expect(e.eintraege(form, answers, 'haushalt/personen', HEUTE)).toMatchObject([
      { nr: 1, name: 'Ada', pfad: 'haushalt/personen/1/person', fertig: true },
      { nr: 2, name: 'Bo', pfad: 'haushalt/personen/2/person', fertig: true },
      { nr: 3, name: 'Cem', pfad: 'haushalt/personen/3/person', fertig: false },
    ]);
  });

  it('loses an item with all it holds', () => {
    const rest = e.entferne(form, family, 'haushalt/personen', 1, HEUTE);
    expect(rest?.personen).toEqual([family.personen[1]]);
    expect(e.entferne(form, family, 'haushalt/personen', 9, HEUTE)).toBeUndefined();
  });

  it('is answered by none only when the person says so', () => {
    const { personen: _, seit: __, ...alone } = family;
    expect(e.fehlt(form, alone, HEUTE).map((m) => m.pfad)).toEqual(['haushalt/personen']);
    const left = e.pruefe(form, 'haushalt/personen', {}, alone, HEUTE);
    expect(left?.ok && left.antworten.personen).toEqual([]);
  });

  it('with more items than allowed is refused, not carried on', () => {
    const crowd = { ...family, personen: Array.from({ length: 2000 }, () => family.personen[1]) };
    const open = e.fehlt(form, crowd, HEUTE).find((m) => m.pfad === 'haushalt/personen');
    expect(open?.felder[0]?.text).toBe('Mehr als 12 können Sie hier nicht angeben.');
    expect(e.bereinige(form, crowd, HEUTE).antworten.personen).toHaveLength(12);
  });
});

describe('what is wrong with a page', () => {
  it('is said at each field at once; the good values are kept', () => {
    const result = e.pruefe(
      form,
      'wohnen/kosten',
      { flaeche: '2', miete: 'viel', heizung: '80' },
      family,
      HEUTE,
    );
    expect(result).toMatchObject({
      ok: false,
      werte: { heizung: 8000 },
      fehler: [
        { feld: 'flaeche', schluessel: 'zuKlein' },
        { feld: 'miete', schluessel: 'keinBetrag' },
      ],
    });
  });

  it('may lie between fields', () => {
    const inputs = { flaeche: '60', miete: '100', heizung: '101' };
    const result = e.pruefe(form, 'wohnen/kosten', inputs, family, HEUTE);
    expect(result?.ok === false && result.fehler.map((f) => [f.feld, f.text])).toEqual([
      ['heizung', 'Die Heizung kostet mehr als die Miete. Bitte prüfen Sie das.'],
    ]);
    expect(
      e.pruefe(form, 'wohnen/kosten', inputs, { ...family, wohnform: 'eigentum' }, HEUTE)?.ok,
    ).toBe(true);
  });

  it('is not asked of a field whose condition another field of the page turns off', () => {
    expect(e.pruefe(form, 'person/nummern', { hatRv: 'nein' }, family, HEUTE)?.ok).toBe(true);
    expect(e.pruefe(form, 'person/nummern', { hatRv: 'ja' }, {}, HEUTE)?.ok).toBe(false);
    const felder = e.blatt(form, {}, 'person/nummern', HEUTE)?.felder;
    expect(felder?.find((f) => f.name === 'rvnr')).toMatchObject({
      sichtbar: 'bedingt',
      gilt: false,
    });
  });

  it('is said with the names of people', () => {
    const ada = { ...family.personen[0], ausweis: undefined };
    const open = e.fehlt(form, { ...family, personen: [ada, family.personen[1]] }, HEUTE);
    expect(open[0]?.felder[0]?.text).toMatch(/^Laden Sie „Ausweis von Ada“ hoch\./);
    const posted = e.pruefe(form, 'nachweise/personen/1/ausweis', {}, family, HEUTE);
    expect(posted?.ok === false && posted.fehler[0]?.text).toMatch(/„Ausweis von Ada“/);
  });

  it('is too much for one application', () => {
    const big = { ...family, alt: 'x'.repeat(e.MAX_BYTES) };
    const result = e.pruefe(form, 'wohnen/form', { wohnform: 'miete' }, big, HEUTE);
    expect(result?.ok === false && result.fehler[0]?.schluessel).toBe('antragZuGross');
  });
});

describe('the task list', () => {
  it('says of each section how far it is', () => {
    const { bemerkung: _, betrieb: __, wahr: ___, unterschrift: ____, ...begun } = family;
    const zustand = (a: object) =>
      Object.fromEntries(e.status(form, { ...a }, HEUTE).abschnitte.map((s) => [s.id, s.zustand]));
    expect(zustand(begun)).toMatchObject({ person: 'fertig', nachweise: 'fertig', ende: 'offen' });
    expect(zustand({ ...begun, personen: [] })).toMatchObject({ einkommen: 'nichtNoetig' });
    expect(zustand({ vorname: 'A' })).toMatchObject({ person: 'angefangen', einkommen: 'offen' });
  });

  it('counts no page as done that nobody answered, though nothing on it is required', () => {
    expect(e.status(form, {}, HEUTE)).toMatchObject({ fertigeSeiten: 0, vollstaendig: false });
    const { seiten, fertigeSeiten } = e.status(form, family, HEUTE);
    expect(fertigeSeiten).toBe(seiten);
  });

  it('counts nothing in sections that are still open', () => {
    for (const begun of [{}, { vorname: 'A' }, family]) {
      for (const { zustand, fertigeSeiten } of e.status(form, begun, HEUTE).abschnitte) {
        if (zustand === 'offen') expect(fertigeSeiten).toBe(0);
      }
    }
  });

  it('counts a page with something typed that is no answer yet as begun and not done', () => {
    const pages = e.seiten(form, family, HEUTE);
    const typed = pages.find(({ abschnitt }) => abschnitt === 'wohnen')?.pfad ?? '';
    const before = e.status(form, family, HEUTE);
    const after = e.status(form, family, HEUTE, new Set([typed, 'gibt/es/nicht']));
    expect(after).toMatchObject({ vollstaendig: false, fertigeSeiten: before.fertigeSeiten - 1 });
    for (const section of after.abschnitte) {
      const here = section.id === 'wohnen';
      expect(section.naechste).toBe(here ? typed : undefined);
      expect(section.zustand === 'angefangen').toBe(here);
      expect(section.erreichbar).toBe(true);
    }
    const empty = e.status(form, {}, HEUTE, new Set([pages[0]?.pfad ?? '']));
    expect(empty.abschnitte[0]?.zustand).toBe('angefangen');
    expect(empty.abschnitte.map(({ erreichbar }) => erreichbar)).toEqual(
      empty.abschnitte.map((_, index) => index === 0),
    );
  });

  it('estimates the time that is left', () => {
    expect(e.status(form, {}, HEUTE).minuten).toBeGreaterThan(1);
    expect(e.status(form, family, HEUTE)).toMatchObject({ minuten: 0, vollstaendig: true });
  });
});

describe('what the login knows', () => {
  const quelle = {
    'person.vorname': 'Maxime',
    'person.geburtsdatum': '2099-01-01',
    'anschrift.plz': '1',
  };

  it('fills open questions, if the field takes it, and is marked while it is unchanged', () => {
    const filled = e.uebernehme(
      form,
      { nachname: 'Eigen' },
      { ...quelle, 'person.nachname': 'Muster' },
      HEUTE,
    );
    expect(filled).toEqual({ vorname: 'Maxime', nachname: 'Eigen' });
    expect([...e.uebernommen(form, filled, quelle, HEUTE)]).toEqual(['vorname']);
  });
});

describe('a draft of an older version', () => {
  it('is moved step by step; a newer one is refused', () => {
    expect(e.ziehUm(example, { vn: 'Ada', wohnform: 'haus' }, 1)).toEqual({
      vorname: 'Ada',
      wohnform: 'eigentum',
    });
    expect(e.ziehUm(example, { vorname: 'Ada' }, 3)).toEqual({ vorname: 'Ada' });
    expect(() => e.ziehUm(example, {}, 4)).toThrow(e.VersionError);
  });
});
