import {
  auswahl,
  datum,
  enthaelt,
  heute,
  hinweis,
  inMonaten,
  jaNein,
  langtext,
  mehrfach,
  seite,
  text,
  zahl,
} from '@sozialplattform/forms';

/** What the person would like to do, where and when. */
export const wunsch = () =>
  [
    seite('platz', 'Haben Sie schon einen Platz in Aussicht?', {
      warum: 'Das Jobcenter weist Ihnen den Platz zu (§ 16d Abs. 1 SGB II).',
      hilfe: 'Fangen Sie erst an, wenn der Brief vom Jobcenter da ist.',
      platz: auswahl('Stand', {
        vorschlag: 'Das Jobcenter hat mir einen Platz vorgeschlagen',
        gefunden: 'Ich habe selbst einen gefunden',
        offen: 'Nein, noch nicht',
      }),
      einsatzstelle: text('Bei wem?', {
        hinweis: 'Name und Ort. Zum Beispiel: Kleiderkammer Beispiel, Leipzig',
        laenge: 200,
        wenn: { platz: ['vorschlag', 'gefunden'] },
      }),
    }),
    seite('einsatz', 'Was möchten Sie gern tun?', {
      warum: 'Eine Aufgabe, die passt, hält man besser durch.',
      einsatzwunsch: mehrfach('Das liegt mir', {
        garten: 'Garten, Park und Wald',
        werkstatt: { text: 'Werkstatt', hinweis: 'zum Beispiel Holz, Fahrräder, Möbel' },
        kueche: 'Küche und Hauswirtschaft',
        kleidung: 'Kleiderkammer oder Sozialkaufhaus',
        menschen: 'Menschen begleiten oder vorlesen',
        buero: 'Büro und Computer',
        tiere: 'Tiere',
        egal: 'Ich bin offen für alles',
        anderes: 'etwas anderes',
      }),
      einsatzAnderes: text('Was genau?', {
        laenge: 200,
        wenn: { einsatzwunsch: enthaelt('anderes') },
      }),
      koennen: langtext('Was können Sie gut?', {
        hinweis: 'Auch was Sie zu Hause oder in einem anderen Land gelernt haben.',
        laenge: 1000,
        optional: true,
      }),
    }),
    seite('ziel', 'Was soll Ihnen die Aufgabe bringen?', {
      warum: 'Sie soll Sie wieder näher an eine Arbeit bringen (§ 16d Abs. 1 SGB II).',
      ziel: mehrfach(
        'Ich möchte',
        {
          tag: 'wieder einen festen Tag haben',
          probieren: 'etwas Neues ausprobieren',
          belastung: 'sehen, wie viel ich schaffe',
          deutsch: 'mehr Deutsch sprechen',
          menschen: 'unter Menschen kommen',
          zeugnis: 'ein Zeugnis für Bewerbungen',
        },
        { optional: true },
      ),
    }),
    seite('zeit', 'Wann können Sie arbeiten?', {
      warum: 'Die Stunden sollen zu Ihnen passen.',
      stundenWoche: zahl('Stunden in der Woche', {
        hinweis: 'Üblich sind 15 bis 30.',
        ab: 1,
        bis: 40,
        einheit: 'Stunden',
      }),
      tageszeiten: mehrfach('Das geht bei mir', {
        morgens: 'morgens',
        nachmittags: 'nachmittags',
        abends: 'abends',
        wochenende: 'am Wochenende',
      }),
      startAb: datum('Ab wann?', { ab: heute, bis: inMonaten(12) }),
    }),
    seite('andereArbeit', 'Haben Sie Arbeit in Aussicht?', {
      warum: 'Hilfe, die direkt in Arbeit führt, geht vor (§ 16d Abs. 5 SGB II).',
      andereArbeit: jaNein('Ich habe eine Arbeit, Ausbildung oder einen Kurs in Aussicht'),
      andereArbeitText: text('Was und ab wann?', {
        laenge: 300,
        wenn: { andereArbeit: true },
      }),
      hinweisVorrang: hinweis(
        'Sprechen Sie darüber mit dem Jobcenter. Vielleicht passt das besser.',
        {
          wenn: { andereArbeit: true },
        },
      ),
    }),
  ] as const;
