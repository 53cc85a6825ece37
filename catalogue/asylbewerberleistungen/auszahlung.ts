import { iban, irgendein, jaNein, seite, text } from '@sozialplattform/forms';

/** Card or account; nobody must have one (§ 3 Abs. 2, 3 and 5 AsylbLG). */
export const auszahlung = () =>
  seite('auszahlung', 'Wie soll das Geld zu Ihnen kommen?', {
    warum: 'Das Amt zahlt auf eine Bezahlkarte, ein Konto oder bar (§ 3 AsylbLG).',
    hatBezahlkarte: jaNein('Ich habe schon eine Bezahlkarte'),
    hatKonto: jaNein('Ich habe ein Konto'),
    iban: iban('IBAN', {
      hinweis: 'Zum Beispiel DE02 1203 0000 0000 2020 51',
      wenn: { hatKonto: true },
    }),
    kontoinhaber: text('Wem gehört das Konto?', { laenge: 100, wenn: { hatKonto: true } }),
    eigeneKarten: jaNein('Mein Partner oder meine Partnerin soll eine eigene Karte bekommen', {
      hinweis: 'Alle Erwachsenen im Haushalt dürfen über ihr Geld selbst verfügen.',
      optional: true,
      wenn: { personen: irgendein({ beziehung: ['ehegatte', 'partner'], mitAntrag: true }) },
    }),
  });
