import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'buergergeld-kurzantrag',
  name: [
    {
      von: '2023-01-01',
      bis: '2026-06-30',
      wert: { de: 'Kurzantrag auf Bürgergeld', en: 'Short application for Bürgergeld' },
    },
    {
      // § 65a Abs. 4 SGB II: authorities may still say Bürgergeld until the end of 2026.
      von: '2026-07-01',
      bis: '2026-12-31',
      wert: {
        de: 'Kurzantrag auf Grundsicherungsgeld (früher Bürgergeld)',
        en: 'Short application for Grundsicherungsgeld (formerly Bürgergeld)',
      },
    },
    {
      von: '2027-01-01',
      wert: {
        de: 'Kurzantrag auf Grundsicherungsgeld',
        en: 'Short application for Grundsicherungsgeld',
      },
    },
  ],
  kurz: {
    de: 'Der schnelle Weg zum Geld vom Jobcenter: wenige Fragen, Fotos vom Handy, ohne Anmeldung.',
    en: 'The quick way to money from the Jobcenter: few questions, phone photos, no login.',
  },
  thema: 'existenz',
  ozgNummer: null,
  ozgId: '10082',
  leika: [{ id: '99107002017000', name: 'Arbeitslosengeld II Bewilligung', antrag: true }],
  leikaTyp: '1, 2/3',
  recht: ['§ 37 SGB II', '§§ 7 bis 12 SGB II', '§§ 19 bis 22 SGB II', '§ 42 SGB I'],
  zustaendig: 'JOBCENTER',
  fristen: [
    {
      text: {
        de: 'Stellen Sie den Antrag noch in diesem Monat. Er gilt dann ab dem Ersten des Monats.',
        en: 'Apply before this month ends. Your application then counts from the first of the month.',
      },
      quelle: '§ 37 Abs. 2 SGB II',
    },
    {
      text: {
        de: 'Für Monate davor gibt es kein Geld.',
        en: 'There is no money for earlier months.',
      },
      quelle: '§ 37 Abs. 2 SGB II',
    },
    {
      text: {
        de: 'Sie sind mit dem Bescheid nicht einverstanden? Dann haben Sie einen Monat für den Widerspruch.',
        en: 'You disagree with the decision? You have one month to object.',
      },
      quelle: '§ 84 SGG',
    },
  ],
  dokumente: [
    {
      de: 'Ausweis, Pass oder Aufenthaltstitel: ein Foto vom Handy reicht',
      en: 'Identity card, passport or residence permit: a phone photo is enough',
    },
    {
      de: 'Kontoauszüge der letzten drei Monate und Mietvertrag, wenn Sie sie zur Hand haben',
      en: 'Bank statements of the last three months and rental contract, if you have them at hand',
    },
  ],
  ohneKonto: true,
  dauer: 10,
  verwandt: ['buergergeld', 'mietrueckstaende', 'hilfe-zum-lebensunterhalt', 'schuldnerberatung'],
  suchworte: [
    'Kurzantrag',
    'Schnellantrag',
    'formloser Antrag',
    'Bürgergeld',
    'Grundsicherungsgeld',
    'Hartz IV',
    'ALG II',
    'Jobcenter',
    'sofort Geld',
    'kein Geld',
    'Vorschuss',
    'Notlage',
    'arbeitslos',
    'ohne Anmeldung',
    'urgent',
    'short application',
    'advance payment',
  ],
});
