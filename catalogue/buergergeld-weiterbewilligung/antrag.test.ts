import { type Antworten, dokumente, kompiliere, seiten } from '@sozialplattform/forms';
import { describe, expect, it } from 'vitest';
import { testeLeistung } from '../testing.ts';
import antrag from './antrag.ts';
import { persona } from './persona.ts';

testeLeistung(antrag, { personas: { Sabine: persona } });

type Antwort = Antworten<typeof antrag>;
type Person = NonNullable<Antwort['personen']>[number];

const form = kompiliere(antrag);
const heute = '2026-08-19';
const pfade = (a: Antwort) => seiten(form, a, heute).map((s) => s.pfad);

/** Nothing changed: what everyone has to answer. */
const unveraendert: Antwort = {
  ...persona,
  alleinWohnend: true,
  jemandWeg: false,
  wohnenGeaendert: 'gleich',
  abrechnung: false,
  einkommenLage: 'gleich',
  kontoGeaendert: false,
  hatAenderungen: false,
};
const mit = (person: Person): Antwort => ({
  ...unveraendert,
  alleinWohnend: false,
  personen: [{ vorname: 'Kim', nachname: 'Muster', familienstand: 'ledig', ...person }],
});

describe('what is asked again', () => {
  it('is little for someone alone for whom nothing changed', () => {
    expect(pfade(unveraendert)).toHaveLength(24);
    expect(dokumente(form, unveraendert, heute).map((d) => d.feld)).toEqual([
      'kontoauszuege',
      'einkommensbelege',
      'weitereUnterlagen',
    ]);
  });

  it.each<[string, Antwort, RegExp, boolean]>([
    ['the whole Anlage KDU after a move', { wohnenGeaendert: 'umgezogen' }, /neueWohnung/, true],
    ['three amounts when costs rose', { wohnenGeaendert: 'kosten' }, /neueKosten$/, true],
    ['no Anlage KDU when costs rose', { wohnenGeaendert: 'kosten' }, /neueWohnung/, false],
    ['each income when it changed', { einkommenLage: 'geaendert' }, /hatEinkommen$/, true],
    ['no income when it is the same', { einkommenLage: 'gleich' }, /hatEinkommen$/, false],
    ['Anlage EKS of the self-employed', { selbstaendigHeute: true }, /betrieb$/, true],
    ['Anlage VM when there is more', { vermoegenGeaendert: true }, /^vermoegen\//, true],
    ['no Anlage VM otherwise', { vermoegenGeaendert: false }, /^vermoegen\//, false],
    ['the account when it is new', { kontoGeaendert: true }, /bankverbindung$/, true],
    ['that time has run out', { bewilligtBis: '2026-07-31' }, /abgelaufen$/, true],
  ])('%s', (_, antwort, seite, da) => {
    expect(
      pfade({ ...unveraendert, hatKonto: true, ...antwort } as Antwort).some((p) => seite.test(p)),
    ).toBe(da);
  });

  it.each<[string, Person, RegExp, boolean]>([
    ['Anlage WEP of a new wife', { beziehung: 'ehegatte', neu: true }, /neuePerson\//, true],
    ['no Anlage WEP of a wife known', { beziehung: 'ehegatte', neu: false }, /neuePerson\//, false],
    ['the income of a wife known', { beziehung: 'ehegatte', neu: false }, /einkommenLage$/, true],
    ['Anlage VE of a new flatmate', { beziehung: 'mitbewohner', neu: true }, /einstehen$/, true],
    ['nothing of a flatmate known', { beziehung: 'mitbewohner', neu: false }, /einstehen$/, false],
  ])('%s', (_, person, seite, da) => {
    const alle = pfade(mit({ geburtsdatum: '1990-01-01', ...person }));
    expect(alle.filter((p) => p.includes('personen/1')).some((p) => seite.test(p))).toBe(da);
  });

  it('asks of someone new what they have and earn, once', () => {
    const frau: Person = { geburtsdatum: '1990-01-01', beziehung: 'ehegatte', neu: true };
    const alle = pfade(mit({ ...frau, neuePerson: { kostenaufwErnaehrung: true } }));
    expect(alle).toContain('einkommen/personen/1/erstesEinkommen/hatEinkommen');
    expect(alle).not.toContain('einkommen/personen/1/einkommenLage');
    expect(alle).not.toContain('selbstaendigkeit/personen/1/selbstaendig');
    expect(alle).toContain('vermoegen/personen/1/geldUndKonten');
    expect(alle).toContain('neuePersonen/personen/1/neuePerson/ernaehrung');
    const selbst = pfade(
      mit({ ...frau, neuePerson: { selbstaendig5J: true, selbstaendigHeute: true } }),
    );
    expect(selbst).toContain('selbstaendigkeit/personen/1/selbstaendigkeit/betrieb');
  });

  it('asks a new child by Anlage KI, its income there alone', () => {
    const alle = pfade(mit({ geburtsdatum: '2026-06-08', beziehung: 'kind', neu: true }));
    expect(alle.some((p) => p.endsWith('personen/1/kind/eltern'))).toBe(true);
    expect(alle).not.toContain('einkommen/personen/1/einkommenLage');
  });
});
