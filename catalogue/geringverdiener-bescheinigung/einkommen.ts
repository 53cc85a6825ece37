import {
  auswahl,
  berechnet,
  feld,
  fuerJedes,
  geld,
  jaNein,
  jeweils,
  mehrAls,
  plus,
  pruefung,
  seite,
  summe,
  text,
} from '@sozialplattform/forms';
import { je, type Wer } from '../_bausteine/wer.ts';

export const lohn = { art: ['lohn', 'minijob', 'ausbildung'] } as const;

/** Each income as an amount in the month; the paragraphs of a benefit do not matter here. */
const einkuenfte = (wer: Wer) =>
  [
    seite('hatEinkommen', je(wer, 'Haben Sie Einkommen?', 'Hat {vorname} Einkommen?'), {
      warum: 'Die Bescheinigung bestätigt, wie hoch das Einkommen ist.',
      hatEinkommen: jaNein(je(wer, 'Ich habe Einkommen', '{vorname} hat Einkommen'), {
        hinweis: 'Zum Beispiel Lohn, Rente, Unterhalt oder Kindergeld.',
      }),
    }),
    jeweils(
      'einkuenfte',
      je(wer, 'Ihr Einkommen', 'Einkommen von {vorname}'),
      {
        wenn: { hatEinkommen: true },
        mindestens: 1,
        hoechstens: 12,
        einzahl: 'Einkommen',
        beschriftung: '{art}: {netto}',
        warum: 'Bitte tragen Sie jedes Einkommen einzeln ein.',
      },
      [
        seite('einkommen', 'Welches Einkommen?', {
          warum: 'Manche Stellen rechnen mit brutto, manche mit netto.',
          art: auswahl('Art', {
            lohn: 'Lohn oder Gehalt',
            minijob: 'Minijob',
            ausbildung: 'Lohn aus einer Ausbildung',
            selbstaendig: {
              text: 'selbstständige Arbeit',
              hinweis: 'was nach den Ausgaben für den Betrieb bleibt',
            },
            rente: 'Rente oder Pension',
            arbeitslosengeld: 'Arbeitslosengeld oder Krankengeld',
            elterngeld: 'Elterngeld oder Mutterschaftsgeld',
            kindergeld: 'Kindergeld oder Kinderzuschlag',
            unterhalt: { text: 'Unterhalt', hinweis: 'auch Vorschuss vom Jugendamt' },
            wohngeld: 'Wohngeld',
            grundsicherung: {
              text: 'Grundsicherungsgeld oder Sozialhilfe',
              hinweis: 'auch Grundsicherung im Alter und Geld für Asylsuchende',
            },
            bafoeg: 'BAföG oder Ausbildungsbeihilfe',
            anderes: { text: 'etwas anderes', hinweis: 'zum Beispiel Zinsen oder Mieteinnahmen' },
          }),
          bezeichnung: text('Was ist es?', { laenge: 100, wenn: { art: 'anderes' } }),
          brutto: geld('Brutto im Monat', {
            hinweis: 'Vor Abzug von Steuern und Versicherungen. So steht es auf der Abrechnung.',
            ab: 1,
            bis: 5_000_000,
            wenn: lohn,
          }),
          netto: geld('Was im Monat ausgezahlt wird', {
            hinweis: 'Ist es mal mehr, mal weniger? Nehmen Sie den Durchschnitt von 12 Monaten.',
            ab: 1,
            bis: 5_000_000,
          }),
          pruefungen: [
            pruefung({
              feld: 'netto',
              wenn: { netto: mehrAls(feld('brutto')) },
              text: 'Das ist mehr als brutto. Prüfen Sie beide Beträge.',
            }),
          ],
        }),
      ],
    ),
  ] as const;

/** The applicant first, then everyone else, children too, then the sum to look over. */
export const einkommen = () =>
  [
    ...einkuenfte('sie'),
    fuerJedes('personen', einkuenfte('person')),
    seite('summe', 'Stimmt das?', {
      warum: 'So viel Geld hat Ihr Haushalt im Monat, wenn alles eingetragen ist.',
      einkommenGesamt: berechnet(
        'Ausgezahltes Einkommen aller im Monat',
        'geld',
        plus(summe('einkuenfte.netto'), summe('personen.einkuenfte.netto')),
      ),
    }),
  ] as const;
