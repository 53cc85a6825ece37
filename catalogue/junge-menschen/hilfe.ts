import {
  auswahl,
  bestaetigung,
  eines,
  enthaelt,
  geld,
  hinweis,
  jaNein,
  jeweils,
  langtext,
  mehrfach,
  seite,
  text,
  zahl,
} from '@sozialplattform/forms';
import { weissBescheid } from './meldung.ts';

/** What the person wants, in the person's own words (§ 16h Abs. 1 Satz 2 SGB II). */
const wuensche = () =>
  [
    seite('wuensche', 'Was wünschen Sie sich?', {
      warum: 'Mit Ihren Wünschen fängt die Hilfe an. Sie müssen noch nichts genau wissen.',
      wuensche: mehrfach('Ich möchte', {
        wohnung: 'eine Wohnung oder ein Zimmer finden',
        arbeit: 'eine Arbeit finden',
        ausbildung: 'eine Ausbildung beginnen oder fertig machen',
        schule: 'einen Schulabschluss machen',
        geld: 'Hilfe bei Geld, Anträgen und Ämtern',
        gesundheit: 'Hilfe, damit es mir besser geht',
        jemand: 'jemanden, der zuhört und mitgeht',
        weissNicht: 'Das weiß ich noch nicht',
      }),
      wunschText: langtext('Was ist Ihnen am wichtigsten?', {
        hinweis: 'Zum Beispiel: zuerst ein eigenes Zimmer, dann eine Ausbildung.',
        laenge: 1000,
        optional: true,
      }),
    }),
    seite('wohnungswunsch', 'Welche Wohnung suchen Sie?', {
      wenn: { wuensche: enthaelt('wohnung') },
      warum: 'So suchen wir gleich das Richtige.',
      wohnungArt: auswahl('Am liebsten', {
        wohnung: 'eine eigene Wohnung',
        wg: 'ein Zimmer in einer WG',
        betreut: { text: 'betreutes Wohnen', hinweis: 'Jemand kommt vorbei und hilft.' },
        egal: 'Das ist mir egal',
      }),
      wohnungOrt: text('Wo?', { hinweis: 'Stadt oder Stadtteil', laenge: 150, optional: true }),
      wohnungMiete: geld('Was darf sie im Monat kosten, mit Heizung?', {
        hinweis: 'Wissen Sie es nicht? Dann leer lassen.',
        ab: 1,
        bis: 500_000,
        optional: true,
      }),
      hinweisMietvertrag: hinweis(
        'Unterschreiben Sie noch keinen Mietvertrag. Unter 25 braucht es meist vorher die Zusage des Jobcenters (§ 22 Abs. 5 SGB II).',
        { ton: 'warnung' },
      ),
    }),
    seite('arbeitswunsch', 'Welche Arbeit passt zu Ihnen?', {
      wenn: eines({ wuensche: enthaelt('arbeit') }, { wuensche: enthaelt('ausbildung') }),
      warum: 'Auch ein Praktikum oder wenige Stunden sind ein Anfang.',
      beruf: text('Beruf oder Bereich', {
        hinweis: 'Zum Beispiel: mit Tieren, im Büro, als Tischlerin',
        laenge: 200,
        optional: true,
      }),
      stunden: zahl('Wie viele Stunden in der Woche trauen Sie sich zu?', {
        hinweis: 'Eine Schätzung reicht.',
        ab: 1,
        bis: 48,
        einheit: 'Stunden',
        optional: true,
      }),
    }),
  ] as const;

/** Who helps already, and who shall; the Jobcenter and the Jugendamt agree on it (§ 16h Abs. 3). */
const helfer = () =>
  [
    seite('jugendamt', 'Haben oder hatten Sie mit dem Jugendamt zu tun?', {
      warum: 'Jobcenter und Jugendamt sprechen sich über die Hilfe ab (§ 16h Abs. 3 SGB II).',
      jugendamtKontakt: jaNein('Ja, früher oder jetzt'),
      jugendamtWo: text('Welches Jugendamt, und wer dort?', {
        hinweis: 'Zum Beispiel: Jugendamt Kassel, Herr Beispiel',
        laenge: 200,
        wenn: { jugendamtKontakt: true },
      }),
    }),
    seite('hatHilfen', 'Hilft Ihnen schon jemand anderes?', {
      warum: 'So fangen wir nicht von vorn an.',
      hatHilfen: jaNein('Ja, früher oder jetzt', {
        hinweis: 'Zum Beispiel Streetwork, Beratung, Kurs, Therapie.',
      }),
    }),
    jeweils(
      'hilfen',
      'Ihre Hilfen bisher',
      {
        wenn: { hatHilfen: true },
        mindestens: 1,
        hoechstens: 10,
        einzahl: 'Hilfe',
        beschriftung: '{hilfeArt}',
        warum: 'Bitte tragen Sie jede Hilfe einzeln ein.',
      },
      [
        seite('hilfe', 'Welche Hilfe ist es?', {
          warum: 'Wer Sie schon kennt, kann oft schnell weiterhelfen.',
          hilfeArt: text('Was ist es?', { hinweis: 'Zum Beispiel: Jugendberatung', laenge: 200 }),
          hilfeBei: text('Bei wem?', { hinweis: 'Name und Ort', laenge: 200, optional: true }),
          hilfeLaeuft: jaNein('Sie läuft noch'),
        }),
      ],
    ),
    seite('traeger', 'Wissen Sie schon, wer Ihnen helfen soll?', {
      warum: 'Oft begleitet Sie ein Träger. Er braucht dafür eine Zulassung (§ 16h Abs. 4 SGB II).',
      hatTraegerwunsch: jaNein('Ja, ich habe einen Wunsch'),
      traegerWunsch: text('Name und Ort', {
        hinweis: 'Zum Beispiel: Jugendwerkstatt Beispiel, Kassel',
        laenge: 200,
        wenn: { hatTraegerwunsch: true },
      }),
      traegerKennt: jaNein('Man kennt mich dort schon', { wenn: { hatTraegerwunsch: true } }),
    }),
    seite('austausch', 'Wer darf über Ihre Lage sprechen?', {
      wenn: weissBescheid,
      warum: 'Ihr Ja ist freiwillig. Die Hilfe hängt nicht davon ab.',
      austauschJugendamt: bestaetigung('Jobcenter und Jugendamt dürfen über meine Lage sprechen', {
        hinweis: 'Sie können das jederzeit widerrufen.',
        optional: true,
      }),
      austauschAndere: bestaetigung('Das Jobcenter darf auch mit anderen sprechen', {
        optional: true,
      }),
      austauschMit: langtext('Mit wem?', {
        hinweis: 'Zum Beispiel: Jugendtreff Beispiel, meine Tante',
        laenge: 500,
        wenn: { austauschAndere: true },
      }),
    }),
  ] as const;

export const hilfe = () => [...wuensche(), ...helfer()] as const;
