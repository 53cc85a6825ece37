import {
  abAlter,
  alle,
  auswahl,
  berechnet,
  datum,
  eines,
  gilt,
  gruppe,
  heute,
  hinweis,
  jaNein,
  juengerAls,
  mehrfach,
  nicht,
  pruefung,
  seite,
  text,
  vorJahren,
} from '@sozialplattform/forms';
import { stelle } from '../_bausteine/stelle.ts';
import { nachBkgg, nachSgb12 } from './hauptleistung.ts';

export const inSchule = { einrichtungArt: ['allgemeinbildend', 'berufsbildend'] } as const;
export const inKita = { einrichtungArt: ['kita', 'tagespflege'] } as const;

/**
 * Pupils: under 25 and without a trainee's pay (§ 28 Abs. 1 Satz 2 SGB II, § 6b Abs. 2 BKGG);
 * § 34 Abs. 1 SGB XII knows neither limit.
 */
const schueler = alle(
  inSchule,
  eines(
    nachSgb12,
    { geburtsdatum: juengerAls(15) },
    alle({ geburtsdatum: juengerAls(25) }, { ausbildungsverguetung: false }),
  ),
);

/** Who the child is and where it lives. */
const person = () =>
  [
    seite('kind', 'Für wen brauchen Sie Bildung und Teilhabe?', {
      warum: 'Vom Alter hängt ab, was das Amt zahlt.',
      beziehung: auswahl('Das ist', {
        kind: { text: 'mein Kind', hinweis: 'auch das Kind der Partnerin oder des Partners' },
        andere: { text: 'ein anderes Kind bei mir', hinweis: 'zum Beispiel Enkel oder Pflegekind' },
        selbst: { text: 'ich selbst', hinweis: 'Sie gehen selbst noch zur Schule.' },
      }),
      vorname: text('Vorname', { laenge: 100 }),
      nachname: text('Nachname', { laenge: 100 }),
      geburtsdatum: datum('Geburtsdatum', {
        hinweis: 'Zum Beispiel 4. 10. 2015',
        bis: heute,
        ab: vorJahren(70),
      }),
      kindergeld: jaNein('Ich bekomme Kindergeld für dieses Kind', {
        hinweis: 'Oder die Person, mit der ich lebe.',
        wenn: alle(nachBkgg, { beziehung: ['kind', 'andere'] }),
      }),
      hinweisKindergeld: hinweis(
        'Meist gibt es das Geld nur für Kinder mit Kindergeld. Es genügt, wenn Sie darauf Anspruch haben (§ 6b Abs. 1 BKGG). Stellen Sie den Antrag bei der Familienkasse. Sie können hier trotzdem weitermachen.',
        { wenn: { kindergeld: false }, ton: 'warnung' },
      ),
      wohntHier: jaNein('Das Kind wohnt an meiner Adresse', {
        wenn: { beziehung: ['kind', 'andere'] },
      }),
      pruefungen: [
        pruefung({
          feld: 'geburtsdatum',
          wenn: alle({ geburtsdatum: abAlter(25) }, nicht(nachSgb12)),
          text: 'Geld gibt es bis zum 25. Geburtstag. Geht es um Kosten davor? Dann fragen Sie bitte Ihr Amt.',
        }),
      ],
    }),
    gruppe(
      'anschrift',
      [
        seite('anschrift', 'Wo wohnt {vorname}?', {
          warum: 'Vielleicht ist ein anderes Amt zuständig.',
          ...stelle('Bei wem?'),
        }),
      ],
      { wenn: { wohntHier: false } },
    ),
  ] as const;

/** School or day care. */
const einrichtung = () =>
  [
    seite('besuch', 'Wohin geht {vorname}?', {
      warum: 'Danach richtet sich, welche Kosten das Amt zahlt (§ 28 SGB II).',
      einrichtungArt: auswahl('Schule oder Kita', {
        kita: { text: 'in eine Kita', wenn: { geburtsdatum: juengerAls(15) } },
        tagespflege: {
          text: 'zu einer Tagesmutter oder einem Tagesvater',
          wenn: { geburtsdatum: juengerAls(15) },
        },
        allgemeinbildend: {
          text: 'in eine Schule',
          hinweis: 'zum Beispiel Grundschule, Realschule, Gesamtschule, Gymnasium, Förderschule',
          wenn: { geburtsdatum: abAlter(4) },
        },
        berufsbildend: {
          text: 'in eine Berufsschule oder Fachschule',
          hinweis: 'auch Berufskolleg, Fachoberschule und Ähnliches',
          wenn: { geburtsdatum: abAlter(14) },
        },
        keine: 'nirgendwohin',
      }),
      klasse: text('Klasse', { hinweis: 'Zum Beispiel 4b', laenge: 30, wenn: inSchule }),
      ausbildungsverguetung: jaNein('Gibt es Lohn aus einer Ausbildung?', {
        hinweis: 'Das Gehalt, das ein Betrieb Auszubildenden zahlt.',
        wenn: { ...inSchule, geburtsdatum: abAlter(15) },
      }),
      schueler: berechnet('Schülerin oder Schüler', 'jaNein', gilt(schueler), {
        unsichtbar: true,
      }),
      pruefungen: [
        pruefung({
          feld: 'einrichtungArt',
          wenn: { einrichtungArt: 'keine', geburtsdatum: abAlter(18) },
          text: 'Ab 18 zahlt das Amt nur, wenn jemand zur Schule geht. Wählen Sie die Schule aus.',
        }),
        pruefung({
          feld: 'ausbildungsverguetung',
          wenn: alle({ ausbildungsverguetung: true, geburtsdatum: abAlter(18) }, nicht(nachSgb12)),
          text: 'Mit Lohn aus einer Ausbildung zahlt das Amt ab 18 leider nichts (§ 28 SGB II).',
        }),
      ],
    }),
    gruppe(
      'einrichtung',
      [
        seite('einrichtung', 'Wie heißt die Schule oder Kita von {vorname}?', {
          warum: 'Das Amt zahlt viele Kosten direkt dorthin (§ 29 SGB II).',
          ...stelle('Name'),
        }),
      ],
      { wenn: { einrichtungArt: nicht('keine') } },
    ),
  ] as const;

const schuleOderKita = eines({ schueler: true }, inKita);

/** The seven needs of § 28 Abs. 2 to 7, each where it can be had. */
const leistungen = () =>
  seite('leistungen', 'Was braucht {vorname}?', {
    warum: 'Wir fragen danach nur zu dem, was Sie hier ankreuzen.',
    leistungen: mehrfach('Kosten gibt es für', {
      ausflug: { text: 'Ausflüge', hinweis: 'von Schule oder Kita, ein Tag', wenn: schuleOderKita },
      klassenfahrt: {
        text: 'Klassenfahrten und Fahrten der Kita',
        hinweis: 'mehrere Tage',
        wenn: schuleOderKita,
      },
      schulbedarf: { text: 'Hefte, Stifte, Schulranzen', wenn: { schueler: true } },
      befoerderung: { text: 'Fahrten zur Schule', wenn: { schueler: true } },
      lernfoerderung: { text: 'Nachhilfe', hinweis: 'Lernförderung', wenn: { schueler: true } },
      mittag: { text: 'Mittagessen', hinweis: 'in Schule, Hort oder Kita', wenn: schuleOderKita },
      teilhabe: {
        text: 'Sport, Musik, Ferienfreizeit',
        hinweis: 'bis zum 18. Geburtstag',
        wenn: { geburtsdatum: juengerAls(18) },
      },
    }),
  });

export const kind = () => [...person(), ...einrichtung(), leistungen()] as const;
