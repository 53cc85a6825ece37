import type { Antworten } from '@sozialplattform/forms';
import type { Texte } from '../leistung.ts';
import type antrag from './antrag.ts';

export const situation: Texte = {
  de: 'Lena Beispiel lebt mit ihrem Mann Max und ihrer Tochter in Köln und bekommt Grundsicherungsgeld. Sie ist schwanger. Max fängt eine Arbeit an, und die Miete wird höher.',
  en: 'Lena Beispiel lives with her husband Max and her daughter in Cologne and gets Grundsicherungsgeld. She is pregnant. Max starts a job, and the rent goes up.',
};

export const persona: Antworten<typeof antrag> = {
  fuerWen: 'mich',
  vorname: 'Lena',
  nachname: 'Beispiel',
  geburtsdatum: '1990-11-05',
  bgNummer: '35702BG0001234',
  ohneFestenWohnsitz: false,
  strasse: 'Am Beispiel',
  hausnummer: '3',
  adresszusatz: null,
  plz: '50667',
  ort: 'Köln',
  postfach: null,
  telefon: '+492211234567',
  email: null,
  kontaktweg: 'telefon',
  kommunikationssprache: null,
  gebaerdendolmetscher: null,
  vertretung: 'nein',
  aenderungen: ['wohnen', 'arbeit', 'einkommen', 'baby', 'abwesenheit'],
  wohnen: {
    umzugsart: 'kosten',
    neueGrundmiete: 68_000,
    neueNebenkosten: 17_000,
    neueHeizkosten: 9_000,
    neueKostenAb: '2026-10-01',
  },
  arbeiten: [
    {
      wen: 'andere',
      werName: 'Max Beispiel',
      arbeitArt: 'beginn',
      arbeitAm: '2026-09-01',
      stunden: 20,
      brutto: 112_000,
      netto: null,
      ersterLohn: '2026-09-30',
      arbeitgeber: {
        name: 'Muster-Handel GmbH',
        strasse: 'Beispielallee 4',
        plz: '50667',
        ort: 'Köln',
      },
    },
  ],
  einkuenfte: [
    {
      wen: 'andere',
      werName: 'Mia Beispiel',
      bereich: 'familie',
      bezeichnung: 'Unterhaltsvorschuss',
      einkommenArt: 'endet',
      einkommenAm: '2026-09-30',
    },
  ],
  baby: {
    wen: 'mich',
    babyArt: 'schwanger',
    entbindungstermin: '2026-12-24',
    erstausstattung: true,
    andererElternteil: 'imHaushalt',
  },
  abwesenheit: {
    wen: 'mich',
    wegVon: '2026-10-05',
    wegBis: '2026-10-12',
    wegGrund: 'familie',
    wegOrt: 'Leipzig, Deutschland',
    wegTelefon: null,
  },
  wohnkostenbelege: ['mieterhoehung'],
  arbeitsvertrag: ['arbeitsvertrag'],
  bescheide: 'spaeter',
  mutterpass: ['mutterpass'],
  weitereUnterlagen: null,
  wahrheit: true,
  mitwirkung: true,
  datenschutz: true,
};
