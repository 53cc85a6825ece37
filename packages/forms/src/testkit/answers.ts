import type { Antworten } from '../language/index.ts';
import type { example } from './example.ts';

export const HEUTE = '2026-08-19';

/** A whole set of answers to the example form: a family of three, renting. */
export const family = {
  vorname: 'Maxime',
  nachname: 'Musterfrau',
  geburtsname: null,
  geboren: '1990-02-28',
  geburtsland: 'SY',
  nationen: ['SY'],
  azr: '123456789012',
  telefon: '+49211123456',
  email: null,
  weg: 'telefon',
  steuerId: '86095742719',
  hatRv: 'ja',
  rvnr: '15070649C103',
  kvnr: 'A123456780',
  zeichen: '12345BG0001234',
  wohnform: 'miete',
  flaeche: 61.5,
  miete: 55_000,
  heizung: 8_000,
  vermieter: {
    name: 'Muster Wohnbau',
    plz: '01067',
    direkt: true,
    iban: 'DE02120300000000202051',
    bic: null,
  },
  personen: [
    {
      rufname: 'Ada',
      geb: '1988-10-04',
      beziehung: 'partner',
      hatEinkommen: true,
      quellen: [
        { art: ['lohn'], netto: 123_450, von: '2024-01-01', bis: null },
        { art: ['rente', 'sonst'], netto: 1, von: '2020-05-31', bis: '2026-01-01' },
      ],
      ausweis: 'spaeter',
    },
    { rufname: 'Bo', geb: '2015-08-20', beziehung: 'kind', schule: true },
  ],
  seit: '2014-06',
  mietvertrag: ['f1', 'f2'],
  kuendigung: null,
  bemerkung: 'Zwei Zeilen:\nund <b>fett</b> & mehr 😀',
  betrieb: null,
  wahr: true,
  unterschrift: { name: 'Maxime Musterfrau', zug: 'M10 20L300 40' },
} satisfies Antworten<typeof example>;
