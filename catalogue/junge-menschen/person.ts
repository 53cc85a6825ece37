import {
  auswahl,
  hinweis,
  jaNein,
  juengerAls,
  langtext,
  mehrfach,
  seite,
  text,
} from '@sozialplattform/forms';
import { bgNummer } from '../_bausteine/bekannt.ts';

/** Where and how to meet: the way to the person is half of this help. */
export const treffen = () =>
  [
    seite('treffen', 'Wo sollen wir uns treffen?', {
      warum: 'Sie müssen nicht ins Amt kommen, wenn Ihnen ein anderer Ort lieber ist.',
      treffpunkt: auswahl('Am liebsten', {
        draussen: { text: 'draußen oder in einem Café', hinweis: 'an einem Ort, den Sie kennen' },
        jugendtreff: 'im Jugendtreff oder in einer Beratungsstelle',
        zuhause: 'dort, wo ich wohne',
        amt: 'im Jobcenter',
        telefon: 'erst einmal nur am Telefon oder per Video',
      }),
      treffenWo: text('Wo und wann passt es?', {
        hinweis: 'Zum Beispiel: nachmittags im Jugendtreff Beispiel',
        laenge: 300,
        optional: true,
      }),
      begleitperson: text('Soll jemand dabei sein?', {
        hinweis: 'Name und Telefonnummer einer Person, der Sie vertrauen.',
        laenge: 200,
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
  [
    seite('bezug', 'Bekommen Sie Geld vom Jobcenter?', {
      warum: 'Es reicht, wenn Sie wahrscheinlich Anspruch darauf haben (§ 16h Abs. 2 SGB II).',
      bezug: auswahl('Grundsicherungsgeld (früher Bürgergeld)', {
        ja: {
          text: 'Ja, ich bekomme es',
          hinweis: 'auch zusammen mit den Eltern',
        },
        beantragt: 'Ich habe es beantragt',
        nein: 'Nein',
        weissNicht: 'Das weiß ich nicht',
      }),
    }),
    seite('akte', 'Haben Sie eine Nummer vom Jobcenter?', {
      wenn: { bezug: ['ja', 'beantragt'] },
      warum: 'Damit findet das Jobcenter Ihre Akte.',
      bgNummer: bgNummer(),
    }),
    seite('wovon', 'Wovon leben Sie zurzeit?', {
      wenn: { bezug: ['nein', 'weissNicht'] },
      warum: 'So sieht das Jobcenter, ob Ihnen Geld zusteht.',
      wovon: mehrfach('Ich lebe von', {
        eltern: 'Geld von den Eltern oder der Familie',
        arbeit: 'Arbeit oder einem Nebenjob',
        ausbildung: 'Ausbildungsvergütung oder BAföG',
        kindergeld: 'Kindergeld oder Unterhalt',
        jugendhilfe: 'Geld vom Jugendamt',
        nichts: { text: 'Ich habe gerade kein Geld', hinweis: 'oder nur, was Freunde geben' },
      }),
      geldHilfe: jaNein('Ich möchte Hilfe, um Geld zu beantragen'),
      hinweisGeld: hinweis(
        'Geld gibt es meist erst ab dem Monat des Antrags. Warten Sie damit nicht.',
        { ton: 'warnung', wenn: { geldHilfe: true } },
      ),
    }),
  ] as const;
