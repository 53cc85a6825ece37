import {
  alle,
  enthaelt,
  feld,
  heute,
  hinweis,
  jaNein,
  jeweils,
  langtext,
  mehrfach,
  mindestens,
  monat,
  pruefung,
  seite,
  text,
  vor,
  vorJahren,
  wenigerAls,
  zahl,
} from '@sozialplattform/forms';
import { jobcenterKonto } from '../_bausteine/jobcenter-konto.ts';

/** What the place must fit: health, the way there, care at home, and earlier places. */
export const lage = () =>
  [
    seite('gesundheit', 'Worauf muss man bei der Arbeit achten?', {
      warum: 'So bekommen Sie keine Arbeit, die Ihnen schadet.',
      einschraenkung: jaNein('Manche Arbeiten kann ich aus gesundheitlichen Gründen nicht tun'),
      einschraenkungText: langtext('Was geht nicht?', {
        hinweis:
          'Zum Beispiel: schwer heben, lange stehen. Eine Krankheit müssen Sie nicht nennen.',
        laenge: 500,
        wenn: { einschraenkung: true },
      }),
    }),
    seite('weg', 'Wie kommen Sie zur Arbeit?', {
      warum: 'Fahrten gehören zu den Kosten, für die Sie Geld bekommen (§ 16d Abs. 7 SGB II).',
      verkehrsmittel: mehrfach('Ich komme', {
        fuss: 'zu Fuß',
        rad: 'mit dem Fahrrad',
        bahn: 'mit Bus und Bahn',
        auto: 'mit Auto oder Motorrad',
      }),
      wegMinuten: zahl('So lange darf ein Weg höchstens dauern', {
        ab: 5,
        bis: 180,
        einheit: 'Minuten',
      }),
      fahrkarte: jaNein('Ich habe schon eine Karte für Bus und Bahn', {
        wenn: { verkehrsmittel: enthaelt('bahn') },
      }),
    }),
    seite('betreuung', 'Betreuen Sie Kinder oder pflegen Sie jemanden?', {
      warum: 'Das Jobcenter achtet auf Ihre Zeiten. Es kann auch bei der Betreuung helfen.',
      betreuungsbedarf: jaNein('Ich brauche Betreuung für jemanden, während ich arbeite'),
      betreuungWer: text('Für wen?', {
        hinweis: 'Zum Beispiel: meine Tochter, 5 Jahre, nachmittags',
        laenge: 200,
        wenn: { betreuungsbedarf: true },
      }),
    }),
    seite('frueher', 'Hatten Sie schon eine Arbeitsgelegenheit?', {
      warum: 'In fünf Jahren sind höchstens 24 Monate üblich (§ 16d Abs. 6 SGB II).',
      hatteAgh: jaNein('Ich hatte in den letzten fünf Jahren schon eine', {
        hinweis: 'Oft Ein-Euro-Job genannt.',
      }),
    }),
    jeweils(
      'fruehereAgh',
      'Welche Arbeitsgelegenheiten waren das?',
      {
        wenn: { hatteAgh: true },
        mindestens: 1,
        hoechstens: 20,
        einzahl: 'Arbeitsgelegenheit',
        beschriftung: '{traeger}',
        warum: 'Das Jobcenter zählt die Monate zusammen.',
      },
      [
        seite('agh', 'Wo und wann war das?', {
          warum: 'Wissen Sie es nicht mehr genau? Dann schätzen Sie.',
          traeger: text('Bei wem?', { hinweis: 'Name des Trägers', laenge: 150 }),
          von: monat('Von', { hinweis: 'Zum Beispiel 03.2024', ab: vorJahren(10), bis: heute }),
          bis: monat('Bis', { hinweis: 'Zum Beispiel 08.2024', ab: vorJahren(10), bis: heute }),
          pruefungen: [
            pruefung({
              feld: 'bis',
              wenn: { bis: vor(feld('von')) },
              text: 'Das Ende liegt vor dem Anfang. Prüfen Sie beide Monate.',
            }),
          ],
        }),
      ],
    ),
    seite('monate', 'Wie lange war das zusammen?', {
      wenn: { hatteAgh: true },
      warum: 'Nach 24 Monaten sind bis zu 12 weitere möglich (§ 16d Abs. 6 SGB II).',
      monateZusammen: zahl('Monate in den letzten fünf Jahren', {
        hinweis: 'Eine Schätzung reicht.',
        ab: 1,
        bis: 60,
        einheit: 'Monate',
      }),
      hinweisVerlaengerung: hinweis(
        'Das sind 24 Monate oder mehr. Das Jobcenter muss jetzt besonders prüfen, ob es weitergeht.',
        { wenn: alle({ monateZusammen: mindestens(24) }, { monateZusammen: wenigerAls(36) }) },
      ),
      hinweisEnde: hinweis(
        'Mehr als 36 Monate in fünf Jahren sind nicht möglich. Sprechen Sie mit dem Jobcenter über andere Hilfen.',
        { wenn: { monateZusammen: mindestens(36) }, ton: 'warnung' },
      ),
    }),
    seite('geld', 'Wohin soll das Geld?', {
      warum: 'Für jede Stunde gibt es etwas Geld zusätzlich (§ 16d Abs. 7 SGB II).',
      ...jobcenterKonto(),
    }),
  ] as const;
