import {
  auswahl,
  bestaetigung,
  datum,
  geld,
  heute,
  hinweis,
  inMonaten,
  jaNein,
  langtext,
  seite,
  text,
  zahl,
} from '@sozialplattform/forms';
import { gefunden } from './arbeitnehmer.ts';

/** What is worked, where and from when: alike for both wage subsidies. */
export const arbeitsplatz = () =>
  [
    seite('taetigkeit', 'Welche Arbeit bieten Sie an?', {
      warum: 'Das Jobcenter prüft, ob die Arbeit zu der Person passt.',
      taetigkeit: text('Berufsbezeichnung', {
        hinweis: 'Zum Beispiel: Küchenhilfe',
        laenge: 200,
      }),
      aufgaben: langtext('Was gehört zu der Arbeit?', {
        hinweis: 'Zum Beispiel: Gemüse schneiden, spülen, Lager aufräumen.',
        laenge: 2000,
      }),
      imBetrieb: jaNein('Die Arbeit ist am Ort des Betriebs'),
      einsatzort: text('Wo dann?', {
        hinweis: 'Zum Beispiel: wechselnde Baustellen in Kassel',
        laenge: 200,
        wenn: { imBetrieb: false },
      }),
    }),
    seite('beginn', 'Wann soll die Arbeit beginnen?', {
      warum: 'Der Antrag muss vorher da sein. Für frühere Zeiten gibt es nichts (§ 37 SGB II).',
      hilfe: 'Hat die Arbeit schon begonnen? Dann rufen Sie das Jobcenter an.',
      beginn: datum('Erster Arbeitstag', {
        hinweis: 'Auch wenn der Tag noch nicht ganz sicher ist.',
        ab: heute,
        bis: inMonaten(12),
      }),
      unterschrieben: jaNein('Der Arbeitsvertrag ist schon unterschrieben', { wenn: gefunden }),
      hinweisUnterschrieben: hinweis(
        'Warten Sie sonst immer die Zusage ab. Rufen Sie jetzt am besten gleich das Jobcenter an.',
        { wenn: { unterschrieben: true }, ton: 'warnung' },
      ),
    }),
  ] as const;

/** Pay and hours; `warum` says how the subsidy follows from them. */
export const lohn = (warum: string) =>
  seite('lohn', 'Wie viel Arbeit und Lohn sind vereinbart?', {
    warum,
    wochenstunden: zahl('Arbeitszeit in der Woche', {
      hinweis: 'Zum Beispiel 30 oder 19,5',
      ab: 1,
      bis: 48,
      nachkommastellen: 1,
      einheit: 'Stunden',
    }),
    bruttoentgelt: geld('Lohn brutto im Monat', {
      hinweis: 'Ohne Einmaliges wie Weihnachtsgeld. Es zählt nicht mit.',
      ab: 1,
      bis: 2_000_000,
    }),
    tarif: auswahl('Wonach richtet sich der Lohn?', {
      keiner: 'nur nach dem Arbeitsvertrag',
      tarif: 'nach einem Tarifvertrag',
      kirchlich: 'nach kirchlichem Arbeitsrecht',
    }),
    tarifName: text('Name des Tarifs und Lohngruppe', {
      hinweis: 'Zum Beispiel: TVöD, Entgeltgruppe 2',
      laenge: 200,
      wenn: { tarif: ['tarif', 'kirchlich'] },
    }),
    versichert: jaNein('Die Arbeit ist sozialversicherungspflichtig', {
      hinweis: 'Ein Minijob zählt nicht dazu.',
    }),
    hinweisMinijob: hinweis('Für einen Minijob gibt es diesen Zuschuss nicht.', {
      wenn: { versichert: false },
      ton: 'warnung',
    }),
  });

/** What may exclude the subsidy; `recht` names the rule against replacing others. */
export const ausschluss = (recht: string) =>
  seite('ausschluss', 'Ersetzt die Stelle eine andere?', {
    warum: `Für die Stelle darf niemand entlassen werden (${recht}).`,
    entlassung: jaNein('Für ähnliche Arbeit haben wir kürzlich jemandem gekündigt', {
      hinweis: 'In den letzten 6 Monaten. Auch wenn ein Vertrag nicht verlängert wurde.',
    }),
    entlassungGrund: langtext('Wann und warum?', { laenge: 1000, wenn: { entlassung: true } }),
    andereFoerderung: jaNein('Für diese Stelle gibt es noch anderes Geld', {
      hinweis: 'Zum Beispiel von Land, Stadt, Integrationsamt oder Rentenversicherung.',
    }),
    andereFoerderungText: text('Von wem und wie viel?', {
      laenge: 300,
      wenn: { andereFoerderung: true },
    }),
  });

/** A relative or a business partner: it must be real employment. */
export const naehe = () =>
  seite('naehe', 'Steht die Person der Leitung nahe?', {
    wenn: gefunden,
    warum: 'Das Jobcenter prüft, ob es ein echtes Arbeitsverhältnis ist.',
    verwandt: jaNein('Die Person ist mit der Leitung verwandt oder lebt mit ihr zusammen', {
      hinweis: 'Oder ihr gehört ein Teil des Betriebs.',
    }),
    verwandtText: text('Wie genau?', {
      hinweis: 'Zum Beispiel: Schwester des Inhabers',
      laenge: 200,
      wenn: { verwandt: true },
    }),
  });

/** Coaching beside the job; the employer must give paid time for it. */
export const begleitung = (warum: string) =>
  seite('begleitung', 'Wie unterstützen Sie die Person am Anfang?', {
    warum,
    einarbeitung: langtext('So arbeiten wir die Person ein', {
      hinweis: 'Zum Beispiel: Eine erfahrene Kollegin ist immer dabei.',
      laenge: 1000,
    }),
    freistellung: bestaetigung(
      'Wir geben der Person bezahlt frei für die Begleitung durch das Jobcenter',
      { hinweis: 'So viel Zeit, wie dafür angemessen ist.' },
    ),
  });
