import { auswahl, geld, jaNein, langtext, seite } from '@sozialplattform/forms';
import { gewinnStimmt } from '../_bausteine/gewinn.ts';
import { aufnahme, bestand } from './betrieb.ts';

const betrag = { bis: 100_000_000 } as const;
const leer = 'Nichts? Geben Sie 0 ein.';

/** Whether the business can carry itself and end the need for help (§ 16c Abs. 3). */
export const zahlen = () =>
  [
    seite('bisher', 'Wie lief der Betrieb in den letzten 6 Monaten?', {
      wenn: bestand,
      hilfe: 'Gibt es den Betrieb noch keine 6 Monate? Dann zählt die Zeit seit dem Anfang.',
      warum:
        'Hilfe gibt es nur, wenn sich der Betrieb voraussichtlich trägt (§ 16c Abs. 3 SGB II).',
      umsatz: geld('Einnahmen in 6 Monaten zusammen', { hinweis: leer, ...betrag }),
      ausgaben: geld('Ausgaben in 6 Monaten zusammen', { hinweis: leer, ...betrag }),
    }),
    seite('vorschau', 'Was erwarten Sie?', {
      warum: 'Die Selbstständigkeit soll Sie auf Dauer ernähren (§ 16c Abs. 3 SGB II).',
      umsatzErwartet: geld('Einnahmen im Monat nach einem Jahr', {
        hinweis: 'Eine Schätzung reicht.',
        ab: 1,
        ...betrag,
      }),
      gewinnErwartet: geld('Davon bleibt nach allen Ausgaben', {
        hinweis: 'Eine Schätzung reicht. Nichts? Geben Sie 0 ein.',
        ...betrag,
      }),
      ausblick: langtext('Warum wird das gelingen?', {
        hinweis: 'Zum Beispiel: Ich habe neue Kundschaft und brauche dafür eine Maschine.',
        laenge: 2000,
      }),
      pruefungen: [gewinnStimmt()],
    }),
    seite('koennen', 'Was bringen Sie dafür mit?', {
      wenn: aufnahme,
      warum: 'Wer sein Fach kennt, hat bessere Aussichten.',
      qualifikation: langtext('Ausbildung und Erfahrung', {
        hinweis: 'Auch was Sie ohne Abschluss gelernt haben.',
        laenge: 1500,
      }),
    }),
    seite('schulden', 'Hat der Betrieb Schulden?', {
      warum: 'Das Jobcenter prüft, ob die Schulden den Betrieb gefährden.',
      betriebSchulden: jaNein('Der Betrieb hat Schulden', {
        hinweis: 'Zum Beispiel bei Bank, Finanzamt oder Lieferanten.',
      }),
      schuldenBetrag: geld('Wie viel zusammen?', {
        hinweis: 'Ungefähr reicht.',
        ab: 1,
        ...betrag,
        wenn: { betriebSchulden: true },
      }),
      schuldenRate: geld('Wie viel zahlen Sie im Monat zurück?', {
        hinweis: leer,
        ...betrag,
        wenn: { betriebSchulden: true },
      }),
    }),
    seite('gutachten', 'Haben Fachleute Ihren Plan schon geprüft?', {
      warum: 'Das Jobcenter soll dazu Fachleute hören (§ 16c Abs. 3 SGB II).',
      stellungnahme: auswahl('Stellungnahme einer fachkundigen Stelle', {
        ja: { text: 'Ja', hinweis: 'Zum Beispiel IHK, Handwerkskammer oder Steuerberatung' },
        laeuft: 'Sie ist angefragt',
        nein: { text: 'Nein', hinweis: 'Dann sagt das Jobcenter, wer es prüft.' },
      }),
    }),
  ] as const;
