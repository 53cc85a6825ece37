import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'suchtberatung',
  name: [{ von: '2005-01-01', wert: { de: 'Suchtberatung', en: 'Addiction counselling' } }],
  kurz: {
    de: 'Vertrauliche Hilfe bei Alkohol, Drogen, Medikamenten, Glücksspiel und Medien. Auch für Angehörige.',
    en: 'Confidential help with alcohol, drugs, medication, gambling and media. For relatives too.',
  },
  thema: 'beratung',
  ozgNummer: 9,
  ozgId: '10623',
  leika: [
    {
      id: '99107058058000',
      name: 'Beratung bei bestehender oder drohender Suchtproblematik Durchführung',
    },
    { id: '99107057058000', name: 'Präventive Aufklärung über Suchtproblematik Durchführung' },
  ],
  leikaTyp: null,
  recht: ['§ 16a Nr. 4 SGB II', '§ 11 Abs. 5 SGB XII'],
  zustaendig: 'BERATUNGSSTELLE',
  fristen: [],
  dokumente: [
    {
      de: 'Nichts. Sie müssen auch Ihren Namen nicht sagen.',
      en: 'Nothing. You need not even give your name.',
    },
  ],
  dauer: null,
  verwandt: ['besondere-soziale-schwierigkeiten', 'schuldnerberatung'],
  suchworte: [
    'Sucht',
    'Alkohol',
    'Drogen',
    'Cannabis',
    'Medikamente',
    'Spielsucht',
    'Glücksspiel',
    'Essstörung',
    'Computerspiel',
    'Rauchen',
    'Entzug',
    'Therapie',
    'Angehörige',
  ],
});
