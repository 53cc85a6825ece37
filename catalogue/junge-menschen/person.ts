import {
  auswahl,
  email,
  hinweis,
  jaNein,
  juengerAls,
  langtext,
  mehrfach,
  seite,
  telefon,
  text,
} from '@sozialplattform/forms';
import { bgNummer, frueherBuergergeld } from '../_bausteine/bekannt.ts';
import { vorbelegt } from '../_bausteine/wer.ts';

/** Where and how to meet: the way to the person is half of this help. */
export const treffen = () =>
  [
    seite('treffen', 'Wie erreichen und treffen wir Sie?', {
      warum: 'Sie müssen nicht ins Amt kommen, wenn Ihnen ein anderer Ort lieber ist.',
      telefon: telefon('Telefonnummer', {
        hinweis: 'Zum Beispiel 0561 123456.',
        optional: true,
        ...vorbelegt('sie', 'person.telefon', 'tel'),
      }),
      email: email('E-Mail-Adresse', {
        hinweis: 'Dorthin schicken wir Ihre Eingangsbestätigung.',
        optional: true,
        wenn: { fuerWen: 'mich' },
        ...vorbelegt('sie', 'person.email', 'email'),
      }),
      treffpunkt: auswahl('Am liebsten treffen', {
        draussen: { text: 'draußen oder in einem Café', hinweis: 'an einem Ort, den Sie kennen' },
        jugendtreff: 'im Jugendtreff oder in einer Beratungsstelle',
        zuhause: 'dort, wo ich wohne',
        amt: 'im Jobcenter',
        telefon: 'erst einmal nur am Telefon oder per Video',
      }),
      treffenWo: text('Wo und wann passt es?', {
        hinweis: 'Zum Beispiel: nachmittags im Jugendtreff Beispiel. Oder wer dabei sein soll.',
        laenge: 300,
        optional: true,
      }),
      sprache: text('In welcher Sprache sprechen Sie am besten?', {
        hinweis: 'Zum Beispiel: Ukrainisch, oder Gebärdensprache.',
        laenge: 60,
        optional: true,
      }),
    }),
    seite('eltern', 'Dürfen Ihre Eltern davon wissen?', {
      wenn: { fuerWen: 'mich', geburtsdatum: juengerAls(18) },
      warum:
        'Ab 15 stellen Sie den Antrag selbst. Das Amt soll Ihre Eltern informieren (§ 36 SGB I).',
      elternInformieren: auswahl('Das Jobcenter', {
        ja: 'darf meine Eltern oder meinen Vormund informieren',
        zuerstIch: 'soll zuerst mit mir sprechen',
      }),
      elternGrund: langtext('Warum?', {
        hinweis: 'Nur wenn Sie möchten.',
        laenge: 500,
        optional: true,
        wenn: { elternInformieren: 'zuerstIch' },
      }),
    }),
  ] as const;

/** Whether a claim to benefits is likely; that is enough (§ 16h Abs. 2 Satz 1 SGB II). */
export const lebensunterhalt = () =>
  seite('bezug', 'Bekommen Sie Geld vom Jobcenter?', {
    warum: 'Es reicht, wenn Sie wahrscheinlich Anspruch darauf haben (§ 16h Abs. 2 SGB II).',
    bezug: auswahl(
      'Grundsicherungsgeld',
      {
        ja: {
          text: 'Ja, ich bekomme es',
          hinweis: 'auch zusammen mit den Eltern',
        },
        beantragt: 'Ich habe es beantragt',
        nein: 'Nein',
        weissNicht: 'Das weiß ich nicht',
      },
      { hinweis: frueherBuergergeld },
    ),
    bgNummer: bgNummer({ bezug: ['ja', 'beantragt'] }),
    wovon: mehrfach(
      'Ich lebe von',
      {
        eltern: 'Geld von den Eltern oder der Familie',
        arbeit: 'Arbeit oder einem Nebenjob',
        ausbildung: 'Ausbildungsvergütung oder BAföG',
        kindergeld: 'Kindergeld oder Unterhalt',
        jugendhilfe: 'Geld vom Jugendamt',
        nichts: { text: 'Ich habe gerade kein Geld', hinweis: 'oder nur, was Freunde geben' },
      },
      { wenn: { bezug: ['nein', 'weissNicht'] } },
    ),
    geldHilfe: jaNein('Ich möchte Hilfe, um Geld zu beantragen', {
      wenn: { bezug: ['nein', 'weissNicht'] },
    }),
    hinweisGeld: hinweis(
      'Geld gibt es meist erst ab dem Monat des Antrags. Warten Sie damit nicht.',
      { ton: 'warnung', wenn: { geldHilfe: true } },
    ),
  });
