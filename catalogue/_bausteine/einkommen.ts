import {
  alle,
  auswahl,
  type Bedingung,
  berechnet,
  datum,
  feld,
  geld,
  gruppe,
  inJahren,
  jaNein,
  jeweils,
  mehrAls,
  plus,
  pruefung,
  seite,
  text,
  vor,
  vorJahren,
} from '@sozialplattform/forms';
import { arten, bereiche, lohn } from './einkommensarten.ts';
import { stelle } from './stelle.ts';
import { je, type Wer } from './wer.ts';

const quelle = <const W extends Bedingung>(wer: Wer, schueler: W) =>
  [
    seite('bereich', 'Woher kommt das Geld?', {
      warum: 'Manches zählt ganz als Einkommen, manches nur zum Teil (§§ 11 bis 11b SGB II).',
      bereich: auswahl('Das Geld kommt aus', bereiche),
    }),
    seite('art', 'Was genau ist es?', {
      warum: 'Für jede Art gibt es eigene Freibeträge.',
      art: auswahl('Art des Einkommens', arten),
      bezeichnung: text('Was ist es?', {
        hinweis: 'Zum Beispiel: Geld von den Großeltern',
        laenge: 100,
        wenn: { art: ['sonstiges', 'einmalig'] },
      }),
    }),
    seite('betrag', 'Wie viel ist es?', {
      warum: 'Gerechnet wird in dem Monat, in dem das Geld kommt (§ 11 SGB II).',
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
        wenn: lohn,
      }),
      netto: geld('Betrag, der ausgezahlt wird', {
        hinweis: 'In Euro, zum Beispiel 1.234,50',
        ab: 1,
        bis: 50_000_000,
      }),
      bruttoMonat: berechnet('Brutto im Monat', 'geld', plus('brutto'), {
        unsichtbar: true,
        wenn: { ...lohn, turnus: ['monatlich', 'unregelmaessig'] },
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
    gruppe(
      'arbeitgeber',
      [
        seite('arbeitgeber', je(wer, 'Wo arbeiten Sie?', 'Wo arbeitet {vorname}?'), {
          warum: 'Das Amt darf den Arbeitgeber um eine Bescheinigung bitten (§ 58 SGB II).',
          ...stelle('Name des Arbeitgebers'),
          zahlungszeitpunkt: auswahl('Wann wird der Lohn bezahlt?', {
            laufenderMonat: 'im selben Monat',
            folgemonat: 'im nächsten Monat',
          }),
        }),
      ],
      { wenn: lohn },
    ),
    seite('ferienjob', 'Ist es ein Ferienjob?', {
      wenn: alle({ art: ['arbeitsentgelt', 'minijob'] }, schueler),
      warum: 'Geld aus Ferienjobs von Schülerinnen und Schülern zählt nicht (§ 11a SGB II).',
      einnahmeInSchulferien: jaNein('Die Arbeit ist nur in den Schulferien'),
    }),
    seite('sperrzeit', 'Gibt es eine Sperrzeit?', {
      wenn: { art: 'alg1' },
      warum: 'In einer Sperrzeit kommt kein Arbeitslosengeld.',
      sperrzeit: jaNein('Die Agentur für Arbeit hat eine Sperrzeit verhängt'),
    }),
  ] as const;

/**
 * Anlage EK without the deductions: whether there is income, and each source of it, up to 20.
 * `schueler` says who is a pupil, whose holiday jobs do not count (§ 11a Abs. 7).
 */
export const einkommen = <const W extends Bedingung>(wer: Wer, schueler: W) =>
  [
    seite('hatEinkommen', je(wer, 'Bekommen Sie Geld?', 'Bekommt {vorname} Geld?'), {
      warum: 'Das Amt zahlt, was neben dem eigenen Einkommen fehlt (§ 9 SGB II).',
      hatEinkommen: jaNein('Es gibt regelmäßiges oder einmaliges Einkommen', {
        hinweis:
          'Lohn, Rente, Unterhalt, Kindergeld, Wohngeld und Ähnliches. Nicht: Einnahmen als Selbstständige.',
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
      quelle(wer, schueler),
    ),
  ] as const;
