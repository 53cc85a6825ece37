import {
  auswahl,
  datum,
  feld,
  geld,
  heute,
  hinweis,
  inJahren,
  jaNein,
  langtext,
  pruefung,
  seite,
  text,
  vor,
  zahl,
} from '@sozialplattform/forms';

/** What is done, where, from when to when, by how many and for how much. */
export const massnahme = () =>
  [
    seite('vorhaben', 'Welche Arbeit bieten Sie an?', {
      warum: 'Das Jobcenter prüft, ob es diese Arbeit fördern darf (§ 16d SGB II).',
      massnahmeTitel: text('Name der Maßnahme', {
        hinweis: 'Zum Beispiel: Fahrradwerkstatt Beispiel',
        laenge: 150,
      }),
      neu: auswahl('Die Maßnahme', {
        neu: 'ist neu',
        weiter: { text: 'läuft schon', hinweis: 'Sie soll weitergehen.' },
      }),
      massnahmennummer: text('Nummer der Maßnahme', {
        hinweis: 'Sie steht im letzten Bescheid.',
        laenge: 40,
        optional: true,
        wenn: { neu: 'weiter' },
      }),
      taetigkeit: langtext('Was tun die Menschen dort?', {
        hinweis: 'Zum Beispiel: gespendete Fahrräder herrichten, Teile sortieren.',
        laenge: 3000,
      }),
      einsatzort: text('Wo ist das?', { hinweis: 'Adresse oder Gebiet', laenge: 200 }),
    }),
    seite('zeitraum', 'Wann findet sie statt?', {
      warum: 'Erstattet werden Kosten ab dem Antrag (§ 37 Abs. 2 SGB II).',
      massnahmeVon: datum('Erster Tag', { ab: heute, bis: inJahren(2) }),
      massnahmeBis: datum('Letzter Tag', { ab: heute, bis: inJahren(5) }),
      plaetze: zahl('Zahl der Plätze', { ab: 1, bis: 1000, einheit: 'Plätze' }),
      stundenJePlatz: zahl('Stunden in der Woche', {
        hinweis: 'Üblich sind 15 bis 30.',
        ab: 1,
        bis: 39,
        nachkommastellen: 1,
        einheit: 'Stunden',
      }),
      arbeitszeiten: text('Arbeitszeiten', {
        hinweis: 'Zum Beispiel: Montag bis Freitag, 8 bis 14 Uhr',
        laenge: 200,
      }),
      pruefungen: [
        pruefung({
          feld: 'massnahmeBis',
          wenn: { massnahmeBis: vor(feld('massnahmeVon')) },
          text: 'Der letzte Tag liegt vor dem ersten. Prüfen Sie beide Tage.',
        }),
      ],
    }),
    seite('entschaedigung', 'Was bekommen die Menschen?', {
      warum: 'Sie bekommen Geld für ihren Aufwand, keinen Lohn (§ 16d Abs. 7 SGB II).',
      maeStunde: geld('Betrag je Stunde', {
        hinweis: 'Mehraufwandsentschädigung. Zum Beispiel 2,00',
        ab: 1,
        bis: 1_000,
      }),
      maeAuszahlung: auswahl('Wer zahlt es aus?', {
        jobcenter: 'das Jobcenter',
        traeger: 'wir, das Jobcenter erstattet es',
      }),
      hinweisArbeitsschutz: hinweis(
        'Arbeitsschutz und Urlaub gelten wie im Betrieb. Einen Arbeitsvertrag gibt es nicht.',
      ),
    }),
    seite('anleitung', 'Wer leitet die Menschen an?', {
      warum: 'Kosten dafür kann das Jobcenter erstatten (§ 16d Abs. 8 SGB II).',
      anleitung: langtext('Anleitung bei der Arbeit', {
        hinweis: 'Wer, mit welcher Ausbildung, wie viele Stunden in der Woche?',
        laenge: 1000,
      }),
      sozialpaedagogisch: jaNein('Es gibt auch eine sozialpädagogische Betreuung', {
        hinweis: 'Hilfe bei Sorgen, Anträgen und Plänen',
      }),
      sozialpaedagogischStunden: zahl('Wie viele Stunden in der Woche?', {
        ab: 1,
        bis: 400,
        einheit: 'Stunden',
        wenn: { sozialpaedagogisch: true },
      }),
      betreuungGrund: langtext('Warum ist sie nötig?', {
        laenge: 1000,
        wenn: { sozialpaedagogisch: true },
      }),
    }),
  ] as const;
