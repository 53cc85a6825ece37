import {
  alle,
  auswahl,
  datum,
  feld,
  geld,
  inJahren,
  jaNein,
  jeweils,
  juengerAls,
  mehrAls,
  pruefung,
  seite,
  text,
  vor,
  vorJahren,
} from '@sozialplattform/forms';
import { bereiche } from './einkommensarten.ts';
import { artenSgb12, lohnSgb12 } from './sgb12-einkommensarten.ts';
import { je, type Wer } from './wer.ts';

const quelle = () =>
  [
    seite('bereich', 'Woher kommt das Geld?', {
      warum: 'Manches zählt ganz als Einkommen, manches nur zum Teil (§ 82 SGB XII).',
      bereich: auswahl('Das Geld kommt aus', bereiche),
    }),
    seite('art', 'Was genau ist es?', {
      warum: 'Für jede Art gibt es eigene Freibeträge.',
      art: auswahl('Art des Einkommens', artenSgb12),
      bezeichnung: text('Was ist es?', {
        hinweis: 'Zum Beispiel: Geld von den Großeltern',
        laenge: 100,
        wenn: { art: ['sonstiges', 'einmalig'] },
      }),
      arbeitgeber: text('Name des Arbeitgebers', { laenge: 200, wenn: lohnSgb12 }),
    }),
    seite('betrag', 'Wie viel ist es?', {
      warum: 'Gerechnet wird in dem Monat, in dem das Geld kommt (§ 82 SGB XII).',
      turnus: auswahl('Wie oft kommt das Geld?', {
        monatlich: 'jeden Monat',
        einmalig: 'einmal',
        jaehrlich: 'einmal im Jahr',
        unregelmaessig: {
          text: 'unregelmäßig',
          hinweis: 'Geben Sie den Durchschnitt im Monat an.',
        },
      }),
      brutto: geld('Betrag brutto', {
        hinweis: 'Vor Abzug von Steuern und Versicherungen. So steht es auf der Abrechnung.',
        ab: 1,
        bis: 5_000_000,
        wenn: lohnSgb12,
      }),
      netto: geld('Betrag, der ausgezahlt wird', {
        hinweis: 'In Euro, zum Beispiel 1.234,50',
        ab: 1,
        bis: 50_000_000,
      }),
      beginn: datum('Seit wann oder ab wann?', { ab: vorJahren(60), bis: inJahren(2) }),
      ende: datum('Bis wann?', {
        hinweis: 'Nur wenn das Ende feststeht.',
        ab: vorJahren(1),
        bis: inJahren(20),
        optional: true,
      }),
      pruefungen: [
        pruefung({
          feld: 'netto',
          wenn: { netto: mehrAls(feld('brutto')) },
          text: 'Das ist mehr als brutto. Prüfen Sie beide Beträge. Spesen und Fahrgeld zählen nicht mit.',
        }),
        pruefung({
          feld: 'ende',
          wenn: { ende: vor(feld('beginn')) },
          text: 'Das Ende liegt vor dem Beginn. Prüfen Sie beide Tage.',
        }),
      ],
    }),
    seite('ferienjob', 'Ist es ein Ferienjob?', {
      wenn: alle({ art: ['arbeitsentgelt', 'minijob'] }, { geburtsdatum: juengerAls(25) }),
      warum: 'Geld aus Ferienjobs von Schülerinnen und Schülern zählt nicht (§ 82 SGB XII).',
      einnahmeInSchulferien: jaNein('Die Arbeit ist nur in den Schulferien'),
    }),
  ] as const;

/** Section 9 of the paper form: whether there is income, and each source of it, up to 20. */
export const einkommenSgb12 = (wer: Wer) =>
  [
    seite('hatEinkommen', je(wer, 'Bekommen Sie Geld?', 'Bekommt {vorname} Geld?'), {
      warum: 'Das Amt zahlt, was neben dem eigenen Einkommen fehlt (§ 82 SGB XII).',
      hatEinkommen: jaNein('Es gibt regelmäßiges oder einmaliges Einkommen', {
        hinweis: 'Rente, Lohn, Unterhalt, Kindergeld und Ähnliches. Nicht: Pflegegeld.',
      }),
    }),
    jeweils(
      'einkuenfte',
      je(wer, 'Ihre Einkommen', 'Einkommen von {vorname}'),
      {
        wenn: { hatEinkommen: true },
        mindestens: 1,
        hoechstens: 20,
        einzahl: 'Einkommen',
        beschriftung: '{art}: {netto}',
        warum: 'Bitte tragen Sie jedes Einkommen einzeln ein.',
      },
      quelle(),
    ),
  ] as const;
