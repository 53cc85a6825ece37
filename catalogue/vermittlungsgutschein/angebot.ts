import {
  alle,
  auswahl,
  berechnet,
  datum,
  feld,
  geld,
  heute,
  hinweis,
  inJahren,
  jaNein,
  mehrAls,
  nach,
  nicht,
  pruefung,
  seite,
  tagNach,
  text,
  vor,
  zahl,
} from '@sozialplattform/forms';
import { kurs, probe, vermittlung } from './zweck.ts';

const gefunden = { traegerGefunden: true } as const;

/** Where the voucher is to be used, if the person knows; it can be chosen later. */
export const angebot = () =>
  [
    seite('gefunden', 'Haben Sie schon etwas gefunden?', {
      warum: 'Sie dürfen selbst wählen (§ 45 Abs. 4 SGB III). Das geht auch später.',
      traegerGefunden: jaNein('Ich weiß schon, wo ich den Gutschein nutzen will'),
    }),
    seite('anbieter', 'Wo möchten Sie den Gutschein nutzen?', {
      wenn: gefunden,
      warum: 'Das Jobcenter prüft, ob der Gutschein dort gilt.',
      anbieterName: text('Name', { hinweis: 'Zum Beispiel Coaching Beispiel GmbH', laenge: 150 }),
      anbieterOrt: text('Ort', {
        hinweis: 'Bei einem Kurs nur im Internet: online',
        laenge: 100,
      }),
      massnahmeTitel: text('Name des Kurses', {
        laenge: 200,
        wenn: kurs,
      }),
      massnahmenummer: text('Nummer der Maßnahme', {
        hinweis: 'Sie steht auf dem Angebot. Sie zeigt, dass der Kurs zugelassen ist.',
        laenge: 30,
        optional: true,
        wenn: kurs,
      }),
      taetigkeitProbe: text('Was würden Sie dort tun?', { laenge: 200, wenn: probe }),
    }),
    seite('zeit', 'Wann soll es losgehen?', {
      wenn: alle(gefunden, { zweck: nicht('privateVermittlung') }),
      warum: 'Der Gutschein muss vor dem Beginn vorliegen (§ 45 Abs. 4 SGB III).',
      beginn: datum('Beginn', { ab: heute, bis: inJahren(1) }),
      ende: datum('Ende', { ab: heute, bis: inJahren(2), optional: true }),
      stundenWoche: zahl('Stunden in der Woche', {
        ab: 1,
        bis: 48,
        einheit: 'Stunden',
        optional: true,
      }),
      lernform: auswahl(
        'Wie findet es statt?',
        { vorOrt: 'vor Ort', online: 'online', gemischt: 'beides' },
        { wenn: kurs },
      ),
      sechsWochen: berechnet('Sechs Wochen', 'datum', tagNach('beginn', 41, 'tage'), {
        unsichtbar: true,
        wenn: probe,
      }),
      zwoelfWochen: berechnet('Zwölf Wochen', 'datum', tagNach('beginn', 83, 'tage'), {
        unsichtbar: true,
        wenn: probe,
      }),
      hinweisSechsWochen: hinweis(
        'Mehr als sechs Wochen gehen nur in zwei Fällen: Sie sind ein Jahr oder länger arbeitslos, oder die Suche ist besonders schwer (§ 45 Abs. 8 SGB III).',
        { wenn: alle(probe, { ende: nach(feld('sechsWochen')) }), ton: 'warnung' },
      ),
      pruefungen: [
        pruefung({
          feld: 'ende',
          wenn: { ende: vor(feld('beginn')) },
          text: 'Das Ende liegt vor dem Beginn. Prüfen Sie beide Tage.',
        }),
        pruefung({
          feld: 'ende',
          wenn: alle(probe, { ende: nach(feld('zwoelfWochen')) }),
          text: 'Eine Probearbeit dauert höchstens zwölf Wochen (§ 45 Abs. 8 SGB III).',
        }),
      ],
    }),
    seite('vermittler', 'Gut zu wissen', {
      wenn: vermittlung,
      warum: 'Eine private Vermittlung darf vorher kein Geld von Ihnen verlangen.',
      hinweisVermittler: hinweis(
        'Schließen Sie mit der Vermittlung einen schriftlichen Vertrag. Das Jobcenter zahlt sie erst, wenn Sie eine Arbeit haben.',
      ),
    }),
    seite('nebenkosten', 'Entstehen Ihnen Kosten?', {
      wenn: alle(gefunden, { zweck: nicht('privateVermittlung') }),
      warum: 'Angemessene Kosten für die Teilnahme kann das Jobcenter zahlen.',
      fahrtkosten: geld('Fahrten im Monat', {
        hinweis: 'Geschätzt. Keine? Dann 0.',
        bis: 100_000,
      }),
      kinderbetreuung: geld('Betreuung von Kindern im Monat', {
        hinweis: 'Geschätzt. Keine? Dann 0.',
        bis: 200_000,
      }),
      anzahlKinder: zahl('Für wie viele Kinder?', {
        ab: 1,
        bis: 15,
        wenn: { kinderbetreuung: mehrAls(0) },
      }),
    }),
  ] as const;
