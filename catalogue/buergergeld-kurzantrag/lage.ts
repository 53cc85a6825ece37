import {
  auswahl,
  bic,
  datum,
  feld,
  geld,
  heute,
  iban,
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

/** Income and savings in round figures; the full application asks for the rest. */
const mittel = () =>
  [
    seite('mittel', 'Wovon leben Sie zurzeit?', {
      warum: 'Das Amt zahlt, was neben dem eigenen Einkommen fehlt (§ 9 SGB II).',
      hilfe:
        'Frei sind 5.000 Euro bis zum 30. Geburtstag. Danach sind es 10.000 Euro, ab 40 Jahren 12.500 Euro und ab 50 Jahren 20.000 Euro (§ 12 SGB II).',
      hatEinkommen: jaNein('Ich oder andere im Haushalt bekommen Geld', {
        hinweis: 'Zum Beispiel Lohn, Kindergeld, Unterhalt, Rente oder Arbeitslosengeld.',
      }),
      erheblichesVermoegen: jaNein('Wir haben mehr Erspartes, als frei ist', {
        hinweis: 'Frei sind für jede Person 5.000 bis 20.000 Euro, je nach Alter.',
      }),
      vermoegenBetrag: geld('Wie viel ist es ungefähr, alles zusammen?', {
        hinweis: 'Eine Schätzung reicht. Möbel und ein normales Auto zählen nicht.',
        ab: 1,
        bis: 10_000_000_000,
        wenn: { erheblichesVermoegen: true },
      }),
    }),
    jeweils(
      'einkuenfte',
      'Welches Geld kommt im Monat?',
      {
        wenn: { hatEinkommen: true },
        mindestens: 1,
        hoechstens: 20,
        einzahl: 'Einkommen',
        beschriftung: '{wer}: {betrag}',
        warum: 'Bitte tragen Sie jedes Einkommen einzeln ein.',
      },
      [
        seite('einkommen', 'Was ist es, und wie viel?', {
          warum: 'Daraus schätzt das Jobcenter, wie viel Ihnen zusteht.',
          wer: text('Wer bekommt es?', { hinweis: 'Zum Beispiel: ich', laenge: 100 }),
          art: auswahl('Das Geld ist', {
            lohn: { text: 'Lohn oder Gehalt', hinweis: 'auch Minijob oder Ausbildung' },
            selbstaendig: 'Gewinn aus selbstständiger Arbeit',
            leistung: {
              text: 'Leistung vom Amt oder von der Krankenkasse',
              hinweis: 'zum Beispiel Arbeitslosengeld, Elterngeld, Krankengeld',
            },
            familie: {
              text: 'Geld für Familie und Wohnen',
              hinweis: 'zum Beispiel Kindergeld, Unterhalt, Wohngeld',
            },
            rente: { text: 'Rente', hinweis: 'auch aus dem Ausland' },
            sonstiges: 'etwas anderes',
          }),
          betrag: geld('Betrag im Monat', {
            hinweis: 'Was ausgezahlt wird. Schwankt es? Nehmen Sie den Durchschnitt.',
            ab: 1,
            bis: 5_000_000,
          }),
        }),
      ],
    ),
  ] as const;

/** Where the money goes, and which insurer is told. */
const konto = () =>
  seite('konto', 'Wohin soll das Geld?', {
    warum: 'Das Geld wird kostenlos auf ein Konto überwiesen (§ 47 SGB I).',
    hatKonto: jaNein('Ich habe ein Bankkonto, auf das das Geld soll', {
      hinweis: 'Ohne Konto zahlt das Amt anders. Darüber spricht es mit Ihnen.',
    }),
    iban: iban('IBAN', {
      hinweis: 'Zum Beispiel DE02 1203 0000 0000 2020 51',
      wenn: { hatKonto: true },
    }),
    bic: bic('BIC', {
      hinweis: 'Nur bei einem Konto im Ausland.',
      optional: true,
      wenn: { hatKonto: true },
    }),
    kasse: text('Name der Krankenkasse', {
      hinweis: 'Zum Beispiel AOK, Barmer, TK. Haben Sie keine? Lassen Sie es leer.',
      laenge: 100,
      optional: true,
    }),
  });

export const lage = () => [grund(), ...wohnen(), ...mittel(), konto()] as const;
