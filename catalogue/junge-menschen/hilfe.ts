import {
  bestaetigung,
  enthaelt,
  hinweis,
  jaNein,
  langtext,
  mehrfach,
  seite,
  text,
} from '@sozialplattform/forms';
import { weissBescheid } from './meldung.ts';

/** What the person wants, in the person's own words (§ 16h Abs. 1 Satz 2 SGB II). */
const wuensche = () =>
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
    hinweisMietvertrag: hinweis(
      'Unterschreiben Sie noch keinen Mietvertrag. Unter 25 braucht es meist vorher die Zusage des Jobcenters (§ 22 Abs. 5 SGB II).',
      { ton: 'warnung', wenn: { wuensche: enthaelt('wohnung') } },
    ),
  });

/** Who helps already, and who shall; the Jobcenter and the Jugendamt agree on it (§ 16h Abs. 3). */
const helfer = () =>
  seite('helfer', 'Wer hilft Ihnen schon?', {
    warum: 'Jobcenter und Jugendamt sprechen sich über die Hilfe ab (§ 16h Abs. 3 SGB II).',
    jugendamtKontakt: jaNein('Ich habe oder hatte mit dem Jugendamt zu tun'),
    jugendamtWo: text('Welches Jugendamt, und wer dort?', {
      hinweis: 'Zum Beispiel: Jugendamt Kassel, Herr Beispiel',
      laenge: 200,
      wenn: { jugendamtKontakt: true },
    }),
    andereHilfe: langtext('Hilft oder half noch jemand?', {
      hinweis: 'Zum Beispiel: Jugendberatung im Jugendtreff Beispiel.',
      laenge: 500,
      optional: true,
    }),
    traegerWunsch: text('Wissen Sie schon, wer Ihnen helfen soll?', {
      hinweis: 'Zum Beispiel: Jugendwerkstatt Beispiel, Kassel.',
      laenge: 200,
      optional: true,
    }),
  });

/** Consent to talk with others (§ 16h Abs. 3 lets the offices agree; details need a yes). */
const austausch = () =>
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
  });

export const hilfe = () => [wuensche(), helfer(), austausch()] as const;
