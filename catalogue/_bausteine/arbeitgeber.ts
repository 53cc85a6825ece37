import {
  auswahl,
  betriebsnummer,
  email,
  gruppe,
  hinweis,
  iban,
  jaNein,
  plz,
  seite,
  telefon,
  text,
  zahl,
} from '@sozialplattform/forms';

/** The person at the keyboard acts by an authority that must be shown (§ 13 SGB X). */
export const mitVollmacht = { befugnis: 'vollmacht' } as const;

const betrieb = () =>
  [
    seite('betrieb', 'Welcher Betrieb stellt den Antrag?', {
      warum: 'Den Zuschuss bekommt der Betrieb, der die Person einstellt.',
      firma: text('Name des Betriebs', {
        hinweis: 'So wie im Handelsregister oder auf Ihren Rechnungen.',
        laenge: 200,
        autocomplete: 'organization',
      }),
      rechtsform: auswahl('Rechtsform', {
        einzel: { text: 'Einzelunternehmen', hinweis: 'auch freie Berufe' },
        gmbh: 'GmbH, gGmbH oder UG',
        aktien: 'AG oder Genossenschaft',
        personen: 'GbR, OHG oder KG',
        verein: 'Verein oder Stiftung',
        oeffentlich: { text: 'öffentlicher Arbeitgeber', hinweis: 'zum Beispiel eine Gemeinde' },
        kirche: 'Kirche',
        haushalt: 'Privathaushalt',
        andere: 'etwas anderes',
      }),
      rechtsformAndere: text('Welche?', { laenge: 100, wenn: { rechtsform: 'andere' } }),
      betriebsnummer: betriebsnummer('Betriebsnummer', {
        hinweis: '8 Ziffern von der Agentur für Arbeit. Noch keine? Dann leer lassen.',
        optional: true,
      }),
    }),
    seite('sitz', 'Wo ist der Betrieb?', {
      warum: 'An diese Adresse kommt die Post vom Jobcenter.',
      strasse: text('Straße und Hausnummer', { laenge: 120 }),
      plz: plz('Postleitzahl'),
      ort: text('Ort', { laenge: 100 }),
    }),
    seite('groesse', 'Was macht der Betrieb?', {
      warum: 'Das Jobcenter prüft, ob die Stelle sicher ist und zum Betrieb passt.',
      branche: text('Branche', { hinweis: 'Zum Beispiel: Gastronomie, Pflege, Bau', laenge: 150 }),
      beschaeftigte: zahl('Zahl der Beschäftigten', {
        hinweis: 'Alle, auch in Teilzeit. Noch niemand? Geben Sie 0 ein.',
        bis: 1_000_000,
      }),
      insolvenz: jaNein('Der Betrieb ist zahlungsunfähig oder hat Insolvenz beantragt'),
      hinweisInsolvenz: hinweis(
        'Dann ist ein Zuschuss meist nicht möglich. Sprechen Sie zuerst mit dem Jobcenter.',
        { wenn: { insolvenz: true }, ton: 'warnung' },
      ),
    }),
  ] as const;

/**
 * The employer who applies for a wage subsidy (§§ 16e, 16i SGB II) and who acts for it. Where an
 * employer applies, its section takes the place of the person's. The contact's answers lie where a
 * person's lie in other forms, so that the acknowledgement reaches them.
 */
export const arbeitgeber = () =>
  [
    gruppe('arbeitgeber', betrieb()),
    seite('kontaktperson', 'Wer beantwortet unsere Fragen?', {
      warum: 'Mit einer festen Person im Betrieb lassen sich Fragen schnell klären.',
      vorname: text('Vorname', {
        laenge: 100,
        vorbelegung: 'person.vorname',
        autocomplete: 'given-name',
      }),
      nachname: text('Nachname', {
        laenge: 100,
        vorbelegung: 'person.nachname',
        autocomplete: 'family-name',
      }),
      funktion: text('Aufgabe im Betrieb', {
        hinweis: 'Zum Beispiel: Inhaberin, Leiter der Personalabteilung',
        laenge: 100,
      }),
      telefon: telefon('Telefonnummer', {
        hinweis: 'Zum Beispiel 0211 123456',
        vorbelegung: 'person.telefon',
        autocomplete: 'tel',
      }),
      email: email('E-Mail-Adresse', {
        hinweis: 'Dorthin schicken wir Ihre Eingangsbestätigung.',
        optional: true,
        vorbelegung: 'person.email',
        autocomplete: 'email',
      }),
    }),
    seite('befugnis', 'Warum dürfen Sie für den Betrieb handeln?', {
      warum:
        'Wer für einen anderen handelt, muss es dürfen und auf Verlangen nachweisen (§ 13 SGB X).',
      befugnis: auswahl('Ich handle', {
        inhaber: 'Der Betrieb gehört mir',
        organ: {
          text: 'Ich leite den Betrieb',
          hinweis: 'Zum Beispiel als Geschäftsführerin oder im Vorstand.',
        },
        vollmacht: {
          text: 'Ich habe eine Vollmacht',
          hinweis: 'Zum Beispiel in der Personalabteilung oder im Steuerbüro.',
        },
      }),
    }),
    seite('zahlung', 'Auf welches Konto soll der Zuschuss?', {
      warum: 'Das Jobcenter zahlt den Zuschuss an den Betrieb, nicht an die Person.',
      kontoinhaber: text('Wem gehört das Konto?', {
        hinweis: 'Meist der Name des Betriebs.',
        laenge: 100,
      }),
      iban: iban('IBAN', { hinweis: 'Zum Beispiel DE02 1203 0000 0000 2020 51' }),
      verwendungszweck: text('Ihr Zeichen für die Überweisung', {
        hinweis: 'Nur wenn Sie eines brauchen. Zum Beispiel eine Kostenstelle.',
        laenge: 100,
        optional: true,
      }),
    }),
  ] as const;
