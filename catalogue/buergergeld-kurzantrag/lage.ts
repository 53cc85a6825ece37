import {
  auswahl,
  datum,
  feld,
  geld,
  heute,
  inMonaten,
  jaNein,
  jeweils,
  langtext,
  mehrAls,
  pruefung,
  seite,
  text,
  vorJahren,
} from '@sozialplattform/forms';
import { konto, mittel } from './mittel.ts';

/** Why the money is missing, and whether it is urgent (§ 42 SGB I). */
const grund = () =>
  seite('grund', 'Was ist passiert?', {
    warum: 'So erkennt das Jobcenter, was zuerst zu tun ist.',
    grund: auswahl('Mein Geld reicht nicht, weil', {
      jobverlust: 'ich meine Arbeit verloren habe',
      einkommen: 'ich zu wenig verdiene',
      trennung: 'ich mich getrennt habe',
      auftraege: {
        text: 'mir Aufträge fehlen',
        hinweis: 'Sie sind selbstständig.',
      },
      leistungEndet: {
        text: 'eine andere Leistung endet',
        hinweis: 'zum Beispiel Arbeitslosengeld oder Krankengeld',
      },
      sonstiges: 'es einen anderen Grund gibt',
    }),
    grundText: langtext('Möchten Sie mehr dazu sagen?', {
      hinweis: 'Zum Beispiel: Meine Arbeit endet am 31. August.',
      laenge: 1000,
      optional: true,
    }),
    erwerbsfaehig: jaNein('Ich kann mindestens drei Stunden am Tag arbeiten', {
      hinweis: 'Es zählt die Gesundheit, nicht ob es gerade Arbeit gibt. Im Zweifel: Ja.',
    }),
    vorschuss: jaNein('Ich brauche sofort Geld und beantrage einen Vorschuss', {
      hinweis: 'Zum Beispiel: Sie haben kein Geld mehr für Essen (§ 42 SGB I).',
    }),
    beginn: auswahl('Ab wann brauchen Sie das Geld?', {
      abSofort: { text: 'ab sofort', hinweis: 'ab dem Ersten dieses Monats' },
      spaeter: { text: 'erst später', hinweis: 'zum Beispiel, weil eine andere Leistung endet' },
    }),
    beginnDatum: datum('Ab wann?', { ab: heute, bis: inMonaten(6), wenn: { beginn: 'spaeter' } }),
  });

/** Housing in one sum; who lives there, in four answers each. */
const wohnen = () =>
  [
    seite('wohnen', 'Wie wohnen Sie?', {
      warum: 'Das Amt zahlt auch für Wohnung und Heizung (§ 22 SGB II).',
      warmmiete: geld('Was zahlen Sie im Monat für die Wohnung?', {
        hinweis: 'Miete mit Nebenkosten und Heizung. Sie zahlen nichts? Geben Sie 0 ein.',
        bis: 1_000_000,
        wenn: { ohneFestenWohnsitz: false },
      }),
      heizkosten: geld('Davon für die Heizung', {
        hinweis: 'Wissen Sie es nicht? Dann lassen Sie es leer.',
        bis: 500_000,
        optional: true,
        wenn: { warmmiete: mehrAls(0) },
      }),
      alleinWohnend: jaNein('Ich lebe allein', {
        hinweis:
          'Antworten Sie mit Nein, wenn Kinder, Partner, Eltern oder andere bei Ihnen leben.',
      }),
      pruefungen: [
        pruefung({
          feld: 'heizkosten',
          wenn: { heizkosten: mehrAls(feld('warmmiete')) },
          text: 'Das ist mehr als alles zusammen. Prüfen Sie beide Beträge.',
        }),
      ],
    }),
    jeweils(
      'personen',
      'Mit wem wohnen Sie zusammen?',
      {
        wenn: { alleinWohnend: false },
        mindestens: 1,
        hoechstens: 20,
        einzahl: 'Person',
        beschriftung: '{vorname} {nachname}',
        warum: 'Wer zusammen wohnt und wirtschaftet, wird zusammen berechnet (§ 7 SGB II).',
      },
      [
        seite('mitbewohner', 'Wer wohnt bei Ihnen?', {
          warum: 'Ihr Antrag gilt auch für die Menschen, die zu Ihnen gehören (§ 38 SGB II).',
          vorname: text('Vorname', { laenge: 100 }),
          nachname: text('Nachname', { laenge: 100 }),
          geburtsdatum: datum('Geburtsdatum', {
            hinweis: 'Zum Beispiel 4. 10. 1985',
            bis: heute,
            ab: vorJahren(120),
          }),
          beziehung: auswahl('Die Person ist', {
            partner: 'meine Partnerin oder mein Partner',
            kind: { text: 'Kind', hinweis: 'auch das Kind der Partnerin oder des Partners' },
            elternteil: 'Mutter oder Vater',
            verwandt: {
              text: 'andere Verwandte',
              hinweis: 'zum Beispiel Großeltern, Tante, Schwager',
            },
            mitbewohner: {
              text: 'Mitbewohnerin oder Mitbewohner',
              hinweis: 'zum Beispiel in einer WG',
            },
          }),
        }),
      ],
    ),
  ] as const;

export const lage = () => [grund(), ...wohnen(), ...mittel(), konto()] as const;
