import { auswahl, datum, heute, iban, langtext, vorJahren } from '@sozialplattform/forms';

/**
 * To whom the office pays. Who has paid already gets it back if the office could not pay in time
 * through no fault of theirs (§ 30 SGB II, § 34b SGB XII). The office decides on the form (§ 29).
 */
export const zahlungsfelder = (anbieter: string) => ({
  zahlungAn: auswahl('Wohin soll das Geld?', {
    anbieter,
    ich: { text: 'an mich', hinweis: 'Ich habe schon selbst bezahlt.' },
  }),
  ibanAnbieter: iban('IBAN für die Zahlung', {
    hinweis: 'Sie steht auf dem Brief oder der Rechnung. Wenn nicht: leer lassen.',
    optional: true,
    wenn: { zahlungAn: 'anbieter' },
  }),
  bezahltAm: datum('Wann haben Sie bezahlt?', {
    ab: vorJahren(2),
    bis: heute,
    wenn: { zahlungAn: 'ich' },
  }),
  bezahltGrund: langtext('Warum konnten Sie nicht auf das Amt warten?', {
    hinweis: 'Zum Beispiel: Der Brief kam zwei Tage vor der Frist.',
    laenge: 500,
    wenn: { zahlungAn: 'ich' },
  }),
});
