import {
  auswahl,
  berechnet,
  datum,
  gilt,
  heute,
  jaNein,
  jeweils,
  seite,
  text,
  vorJahren,
} from '@sozialplattform/forms';
import {
  familienstandFraglich,
  kindUnter15,
  mitbewohner,
  verwandt,
  weiterePerson,
  zaehltAlsKind,
} from './bedarfsgemeinschaft.ts';
import { familienstandsfelder } from './familienstand.ts';

export const beziehungen = {
  ehegatte: 'Ehefrau oder Ehemann',
  lebenspartner: 'eingetragene Lebenspartnerin oder eingetragener Lebenspartner',
  partner: {
    text: 'Partnerin oder Partner, nicht verheiratet',
    hinweis: 'Sie leben zusammen und stehen füreinander ein.',
  },
  kind: { text: 'Kind', hinweis: 'auch das Kind der Partnerin oder des Partners' },
  elternteil: 'Mutter oder Vater',
  partnerElternteil: 'Partnerin oder Partner von Mutter oder Vater',
  geschwister: 'Schwester oder Bruder',
  verwandt: {
    text: 'andere Verwandte',
    hinweis: 'zum Beispiel Großeltern, Tante, Schwager',
  },
  mitbewohner: { text: 'Mitbewohnerin oder Mitbewohner', hinweis: 'zum Beispiel in einer WG' },
  andere: { text: 'jemand anderes', hinweis: 'zum Beispiel ein Pflegekind' },
} as const;

/**
 * Fields 79 and 80. The paper form asks for kinds of people to find the annexes; here each person
 * is named once and the annex follows from relation and age.
 */
export const haushalt = () =>
  [
    seite('allein', 'Wohnen Sie allein?', {
      warum: 'Wer zusammen wohnt und wirtschaftet, wird zusammen berechnet (§ 7 SGB II).',
      alleinWohnend: jaNein('Ich wohne allein', {
        hinweis:
          'Antworten Sie mit Nein, wenn Kinder, Partner, Eltern oder andere bei Ihnen leben.',
      }),
      antragstellerIstKind: berechnet('Unter 25 und unverheiratet', 'jaNein', gilt(zaehltAlsKind), {
        unsichtbar: true,
      }),
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
        warum: 'Das Amt prüft, wer zu Ihrer Bedarfsgemeinschaft gehört.',
        hilfe:
          'Zur Bedarfsgemeinschaft gehören Menschen, die füreinander sorgen: Paare und ihre Kinder unter 25.',
      },
      [
        seite('person', 'Wer wohnt bei Ihnen?', {
          warum: 'Von Alter und Beziehung hängt ab, was wir zu dieser Person fragen.',
          vorname: text('Vorname', { laenge: 100 }),
          nachname: text('Nachname', { laenge: 100 }),
          geburtsdatum: datum('Geburtsdatum', {
            hinweis: 'Zum Beispiel 4. 10. 1985',
            bis: heute,
            ab: vorJahren(120),
          }),
          beziehung: auswahl('Die Person ist', beziehungen),
          ...familienstandsfelder(familienstandFraglich),
          anlageWep: berechnet('Anlage WEP', 'jaNein', gilt(weiterePerson), { unsichtbar: true }),
          anlageKi: berechnet('Anlage KI', 'jaNein', gilt(kindUnter15), { unsichtbar: true }),
          anlageHg: berechnet('Anlage HG', 'jaNein', gilt(verwandt), { unsichtbar: true }),
          anlageVe: berechnet('Anlage VE', 'jaNein', gilt(mitbewohner), { unsichtbar: true }),
        }),
      ],
    ),
  ] as const;
