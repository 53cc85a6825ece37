import type { Antworten } from '@sozialplattform/forms';
import type { Texte } from '../leistung.ts';
import type antrag from './antrag.ts';

export const situation: Texte = {
  de: 'Max Mustermann lebt mit seiner Tochter Lina in Leipzig. Sein Arbeitsplatz ist weg, der letzte Lohn ist verbraucht. Er stellt den Antrag mit dem Handy und braucht sofort Geld.',
  en: 'Max Mustermann lives with his daughter Lina in Leipzig. His job is gone and his last pay is spent. He applies by phone and needs money at once.',
};

export const persona: Antworten<typeof antrag> = {
  vorname: 'Max',
  nachname: 'Mustermann',
  geburtsdatum: '1991-03-14',
  geschlecht: 'maennlich',
  staatsangehoerigkeiten: ['DE'],
  ohneFestenWohnsitz: false,
  strasse: 'Musterweg 7',
  plz: '04109',
  ort: 'Leipzig',
  rueckruf: true,
  telefon: '+493411234567',
  rueckrufZeit: ['vormittag'],
  email: null,
  sprache: null,
  grund: 'jobverlust',
  grundText: 'Die Firma hat im Juli geschlossen.',
  erwerbsfaehig: true,
  vorschuss: true,
  beginn: 'abSofort',
  warmmiete: 64_000,
  heizkosten: 8_500,
  alleinWohnend: false,
  personen: [
    { vorname: 'Lina', nachname: 'Mustermann', geburtsdatum: '2018-11-02', beziehung: 'kind' },
  ],
  hatEinkommen: true,
  erheblichesVermoegen: false,
  einkuenfte: [{ wer: 'ich für Lina', art: 'familie', betrag: 25_900 }],
  hatKonto: true,
  iban: 'DE02120300000000202051',
  bic: null,
  kasse: 'Musterkasse',
  ausweis: ['ausweis-vorne', 'ausweis-hinten'],
  kontoauszuege: 'spaeter',
  mietvertrag: ['mietvertrag-1', 'mietvertrag-2'],
  einkommensbelege: 'spaeter',
  weitereUnterlagen: null,
  wahrheit: true,
  mitwirkung: true,
  datenschutz: true,
  unterschrift: { name: 'Max Mustermann', zug: 'M40 150L120 60L200 150L280 60L460 120' },
};
