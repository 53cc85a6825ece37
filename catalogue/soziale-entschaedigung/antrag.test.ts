import {
  type Antworten,
  blatt,
  dokumente,
  fehlt,
  kompiliere,
  seiten,
} from '@sozialplattform/forms';
import { describe, expect, it } from 'vitest';
import { testeLeistung } from '../testing.ts';
import antrag from './antrag.ts';
import { persona } from './persona.ts';

testeLeistung(antrag, { personas: { Mira: persona } });

type Antwort = Antworten<typeof antrag>;

const form = kompiliere(antrag);
const heute = '2026-08-19';
const pfade = (mehr: Antwort) =>
  seiten(form, { ...persona, ...mehr }, heute).map(({ pfad }) => pfad);

describe('the application for Soziale Entschädigung', () => {
  it('does not take letters as the way to reach someone who wants none', () => {
    const ohneBriefe = { ...persona, postAn: 'keine', andererWeg: 'nur anrufen' } as const;
    const offen = (kontaktweg: 'brief' | 'email') =>
      fehlt(form, { ...ohneBriefe, kontaktweg }, heute).map(({ pfad }) => pfad);
    expect(offen('brief')).toEqual(['person/kontakt']);
    expect(offen('email')).toEqual([]);
  });

  it('asks whether one must hide before any address, and lets letters go elsewhere', () => {
    const alle = pfade({});
    expect(alle.indexOf('person/schutz')).toBeLessThan(alle.indexOf('person/wohnsitz'));
    expect(alle.some((p) => p.startsWith('person/postadresse'))).toBe(true);
    expect(pfade({ postAn: 'meine' }).some((p) => p.startsWith('person/postadresse'))).toBe(false);
  });

  it('needs no story, no name of the offender, no witness and no consent', () => {
    const still: Antwort = {
      ...persona,
      taeterName: null,
      taeterBeziehung: null,
      einwilligungBehandler: null,
      einwilligungAmbulanz: null,
      einwilligungAkten: null,
    };
    expect(fehlt(form, still, heute)).toEqual([]);
  });

  it('asks about police and offender only after violence', () => {
    expect(pfade({ ereignis: 'impfung' })).not.toContain('umstaende/anzeige');
    expect(pfade({ ereignis: 'impfung' })).toContain('umstaende/impfung');
    expect(pfade({ ereignis: 'zivildienst' })).toContain('umstaende/zivildienst');
  });

  it('asks for an account only where money may be paid', () => {
    expect(pfade({ leistungen: ['schnelleHilfe'] })).not.toContain('bank/konto');
    expect(pfade({ leistungen: ['alles'] })).toContain('bank/konto');
    expect(pfade({ leistungen: ['besondere'] })).toContain('bank/konto');
  });

  it('offers each role what the law gives it', () => {
    const angebot = (rolle: Antwort['rolle'] & string) => {
      const blattDazu = blatt(form, { ...persona, rolle }, 'leistungen/wunsch', heute);
      const feld = blattDazu?.felder.find(({ name }) => name === 'leistungen');
      return feld?.optionen?.map(({ wert }) => wert) ?? [];
    };
    expect(angebot('selbst')).toEqual(expect.arrayContaining(['teilhabe', 'besondere']));
    expect(angebot('hinterbliebene')).toEqual(
      expect.arrayContaining(['arbeit', 'besondere', 'hinterbliebene', 'bestattung']),
    );
    expect(angebot('hinterbliebene')).not.toContain('monatlich');
    expect(angebot('angehoerige')).toContain('bestattung');
    for (const anderes of ['besondere', 'teilhabe', 'arbeit', 'hinterbliebene'])
      expect(angebot('angehoerige')).not.toContain(anderes);
  });

  it('does not ask those harmed in civilian service whether it happened at work', () => {
    expect(pfade({ ereignis: 'zivildienst' })).not.toContain('umstaende/unfallversicherung');
    expect(pfade({})).toContain('umstaende/unfallversicherung');
  });

  it('takes “nothing of it” only alone', () => {
    const offen = (mehr: Antwort) =>
      fehlt(form, { ...persona, ...mehr }, heute).map(({ pfad }) => pfad);
    expect(offen({ feststellung: ['nichts', 'gdb'], gdbGrad: 50 })).toEqual([
      'gesundheit/behinderung',
    ]);
    const zeuge = { rolle: 'zeuge', betroffenBeziehung: 'mein Nachbar' } as const;
    expect(offen({ ...zeuge, folgen: ['seele', 'keine'] })).toContain('gesundheit/folgen');
  });

  it('asks the bereaved for the certificate of death, and nobody for reports', () => {
    const von = (mehr: Antwort) => dokumente(form, { ...persona, ...mehr }, heute);
    expect(von({ rolle: 'hinterbliebene' }).map((d) => d.feld)).toContain('sterbeurkunde');
    expect(von({}).map((d) => d.feld)).not.toContain('sterbeurkunde');

    expect(von({ rolle: 'nahestehende', leistungen: ['bestattung'] }).map((d) => d.feld)).toContain(
      'sterbeurkunde',
    );
    expect(von({}).find((d) => d.feld === 'berichte')?.zustand).toBe('freiwillig');
  });
});
