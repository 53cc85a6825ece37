import { bestaetigung, hinweis, seite } from '@sozialplattform/forms';

/**
 * Fields 82 to 85: what is declared before sending. In the place of the signature comes the second
 * login, which the portal asks for when the application is sent. `folge` and `fehlt` say it of a
 * form that is not about money.
 */
export const erklaerung = (angaben: {
  readonly mitwirkung: string;
  readonly daten: string;
  readonly folge?: string;
  readonly fehlt?: string;
}) =>
  [
    seite('wahrheit', 'Stimmt alles?', {
      warum:
        angaben.folge ?? 'Falsche Angaben können dazu führen, dass Sie Geld zurückzahlen müssen.',
      wahrheit: bestaetigung('Meine Angaben sind richtig und vollständig'),
    }),
    seite('mitwirkung', 'Was Sie später melden müssen', {
      warum: angaben.mitwirkung,
      hinweisMitwirkung: hinweis(
        angaben.fehlt ??
          'Fehlt dem Amt etwas, schreibt es Ihnen und nennt eine Frist. Erst danach darf es Leistungen versagen (§ 66 SGB I).',
      ),
      mitwirkung: bestaetigung('Ich melde jede wichtige Änderung sofort'),
    }),
    seite('datenschutz', 'Ihre Daten', {
      warum: 'Sie sollen wissen, wer Ihre Daten bekommt und warum (Art. 13 DSGVO).',
      hinweisDaten: hinweis(angaben.daten),
      hinweisLesen: hinweis('Hinweise zum Datenschutz', { pfad: '/datenschutz' }),
      datenschutz: bestaetigung('Ich habe die Hinweise zum Datenschutz gelesen'),
    }),
  ] as const;
