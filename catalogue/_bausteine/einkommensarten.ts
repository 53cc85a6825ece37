/** Where income comes from, in two steps, so that nobody reads thirty entries at once. */
export const bereiche = {
  arbeit: { text: 'Arbeit', hinweis: 'Lohn, Minijob, Ausbildung, Freiwilligendienst, Ehrenamt' },
  leistung: {
    text: 'Leistung vom Amt oder von der Krankenkasse',
    hinweis: 'zum Beispiel Arbeitslosengeld, Elterngeld, Krankengeld',
  },
  familie: {
    text: 'Geld für Familie und Wohnen',
    hinweis: 'zum Beispiel Kindergeld, Unterhalt, Wohngeld',
  },
  ausbildung: { text: 'Förderung für Ausbildung oder Studium', hinweis: 'BAföG oder BAB' },
  rente: { text: 'Rente', hinweis: 'auch aus dem Ausland' },
  vermoegen: { text: 'Miete, Pacht oder Zinsen' },
  sonstiges: { text: 'Etwas anderes', hinweis: 'zum Beispiel Steuererstattung oder Geschenk' },
} as const;

/** All kinds of income of Anlage EK but self-employment, which Anlage EKS asks about. */
export const arten = {
  arbeitsentgelt: { text: 'Lohn oder Gehalt', wenn: { bereich: 'arbeit' } },
  minijob: { text: 'Minijob', wenn: { bereich: 'arbeit' } },
  ausbildungsverguetung: { text: 'Ausbildungsvergütung', wenn: { bereich: 'arbeit' } },
  freiwilligendienst: {
    text: 'Taschengeld aus einem Freiwilligendienst',
    wenn: { bereich: 'arbeit' },
  },
  aufwandsentschaedigung: {
    text: 'Aufwandsentschädigung für ein Ehrenamt',
    wenn: { bereich: 'arbeit' },
  },
  alg1: { text: 'Arbeitslosengeld', wenn: { bereich: 'leistung' } },
  krankengeld: { text: 'Krankengeld', wenn: { bereich: 'leistung' } },
  uebergangsgeld: { text: 'Übergangsgeld', wenn: { bereich: 'leistung' } },
  elterngeld: { text: 'Elterngeld', wenn: { bereich: 'leistung' } },
  mutterschaftsgeld: { text: 'Mutterschaftsgeld', wenn: { bereich: 'leistung' } },
  unterhalt: { text: 'Unterhalt', wenn: { bereich: 'familie' } },
  uvg: { text: 'Unterhaltsvorschuss', wenn: { bereich: 'familie' } },
  kindergeld: { text: 'Kindergeld', wenn: { bereich: 'familie' } },
  kiz: { text: 'Kinderzuschlag', wenn: { bereich: 'familie' } },
  wohngeld: { text: 'Wohngeld', wenn: { bereich: 'familie' } },
  bafoeg: { text: 'BAföG', wenn: { bereich: 'ausbildung' } },
  bab: { text: 'Berufsausbildungsbeihilfe (BAB)', wenn: { bereich: 'ausbildung' } },
  altersrente: { text: 'Altersrente', wenn: { bereich: 'rente' } },
  erwerbsminderungsrente: {
    text: 'Rente wegen Erwerbsminderung',
    wenn: { bereich: 'rente' },
  },
  witwenrente: { text: 'Witwenrente oder Witwerrente', wenn: { bereich: 'rente' } },
  waisenrente: { text: 'Waisenrente', wenn: { bereich: 'rente' } },
  betriebsrente: { text: 'Betriebsrente', wenn: { bereich: 'rente' } },
  unfallrente: { text: 'Unfallrente', wenn: { bereich: 'rente' } },
  auslandsrente: { text: 'Rente aus dem Ausland', wenn: { bereich: 'rente' } },
  vermietung: { text: 'Miete oder Pacht', wenn: { bereich: 'vermoegen' } },
  kapital: { text: 'Zinsen oder Dividenden', wenn: { bereich: 'vermoegen' } },
  steuererstattung: { text: 'Steuererstattung', wenn: { bereich: 'sonstiges' } },
  einmalig: {
    text: 'einmaliges Geld',
    hinweis: 'zum Beispiel Abfindung oder Gewinn',
    wenn: { bereich: 'sonstiges' },
  },
  sonstiges: { text: 'etwas anderes', wenn: { bereich: 'sonstiges' } },
} as const;

/** Pay for work, in gross and net; counts towards § 11b Abs. 2. */
export const lohn = {
  art: ['arbeitsentgelt', 'minijob', 'ausbildungsverguetung'],
} as const;
