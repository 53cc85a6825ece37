import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'vermittlungsgutschein',
  name: [
    {
      von: '2012-04-01',
      wert: {
        de: 'Aktivierungs- und Vermittlungsgutschein (AVGS)',
        en: 'Activation and placement voucher (AVGS)',
      },
    },
  ],
  kurz: {
    de: 'Ein Gutschein für einen Kurs, ein Coaching, eine private Vermittlung oder eine Probearbeit.',
    en: 'A voucher for a course, coaching, a private job agency or a trial at a company.',
  },
  thema: 'arbeit',
  teilVon: 'aktivierung-und-eingliederung',
  ozgNummer: null,
  ozgId: null,
  leika: [],
  leikaTyp: '1, 2/3',
  recht: ['§ 16 Abs. 1 SGB II', '§ 45 SGB III'],
  zustaendig: 'JOBCENTER',
  fristen: [
    {
      text: {
        de: 'Stellen Sie den Antrag, bevor der Kurs, das Coaching oder die Probearbeit anfängt.',
        en: 'Apply before the course, the coaching or the trial begins.',
      },
      quelle: '§ 45 Abs. 4 SGB III',
    },
  ],
  dokumente: [
    {
      de: 'Angebot des Anbieters, wenn Sie eins haben',
      en: 'The provider’s offer, if you have one',
    },
    { de: 'Lebenslauf, wenn Sie einen haben', en: 'Your CV, if you have one' },
  ],
  dauer: 10,
  verwandt: [
    'aktivierung-und-eingliederung',
    'einstiegsgeld',
    'freie-foerderung',
    'buergergeld',
    'vermittlungsbudget',
  ],
  suchworte: [
    'AVGS',
    'Gutschein',
    'Vermittlungsgutschein',
    'Coaching',
    'Bewerbungstraining',
    'private Arbeitsvermittlung',
    'Probearbeit',
    'Maßnahme',
    '§ 45 SGB III',
    'voucher',
  ],
});
