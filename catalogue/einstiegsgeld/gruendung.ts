import {
  auswahl,
  enthaelt,
  geld,
  hinweis,
  jaNein,
  langtext,
  mehrAls,
  mehrfach,
  seite,
  text,
  wenigerAls,
  zahl,
} from '@sozialplattform/forms';
import { gewinnStimmt } from '../_bausteine/gewinn.ts';
import { selbstaendig } from './art.ts';

/** A business of one's own: the idea, who does it, what it costs and brings in. */
export const gruendung = () =>
  [
    seite('vorhaben', 'Was ist Ihre Idee?', {
      wenn: selbstaendig,
      warum: 'Das Jobcenter prüft, ob Sie von dem Geschäft leben können.',
      gruendungsidee: langtext('Was bieten Sie wem an?', {
        hinweis: 'Zum Beispiel: Ich nähe Taschen und verkaufe sie auf Märkten und im Internet.',
        laenge: 2000,
      }),
      wochenstundenSelbst: zahl('Arbeitszeit in der Woche', {
        ab: 1,
        bis: 80,
        nachkommastellen: 1,
        einheit: 'Stunden',
      }),
      hinweisStundenSelbst: hinweis(
        'Unter 15 Stunden in der Woche lehnen Jobcenter den Antrag oft ab. Fragen Sie dort nach.',
        { wenn: { wochenstundenSelbst: wenigerAls(15) }, ton: 'warnung' },
      ),
      angemeldet: auswahl('Haben Sie das Geschäft schon angemeldet?', {
        nein: 'Nein, noch nicht',
        gewerbe: { text: 'Ja, als Gewerbe', hinweis: 'beim Gewerbeamt' },
        frei: { text: 'Ja, beim Finanzamt', hinweis: 'als freien Beruf' },
      }),
    }),
    seite('koennen', 'Was bringen Sie dafür mit?', {
      wenn: selbstaendig,
      warum: 'Wer sein Fach kennt, hat bessere Aussichten.',
      qualifikation: langtext('Ausbildung und Erfahrung', {
        hinweis: 'Auch was Sie ohne Abschluss gelernt haben.',
        laenge: 1500,
      }),
      schonSelbstaendig: jaNein('Ich war schon einmal selbstständig'),
      schonSelbstaendigText: langtext('Was war das, und warum endete es?', {
        laenge: 1000,
        wenn: { schonSelbstaendig: true },
      }),
    }),
    seite('geldplan', 'Was kostet es, und was bringt es ein?', {
      wenn: selbstaendig,
      warum: 'Das Jobcenter prüft, wann Sie ohne seine Hilfe auskommen.',
      kapitalbedarf: geld('So viel Geld brauche ich zum Start', {
        hinweis: 'Zum Beispiel für Geräte, Ware und Miete. Nichts? Geben Sie 0 ein.',
        bis: 100_000_000,
      }),
      kapitalHerkunft: mehrfach(
        'Woher kommt das Geld?',
        {
          eigenes: 'eigenes Geld',
          familie: 'Familie oder Freunde',
          bank: 'Kredit einer Bank',
          jobcenter: { text: 'Jobcenter', hinweis: 'Das beantragen Sie extra.' },
          andere: 'von anderswo',
        },
        { wenn: { kapitalbedarf: mehrAls(0) } },
      ),
      kapitalAndere: text('Von wo?', {
        laenge: 200,
        wenn: { kapitalHerkunft: enthaelt('andere') },
      }),
      umsatzErwartet: geld('Einnahmen im Monat nach einem Jahr', {
        hinweis: 'Eine Schätzung reicht.',
        bis: 100_000_000,
      }),
      gewinnErwartet: geld('Davon bleibt nach allen Ausgaben', {
        hinweis: 'Eine Schätzung reicht. Nichts? Geben Sie 0 ein.',
        bis: 100_000_000,
      }),
      pruefungen: [gewinnStimmt()],
    }),
  ] as const;
