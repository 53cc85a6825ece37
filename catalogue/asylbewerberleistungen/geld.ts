import {
  anzahlVon,
  auswahl,
  berechnet,
  feld,
  geld,
  hinweis,
  hoechstens,
  irgendein,
  jaNein,
  jeweils,
  mal,
  mehrAls,
  plus,
  pruefung,
  seite,
  text,
} from '@sozialplattform/forms';

export const ausArbeit = { einkommenArt: ['arbeit', 'ausbildung'] } as const;
const betrag = { bis: 1_000_000_000 } as const;

/** Income of all in the household (§ 7 Abs. 1 to 3 AsylbLG). */
export const einkommen = () =>
  [
    seite('hatEinkommen', 'Bekommt jemand von Ihnen Geld?', {
      warum: 'Eigenes Einkommen wird zuerst verbraucht (§ 7 AsylbLG).',
      hatEinkommen: jaNein('Ich oder jemand, mit dem ich wohne, bekommt Geld', {
        hinweis: 'Nicht: Leistungen für Asylbewerber und die 80 Cent für eine Arbeitsgelegenheit.',
      }),
    }),
    jeweils(
      'einkuenfte',
      'Einkommen in Ihrer Familie',
      {
        wenn: { hatEinkommen: true },
        mindestens: 1,
        hoechstens: 20,
        einzahl: 'Einkommen',
        beschriftung: '{einkommenWer}: {netto}',
        warum: 'Bitte tragen Sie jedes Einkommen einzeln ein.',
      },
      [
        seite('einkommen', 'Was für Geld ist es?', {
          warum: 'Von Lohn bleibt Ihnen ein Teil (§ 7 Abs. 3 AsylbLG).',
          einkommenWer: text('Wer bekommt es?', {
            hinweis: 'Der Vorname reicht.',
            laenge: 100,
          }),
          einkommenArt: auswahl('Das Geld kommt aus', {
            arbeit: 'Arbeit oder Minijob',
            ausbildung: 'Ausbildung',
            ehrenamt: 'Ehrenamt oder Freiwilligendienst',
            familie: 'Kindergeld, Elterngeld oder Unterhalt',
            ausland: 'Geld aus dem Ausland',
            andere: 'etwas anderes',
          }),
          einkommenWas: text('Was ist es?', {
            laenge: 200,
            wenn: { einkommenArt: 'andere' },
          }),
          brutto: geld('Betrag brutto im Monat', {
            hinweis: 'Vor Abzug von Steuern und Versicherungen.',
            ab: 1,
            bis: 5_000_000,
            wenn: ausArbeit,
          }),
          netto: geld('Betrag, der im Monat ausgezahlt wird', {
            hinweis: 'Schwankt er? Dann der Durchschnitt.',
            ab: 1,
            bis: 5_000_000,
          }),
          arbeitgeber: text('Name des Betriebs', { laenge: 200, wenn: ausArbeit }),
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
    seite('ausgaben', 'Was kostet die Arbeit?', {
      wenn: { einkuenfte: irgendein(ausArbeit) },
      warum: 'Notwendige Ausgaben verringern das Einkommen, das zählt (§ 7 Abs. 3 AsylbLG).',
      fahrtkosten: geld('Fahrten zur Arbeit im Monat', {
        hinweis: 'Gibt es nicht? Geben Sie 0 ein.',
        bis: 500_000,
      }),
      pflichtversicherung: geld('Versicherungen, die Pflicht sind', {
        hinweis: 'Zum Beispiel Kfz-Haftpflicht. Gibt es nicht? Geben Sie 0 ein.',
        bis: 500_000,
      }),
      arbeitsmittel: geld('Arbeitskleidung, Werkzeug und anderes', {
        hinweis: 'Gibt es nicht? Geben Sie 0 ein.',
        bis: 500_000,
      }),
    }),
  ] as const;

/** Assets, less 200 € for each in the household (§ 7 Abs. 5), and a security taken (§ 7a AsylbLG). */
export const vermoegen = () =>
  [
    seite('vermoegen', 'Wie viel Geld haben Sie?', {
      warum: 'Über 200 Euro für jede Person wird Vermögen zuerst verbraucht (§ 7 AsylbLG).',
      hilfe:
        'Zählen Sie zusammen, was alle in Ihrem Haushalt haben. Gibt es etwas nicht? Geben Sie 0 ein. Was Sie für Arbeit oder Ausbildung brauchen, zählt nicht.',
      bargeld: geld('Bargeld', { ...betrag }),
      konten: geld('Geld auf Konten in Deutschland', { ...betrag }),
      vermoegenAusland: geld('Geld und Besitz im Ausland', {
        hinweis: 'Nur worüber Sie verfügen können. Eine Schätzung reicht.',
        ...betrag,
      }),
      fahrzeuge: geld('Auto oder Motorrad', { hinweis: 'Was es heute wert ist.', ...betrag }),
      wertsachen: geld('Schmuck und andere Wertsachen', { ...betrag }),
    }),
    seite('vermoegenZusammen', 'Ihr Vermögen zusammen', {
      warum: 'Für jede Person im Haushalt sind 200 Euro frei (§ 7 Abs. 5 AsylbLG).',
      vermoegenSumme: berechnet(
        'Zusammen',
        'geld',
        plus('bargeld', 'konten', 'vermoegenAusland', 'fahrzeuge', 'wertsachen'),
      ),
      freibetrag: berechnet(
        'Das dürfen Sie behalten',
        'geld',
        mal(20_000, plus(1, anzahlVon('personen', { wohntMit: true }))),
      ),
      hinweisFrei: hinweis('Sie liegen nicht über dem Freibetrag.', {
        wenn: { vermoegenSumme: hoechstens(feld('freibetrag')) },
      }),
      sichergestellt: jaNein('Eine Behörde hat mir Geld oder Wertsachen abgenommen', {
        hinweis: 'Zum Beispiel die Polizei bei der Einreise.',
      }),
      sicherheitBetrag: geld('Wie viel war es?', {
        ab: 1,
        ...betrag,
        wenn: { sichergestellt: true },
      }),
    }),
  ] as const;
