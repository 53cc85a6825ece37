import { describe, expect, it } from 'vitest';
import { type Antworten, werteAus } from './index.ts';

const stichtag = '2026-11-23';
const ausgang = (a: Antworten) =>
  Object.fromEntries(werteAus(a, stichtag).map(({ leistung, ergebnis }) => [leistung, ergebnis]));

it('tells tolerated parents of the toleration for employment, and nobody else', () => {
  const eltern: Antworten = {
    staatsangehoerigkeit: 'DRITTSTAAT',
    aufenthaltsort: 'INNERHALB_DE',
    hatKinder: true,
    kinderU18: [{ geburtsdatum: '2026-01-01', imHaushalt: true }],
    lebenssituation: 'ALLEINERZIEHEND',
    andererElternteilZahlt: 'NEIN_ODER_UNREGELMAESSIG',
  };
  const erwaehnt = (aufenthaltsart: Antworten['aufenthaltsart'] & string) =>
    werteAus({ ...eltern, aufenthaltsart }, stichtag)
      .filter(({ hinweise }) => hinweise.includes('beschaeftigungsduldung'))
      .map(({ leistung }) => leistung);
  expect(erwaehnt('DULDUNG')).toEqual(['kindergeld', 'unterhaltsvorschuss', 'elterngeld']);
  expect(erwaehnt('GESTATTUNG')).toEqual([]);
});

describe('the cases of the reference', () => {
  it('sees a pensioner without enough money at the social welfare office', () => {
    const rentner: Antworten = {
      geburtsdatum: '1950-10-04',
      staatsangehoerigkeit: 'DEUTSCH',
      aufenthaltsort: 'INNERHALB_DE',
      hatKinder: true,
      kinderU18: [],
      kinder18bis25: false,
      kinder16bis25Ausb: false,
      erwerbsfaehig: 'NEIN_DAUERHAFT',
      lebenssituation: 'ALLEIN',
      beschaeftigung: 'ALTERSRENTE',
      einkommen: 'REICHT_NICHT',
      vermoegen: 5000,
      wohnen: 'MIETE',
    };
    expect(ausgang(rentner)).toMatchObject({
      buergergeld: 'unwahrscheinlich',
      'hilfe-zum-lebensunterhalt': 'moeglich',
      'grundsicherung-im-alter': 'moeglich',
      wohngeld: 'offen',
      kindergeld: 'unwahrscheinlich',
      kinderzuschlag: 'unwahrscheinlich',
      'bildung-und-teilhabe': 'unwahrscheinlich',
      arbeitslosengeld: 'unwahrscheinlich',
    });
  });

  it('sees a tolerated person after 40 months with benefits as in SGB XII', () => {
    const geduldet: Antworten = {
      staatsangehoerigkeit: 'DRITTSTAAT',
      aufenthaltsrecht: 'ASYLVERFAHREN_ODER_DULDUNG',
      aufenthaltsart: 'DULDUNG',
      aufenthaltsdauer: 'LT_5_J',
      aufenthaltsort: 'INNERHALB_DE',
      hatKinder: false,
      lebenssituation: 'ALLEIN',
      beschaeftigung: 'ANGESTELLT',
      bezogeneLeistungen: ['KEINE'],
      einkommen: 'KNAPP',
      vermoegen: 100,
      wohnen: 'MIETE',
    };
    expect(ausgang(geduldet)).toMatchObject({
      buergergeld: 'unwahrscheinlich',
      'hilfe-zum-lebensunterhalt': 'unwahrscheinlich',
      'grundsicherung-im-alter': 'unwahrscheinlich',
      wohngeld: 'moeglich',
      asylbewerberleistungen: 'moeglich',
    });
  });
});
