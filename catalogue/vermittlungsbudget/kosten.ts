import {
  auswahl,
  berechnet,
  datum,
  geld,
  heute,
  hinweis,
  inJahren,
  jaNein,
  jeweils,
  langtext,
  seite,
  summe,
  text,
  vorMonaten,
  zahl,
} from '@sozialplattform/forms';

/** Each cost with what the office needs to judge it: what for, when, how much. */
export const kosten = () =>
  [
    jeweils(
      'posten',
      'Welche Kosten haben Sie?',
      {
        mindestens: 1,
        hoechstens: 30,
        einzahl: 'Posten',
        beschriftung: '{wofuer}: {betrag}',
        warum: 'Das Jobcenter zahlt angemessene Kosten (§ 44 Abs. 1 SGB III).',
      },
      [
        seite('posten', 'Was brauchen Sie?', {
          warum: 'Das Jobcenter prüft jeden Betrag.',
          art: auswahl('Art der Kosten', {
            bewerbung: 'Bewerbungen, Fotos und Porto',
            fahrtGespraech: 'Fahrten zu Gesprächen',
            fahrtPendeln: 'Fahrten zur Arbeit in der ersten Zeit',
            umzug: 'ein Umzug zur neuen Stelle',
            kleidung: 'Arbeitskleidung oder Werkzeug',
            fuehrerschein: 'der Führerschein',
            uebersetzung: 'Zeugnisse und Übersetzungen',
            zweiteWohnung: 'eine zweite Wohnung am Arbeitsort',
            anderes: 'etwas anderes',
          }),
          hinweisFuehrerschein: hinweis(
            'Den Führerschein zahlt das Jobcenter meist nur, wenn Sie ihn für eine bestimmte Stelle brauchen.',
            { wenn: { art: 'fuehrerschein' } },
          ),
          wofuer: text('Wofür?', { hinweis: 'Zum Beispiel Sicherheitsschuhe', laenge: 120 }),
          betrag: geld('Betrag', { hinweis: 'Geschätzt ist in Ordnung.', ab: 1, bis: 2_000_000 }),
          wann: datum('Wann entstehen die Kosten?', { ab: vorMonaten(3), bis: inJahren(1) }),
        }),
        seite('fahrt', 'Wie weit ist es, und womit?', {
          wenn: { art: ['fahrtGespraech', 'fahrtPendeln'] },
          warum: 'Danach richtet sich, wie viel das Jobcenter zahlt.',
          ziel: text('Wohin?', { laenge: 150 }),
          entfernung: zahl('Einfacher Weg', { ab: 1, bis: 3000, einheit: 'km' }),
          verkehrsmittel: auswahl('Womit fahren Sie?', {
            bahnBus: 'mit Bahn oder Bus',
            auto: 'mit dem Auto',
            fahrrad: 'mit dem Fahrrad',
            flugzeug: 'mit dem Flugzeug',
          }),
          anzahlFahrten: zahl('Wie viele Fahrten?', {
            hinweis: 'Hin und zurück zählt als eine.',
            ab: 1,
            bis: 250,
          }),
        }),
      ],
    ),
    seite('summe', 'Stimmt die Summe?', {
      warum: 'So viel beantragen Sie zusammen.',
      kostenGesamt: berechnet('Zusammen', 'geld', summe('posten.betrag')),
      schonBezahlt: jaNein('Einen Teil davon habe ich schon bezahlt'),
      hinweisBezahlt: hinweis(
        'Für Kosten vor dem Antrag zahlt das Jobcenter meist nicht. Fragen Sie nach, bevor Sie mehr ausgeben.',
        { wenn: { schonBezahlt: true }, ton: 'warnung' },
      ),
    }),
    seite('begruendung', 'Warum sind die Kosten nötig?', {
      warum: 'Die Hilfe muss für den Weg in Arbeit nötig sein (§ 44 Abs. 1 SGB III).',
      begruendung: langtext('Ihre Gründe', {
        hinweis: 'Ein oder zwei Sätze reichen.',
        laenge: 1000,
      }),
      gesprochenAm: datum('Haben Sie mit dem Jobcenter gesprochen? Wann?', {
        hinweis: 'Noch nicht? Dann leer lassen.',
        ab: vorMonaten(12),
        bis: heute,
        optional: true,
      }),
    }),
  ] as const;
