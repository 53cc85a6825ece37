import {
  auswahl,
  datum,
  gruppe,
  heute,
  hinweis,
  inMonaten,
  jaNein,
  plz,
  seite,
  text,
  vorJahren,
  wenigerAls,
  zahl,
} from '@sozialplattform/forms';

/** The business is only about to begin. */
export const aufnahme = { status: 'aufnahme' } as const;
/** The business is running; only then is there advice (§ 16c Abs. 2). */
export const bestand = { status: 'bestand' } as const;

/** What the business is, since when, and whether it is the main work (§ 16c Abs. 1). */
export const betrieb = () =>
  [
    seite('status', 'Gibt es Ihren Betrieb schon?', {
      warum: 'Davon hängt ab, welche Hilfe möglich ist (§ 16c SGB II).',
      status: auswahl('Betrieb', {
        bestand: 'Ja, ich bin schon selbstständig',
        aufnahme: 'Nein, ich fange erst an',
      }),
      betriebSeit: datum('Selbstständig seit', { ab: vorJahren(70), bis: heute, wenn: bestand }),
      betriebAb: datum('Wann fangen Sie an?', { ab: heute, bis: inMonaten(12), wenn: aufnahme }),
    }),
    seite('taetigkeit', 'Womit sind Sie selbstständig?', {
      warum: 'Das Jobcenter prüft, was Sie für diese Arbeit brauchen.',
      taetigkeit: text('Tätigkeit', { hinweis: 'Zum Beispiel: Fotografin', laenge: 200 }),
      branche: text('Branche', {
        hinweis: 'Zum Beispiel: Gastronomie, Handwerk, Kunst',
        laenge: 150,
      }),
      rechtsform: auswahl('Rechtsform', {
        einzel: { text: 'Einzelunternehmen', hinweis: 'Sie allein, mit Gewerbe' },
        frei: { text: 'freier Beruf', hinweis: 'Zum Beispiel Kunst, Unterricht, Heilberufe' },
        gbr: { text: 'GbR', hinweis: 'mit anderen zusammen' },
        gmbh: 'GmbH oder UG',
        andere: 'etwas anderes',
      }),
      rechtsformAndere: text('Welche?', { laenge: 100, wenn: { rechtsform: 'andere' } }),
    }),
    seite('umfang', 'Ist das Ihre Hauptarbeit?', {
      warum: 'Die Hilfe gibt es nur für hauptberuflich Selbstständige (§ 16c Abs. 1 SGB II).',
      hauptberuflich: jaNein('Die Selbstständigkeit ist oder wird meine Hauptarbeit'),
      hinweisHaupt: hinweis('Ohne das gibt es die Hilfe nicht. Sprechen Sie mit dem Jobcenter.', {
        wenn: { hauptberuflich: false },
        ton: 'warnung',
      }),
      wochenstunden: zahl('Arbeitszeit in der Woche', {
        ab: 1,
        bis: 100,
        nachkommastellen: 1,
        einheit: 'Stunden',
      }),
      hinweisStunden: hinweis(
        'Eine Hauptarbeit hat meist 15 Stunden in der Woche oder mehr. Fragen Sie das Jobcenter.',
        { wenn: { hauptberuflich: true, wochenstunden: wenigerAls(15) }, ton: 'warnung' },
      ),
    }),
    seite('ort', 'Wo arbeiten Sie?', {
      warum: 'Vielleicht möchte das Jobcenter den Betrieb sehen.',
      betriebZuHause: jaNein('Der Betrieb ist an meiner Wohnadresse'),
    }),
    gruppe(
      'betriebsadresse',
      [
        seite('adresse', 'Welche Adresse hat der Betrieb?', {
          warum: 'Vielleicht möchte das Jobcenter den Betrieb sehen.',
          strasse: text('Straße und Hausnummer', { laenge: 120 }),
          plz: plz('Postleitzahl'),
          ort: text('Ort', { laenge: 100 }),
        }),
      ],
      { wenn: { betriebZuHause: false } },
    ),
  ] as const;
