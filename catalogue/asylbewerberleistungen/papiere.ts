/** The papers by which one belongs to a number of § 1 Abs. 1 AsylbLG. */
export const papiere = {
  ankunftsnachweis: {
    text: 'Ankunftsnachweis',
    hinweis: 'Sie haben um Asyl gebeten. Der Antrag folgt noch.',
  },
  gestattung: { text: 'Aufenthaltsgestattung', hinweis: 'Das Asylverfahren läuft.' },
  folgeantrag: {
    text: 'Bescheinigung über einen Folgeantrag',
    hinweis: 'Sie haben noch einmal Asyl beantragt.',
  },
  duldung: { text: 'Duldung', hinweis: 'Die Abschiebung ist ausgesetzt.' },
  erlaubnis: 'Aufenthaltserlaubnis',
  schutz24: {
    text: 'Schutz nach § 24 AufenthG',
    hinweis: 'Zum Beispiel Menschen aus der Ukraine.',
  },
  ausreise: {
    text: 'Papier, nach dem ich ausreisen muss',
    hinweis: 'Zum Beispiel eine Grenzübertrittsbescheinigung.',
  },
  flughafen: 'Ich bin am Flughafen oder Hafen und darf noch nicht einreisen',
  keines: { text: 'Noch keines davon', hinweis: 'Auch dann können Sie den Antrag stellen.' },
} as const;

/** The same papers, of somebody of the family. */
export const papierePerson = {
  ankunftsnachweis: 'Ankunftsnachweis',
  gestattung: { text: 'Aufenthaltsgestattung', hinweis: 'Das Asylverfahren läuft.' },
  folgeantrag: 'Bescheinigung über einen Folgeantrag',
  duldung: 'Duldung',
  erlaubnis: 'Aufenthaltserlaubnis',
  schutz24: 'Schutz nach § 24 AufenthG',
  ausreise: 'Papier zur Ausreise',
  deutsch: 'deutscher Pass oder Pass eines EU-Landes',
  keines: 'keines davon',
} as const;

/** An asylum procedure is or was under way. */
export const imAsylverfahren = {
  papier: ['ankunftsnachweis', 'gestattung', 'folgeantrag', 'duldung', 'ausreise'],
} as const;

/** Whom protection in another state of the EU may concern (§ 1 Abs. 4, § 1a Abs. 4 AsylbLG). */
export const schutzFraglich = {
  papier: ['ankunftsnachweis', 'gestattung', 'ausreise', 'flughafen', 'keines'],
} as const;
