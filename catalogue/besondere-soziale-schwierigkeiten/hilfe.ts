import {
  bestaetigung,
  eines,
  enthaelt,
  heute,
  jaNein,
  jeweils,
  langtext,
  mehrfach,
  monat,
  seite,
  text,
  vorJahren,
} from '@sozialplattform/forms';

/** A place in a home or in supported housing, for which the last home decides on competence. */
const mitPlatz = eines(
  { hilfeform: enthaelt('betreutesWohnen') },
  { hilfeform: enthaelt('einrichtung') },
);

/** What help is wished (§ 68 Abs. 1 SGB XII); nobody must know its name. */
const wuensche = () =>
  [
    seite('hilfeform', 'Welche Hilfe wünschen Sie sich?', {
      warum: 'Das Amt bespricht mit Ihnen, was passt und was es gibt (§ 68 SGB XII).',
      hilfeform: mehrfach('Ich wünsche mir', {
        beratung: 'Beratung und Begleitung',
        wohnungSichern: 'Hilfe, meine Wohnung zu behalten',
        wohnungSuchen: 'Hilfe bei der Suche nach einer Wohnung',
        betreutesWohnen: {
          text: 'betreutes Wohnen',
          hinweis: 'Sie wohnen in einer Wohnung, und jemand kommt vorbei.',
        },
        einrichtung: {
          text: 'einen Platz in einer Einrichtung',
          hinweis: 'Dort ist immer jemand da.',
        },
        arbeit: 'Hilfe bei Arbeit oder Ausbildung',
        alltag: 'Hilfe bei Post, Geld und Ämtern',
        weissNicht: 'Das weiß ich noch nicht',
      }),
    }),
    seite('wunsch', 'Wissen Sie schon, wer Ihnen helfen soll?', {
      warum: 'Ihr Wunsch zählt, wenn es einen Platz gibt und er passt (§ 9 SGB XII).',
      hatWunsch: jaNein('Ich habe eine Beratungsstelle oder Einrichtung im Blick'),
      wunscheinrichtung: text('Name und Ort', {
        hinweis: 'Zum Beispiel: Haus am Beispielplatz, Leipzig',
        laenge: 200,
        wenn: { hatWunsch: true },
      }),
      platzZugesagt: jaNein('Dort ist ein Platz frei oder zugesagt', {
        wenn: { hatWunsch: true },
      }),
    }),
    seite('letzterWohnort', 'Wo haben Sie zuletzt gewohnt?', {
      wenn: mitPlatz,
      warum: 'Danach richtet sich oft, welches Amt den Platz bezahlt (§ 98 SGB XII).',
      letzterOrt: text('Ort', {
        hinweis: 'Wo Sie zuletzt wirklich gelebt haben, auch ohne Anmeldung.',
        laenge: 120,
      }),
      letzterOrtBis: monat('Bis wann ungefähr?', {
        hinweis: 'Leben Sie noch dort? Dann geben Sie diesen Monat ein.',
        ab: vorJahren(60),
        bis: heute,
        optional: true,
      }),
    }),
  ] as const;

/** What there was before, and what goes first (§ 67 Satz 2 SGB XII). */
const bisher = () =>
  [
    seite('bisherigeHilfen', 'Hatten Sie schon Hilfe?', {
      warum: 'So fangen wir nicht von vorn an.',
      hatHilfen: jaNein('Ich hatte schon Hilfe oder habe welche', {
        hinweis: 'Zum Beispiel Beratung, betreutes Wohnen, Jugendhilfe, Therapie.',
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
        seite('hilfe', 'Welche Hilfe war es?', {
          warum: 'Wer Sie schon kennt, kann oft schnell weiterhelfen.',
          hilfeArt: text('Was war es?', { hinweis: 'Zum Beispiel: betreutes Wohnen', laenge: 200 }),
          hilfeBei: text('Bei wem?', { hinweis: 'Name und Ort', laenge: 200, optional: true }),
          hilfeVon: monat('Seit wann?', { ab: vorJahren(60), bis: heute, optional: true }),
          hilfeLaeuft: jaNein('Sie läuft noch'),
        }),
      ],
    ),
    seite('andereHilfen', 'Bekommen Sie andere Leistungen, oder haben Sie sie beantragt?', {
      warum: 'Andere Hilfen gehen vor, wenn sie dasselbe leisten (§ 67 SGB XII).',
      andereHilfen: mehrfach(
        'Es gibt',
        {
          jobcenter: 'Grundsicherungsgeld vom Jobcenter',
          sozialamt: 'Sozialhilfe oder Grundsicherung vom Sozialamt',
          arbeitslosengeld: 'Arbeitslosengeld oder Krankengeld',
          rente: 'Rente',
          jugendhilfe: 'Hilfe vom Jugendamt',
          eingliederungshilfe: { text: 'Eingliederungshilfe', hinweis: 'bei einer Behinderung' },
          pflege: 'Leistungen der Pflegekasse',
        },
        { optional: true, hinweis: 'Leer lassen, wenn nichts davon passt.' },
      ),
    }),
  ] as const;

/** The plan (§ 68 Abs. 1 Satz 2), and who may talk with whom. */
const plan = () =>
  [
    seite('gesamtplan', 'Möchten Sie an einem Plan mitarbeiten?', {
      warum: 'Oft machen alle zusammen einen Plan: was zuerst, was später (§ 68 SGB XII).',
      planMitwirkung: jaNein('Ich arbeite an einem Plan mit, so gut ich kann'),
      planWunsch: langtext('Was ist Ihnen am wichtigsten?', {
        hinweis: 'Zum Beispiel: zuerst eine eigene Tür, die ich abschließen kann.',
        laenge: 1000,
        optional: true,
      }),
    }),
    seite('schweigepflicht', 'Darf das Amt mit anderen sprechen?', {
      warum: 'Ohne Ihr Ja darf eine Beratungsstelle dem Amt nichts über Sie erzählen.',
      schweigepflicht: bestaetigung('Das Amt darf mit diesen Stellen über meine Lage sprechen', {
        hinweis: 'Freiwillig. Sie können das jederzeit widerrufen.',
        optional: true,
      }),
      schweigepflichtStellen: langtext('Mit wem?', {
        hinweis: 'Zum Beispiel: Beratungsstelle Musterhaus, Bewährungshilfe',
        laenge: 500,
        wenn: { schweigepflicht: true },
      }),
    }),
  ] as const;

export const hilfe = () => [...wuensche(), ...bisher(), ...plan()] as const;
