import { hinweis, mehrfach, seite } from '@sozialplattform/forms';

/** The one question on which everything else hangs. */
export const art = () =>
  seite('art', 'Was hat sich geändert?', {
    warum: 'Wir fragen danach nur, was zu Ihrer Änderung gehört (§ 60 SGB I).',
    hilfe:
      'Melden Sie auch, was sich erst bald ändert. Sind Sie unsicher, ob es wichtig ist? Dann melden Sie es.',
    aenderungen: mehrfach('Was trifft zu?', {
      wohnen: { text: 'Wohnung', hinweis: 'Umzug, neue Miete, Nachzahlung' },
      arbeit: { text: 'Arbeit', hinweis: 'beginnt, endet oder ändert sich' },
      einkommen: {
        text: 'anderes Einkommen',
        hinweis: 'zum Beispiel Kindergeld, Unterhalt, Rente, Geldgeschenk, Gewinn',
      },
      haushalt: { text: 'Haushalt', hinweis: 'Jemand zieht ein oder aus, oder ist gestorben.' },
      baby: { text: 'Schwangerschaft oder Geburt' },
      beziehung: { text: 'Trennung, Scheidung oder Heirat' },
      konto: { text: 'Bankkonto', hinweis: 'Das Geld soll auf ein anderes Konto.' },
      abwesenheit: { text: 'Reise oder Abwesenheit', hinweis: 'auch ein Urlaub am anderen Ort' },
      gesundheit: { text: 'Krankheit oder Klinik', hinweis: 'auch Reha, Heim oder Haft' },
      ausbildung: { text: 'Schule, Ausbildung oder Studium' },
      vermoegen: {
        text: 'Vermögen',
        hinweis: 'zum Beispiel Erbe, Auto, Geld von einer Versicherung',
      },
      sonstiges: { text: 'etwas anderes', hinweis: 'zum Beispiel Name, Pass, Telefon' },
    }),
    hinweisSofort: hinweis(
      'Melden Sie Änderungen sofort, auch wenn Papiere noch fehlen. Sie reichen sie später nach.',
    ),
  });
