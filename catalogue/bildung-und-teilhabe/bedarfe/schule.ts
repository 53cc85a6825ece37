import {
  auswahl,
  datum,
  enthaelt,
  feld,
  geld,
  gruppe,
  hinweis,
  inJahren,
  jaNein,
  langtext,
  mehrAls,
  pruefung,
  seite,
  text,
  vorJahren,
  zahl,
} from '@sozialplattform/forms';

/** § 28 Abs. 3 SGB II with § 34 Abs. 3 SGB XII: two lump sums, others for who comes late. */
export const schulbedarf = () =>
  gruppe(
    'schulbedarf',
    [
      seite('schulbedarf', 'Schulsachen für {vorname}', {
        warum: 'Dafür gibt es einen festen Betrag, im August und im Februar (§ 28 SGB II).',
        schuljahr: text('Für welches Schuljahr?', {
          hinweis: 'Zum Beispiel 2026/27',
          laenge: 7,
          muster: { regel: '20\\d{2}/\\d{2}', fehler: 'Geben Sie das Schuljahr so ein: 2026/27.' },
        }),
        ersteinschulung: jaNein('{vorname} kommt neu in die erste Klasse'),
        seitSchuljahresbeginn: jaNein('{vorname} ist seit Beginn des Schuljahres in der Schule', {
          hinweis: 'Nein zum Beispiel nach einem Umzug aus dem Ausland. Im Sommer: Ja.',
        }),
        schulbesuchSeit: datum('Seit wann wieder oder zum ersten Mal?', {
          ab: vorJahren(2),
          bis: inJahren(1),
          wenn: { seitSchuljahresbeginn: false },
        }),
        hinweisSchulbedarf: hinweis(
          'Das zahlt Ihr Amt oft von selbst. Ein Beleg ist meist nicht nötig.',
          { wenn: { hauptleistung: ['grundsicherungsgeld', 'sozialhilfe', 'asyl'] } },
        ),
      }),
    ],
    { wenn: { leistungen: enthaelt('schulbedarf') } },
  );

/** § 28 Abs. 4. */
export const befoerderung = () =>
  gruppe(
    'befoerderung',
    [
      seite('schulweg', 'Der Schulweg von {vorname}', {
        warum: 'Das Amt zahlt den Weg zur nächsten passenden Schule (§ 28 SGB II).',
        naechsteSchule: jaNein('Es ist die nächste Schule dieser Art', {
          hinweis: 'Zum Beispiel das nächste Gymnasium.',
        }),
        schulwahlGrund: langtext('Warum geht {vorname} auf diese Schule?', {
          hinweis:
            'Auch eine Schule mit besonderem Profil zählt: zum Beispiel Sport, Musik, Sprachen oder ganztags.',
          laenge: 1000,
          wenn: { naechsteSchule: false },
        }),
        entfernung: zahl('Wie weit ist der Weg?', {
          hinweis: 'Der einfache Weg, zum Beispiel 4,5',
          ab: 0.1,
          bis: 300,
          nachkommastellen: 1,
          einheit: 'km',
        }),
        fahrtGrund: langtext('Warum muss {vorname} fahren?', {
          hinweis: 'Nur bei kurzem Weg. Zum Beispiel: Behinderung oder gefährliche Straße.',
          laenge: 500,
          optional: true,
        }),
      }),
      seite('fahrkarte', 'Was kostet der Schulweg von {vorname}?', {
        warum: 'Das Amt zahlt, was kein anderer zahlt, zum Beispiel die Stadt.',
        verkehrsmittel: auswahl('Womit fährt {vorname}?', {
          busBahn: 'Bus oder Bahn',
          schulbus: 'Schulbus',
          auto: 'Auto',
          anderes: 'etwas anderes',
        }),
        kostenMonat: geld('Kosten im Monat', {
          hinweis: 'Zum Beispiel der Preis der Monatskarte.',
          ab: 1,
          bis: 200_000,
        }),
        zuschuss: geld('Davon zahlen andere', {
          hinweis: 'Zum Beispiel Stadt, Kreis oder Schule. Niemand? Geben Sie 0 ein.',
          bis: 200_000,
        }),
        abWann: datum('Ab wann?', { ab: vorJahren(1), bis: inJahren(1) }),
        schultraegerGefragt: jaNein('Ich habe den Schulträger schon nach Fahrgeld gefragt', {
          hinweis: 'Er betreibt die Schule. Das ist meist die Stadt oder der Kreis.',
        }),
        pruefungen: [
          pruefung({
            feld: 'zuschuss',
            wenn: { zuschuss: mehrAls(feld('kostenMonat')) },
            text: 'Das ist mehr als die Kosten. Prüfen Sie beide Beträge.',
          }),
        ],
      }),
    ],
    { wenn: { leistungen: enthaelt('befoerderung') } },
  );
