import type { Antworten } from '@sozialplattform/forms';
import type antrag from './antrag.ts';
import { persona } from './persona.ts';

const {
  arbeitgeber: _arbeitgeber,
  befristet: _befristet,
  befristetBis: _befristetBis,
  probezeit: _probezeit,
  unterschrieben: _unterschrieben,
  wochenstunden: _wochenstunden,
  bruttolohn: _bruttolohn,
  versichert: _versichert,
  arbeitsvertrag: _arbeitsvertrag,
  ...rest
} = persona;

/** Erika Musterfrau opens a tailor's shop; her guardian fills in. */
export const gruenderin: Antworten<typeof antrag> = {
  ...rest,
  fuerWen: 'andere',
  vorname: 'Erika',
  nachname: 'Musterfrau',
  vertretung: 'betreuung',
  vertreter: {
    name: 'Bernd Beispiel',
    strasse: 'Beispielweg 2',
    plz: '34117',
    ort: 'Kassel',
    telefon: null,
    aufgabenkreis: 'Behörden und Vermögen',
  },
  art: 'selbstaendig',
  taetigkeit: 'Schneiderin',
  beginn: '2026-10-01',
  gruendungsidee: 'Ich ändere Kleidung und nähe Taschen. Der Laden liegt am Markt.',
  wochenstundenSelbst: 40,
  angemeldet: 'gewerbe',
  qualifikation: 'Ausbildung zur Maßschneiderin, acht Jahre Arbeit im Theater.',
  schonSelbstaendig: true,
  schonSelbstaendigText: 'Ein Stand auf dem Markt. Er endete, als mein Sohn kam.',
  kapitalbedarf: 640_000,
  kapitalHerkunft: ['eigenes', 'andere'],
  kapitalAndere: 'Mikrokredit',
  umsatzErwartet: 320_000,
  gewinnErwartet: 180_000,
  schonEinstiegsgeld: true,
  einstiegsgeldBis: '2018-03',
  einstiegsgeldMonate: 12,
  businessplan: ['businessplan'],
  rentabilitaetsvorschau: ['vorschau'],
  finanzplan: 'spaeter',
  tragfaehigkeit: 'spaeter',
  gewerbeanmeldung: ['gewerbeanmeldung'],
  zeugnisse: null,
  bestellungsurkunde: ['urkunde'],
};
