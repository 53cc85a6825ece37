import {
  enthaelt,
  geld,
  hinweis,
  jaNein,
  langtext,
  seite,
  text,
  zahl,
} from '@sozialplattform/forms';

const gewuenscht = { foerderart: enthaelt('beratung') } as const;

/** Advice and skills for a running business, not training for the trade itself (§ 16c Abs. 2). */
export const beratung = () =>
  [
    seite('beratung', 'Wobei brauchen Sie Beratung?', {
      wenn: gewuenscht,
      warum: 'Sie muss nötig sein, damit der Betrieb weiterläuft (§ 16c Abs. 2 SGB II).',
      beratungsthema: langtext('Thema', {
        hinweis: 'Zum Beispiel: Preise berechnen, Buchführung, Werbung im Internet.',
        laenge: 1000,
      }),
      hinweisFach: hinweis('Eine Ausbildung für den Beruf selbst geht hier nicht.'),
      beraterBekannt: jaNein('Ich weiß schon, wer mich beraten soll'),
    }),
    seite('berater', 'Wer soll Sie beraten?', {
      wenn: { ...gewuenscht, beraterBekannt: true },
      warum: 'Das Jobcenter prüft, ob die Stelle geeignet ist (§ 16c Abs. 2 SGB II).',
      beraterName: text('Name der Person oder Stelle', { laenge: 200 }),
      stunden: zahl('Wie viele Stunden?', { ab: 1, bis: 500, einheit: 'Stunden' }),
      beratungskosten: geld('Was kostet es zusammen?', {
        hinweis: 'Nichts? Geben Sie 0 ein.',
        bis: 5_000_000,
      }),
    }),
  ] as const;
