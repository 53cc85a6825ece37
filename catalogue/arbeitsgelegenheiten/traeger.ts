import {
  auswahl,
  betriebsnummer,
  gruppe,
  iban,
  jaNein,
  langtext,
  plz,
  seite,
  text,
} from '@sozialplattform/forms';

export const mitVollmacht = { befugnis: 'vollmacht' } as const;

const organisation = () =>
  [
    seite('organisation', 'Welcher Träger stellt den Antrag?', {
      warum: 'Das Jobcenter erstattet die Kosten dem Träger (§ 16d Abs. 8 SGB II).',
      firma: text('Name des Trägers', { laenge: 200, autocomplete: 'organization' }),
      rechtsform: auswahl('Rechtsform', {
        verein: 'Verein',
        ggmbh: 'gGmbH oder GmbH',
        stiftung: 'Stiftung',
        oeffentlich: { text: 'Stadt, Gemeinde oder Kreis', hinweis: 'auch deren Betriebe' },
        kirche: 'Kirche oder Wohlfahrtsverband',
        andere: 'etwas anderes',
      }),
      rechtsformAndere: text('Welche?', { laenge: 100, wenn: { rechtsform: 'andere' } }),
      gemeinnuetzig: jaNein('Der Träger ist gemeinnützig'),
      zulassung: auswahl('Zulassung als Träger der Arbeitsförderung', {
        ja: { text: 'Ja', hinweis: 'Auch AZAV genannt.' },
        beantragt: 'Sie ist beantragt',
        nein: 'Nein',
      }),
    }),
    seite('sitz', 'Wo ist der Träger?', {
      warum: 'An diese Adresse kommt die Post vom Jobcenter.',
      strasse: text('Straße und Hausnummer', { laenge: 120 }),
      plz: plz('Postleitzahl'),
      ort: text('Ort', { laenge: 100 }),
      betriebsnummer: betriebsnummer('Betriebsnummer', {
        hinweis: '8 Ziffern von der Agentur für Arbeit. Noch keine? Dann leer lassen.',
        optional: true,
      }),
    }),
    seite('erfahrung', 'Welche Erfahrung hat der Träger?', {
      warum: 'Das Jobcenter prüft, ob der Träger die Menschen gut anleiten kann.',
      erfahrung: langtext('Bisherige Arbeit mit arbeitslosen Menschen', {
        hinweis: 'Noch keine? Schreiben Sie, womit Sie sonst Erfahrung haben.',
        laenge: 1500,
      }),
    }),
    seite('konto', 'Auf welches Konto soll die Erstattung?', {
      warum: 'Das Jobcenter zahlt an den Träger, nicht an einzelne Menschen.',
      kontoinhaber: text('Wem gehört das Konto?', {
        hinweis: 'Meist der Name des Trägers.',
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

/** The provider of the measure and by what right one acts for it (§ 13 SGB X). */
export const traeger = () =>
  [
    gruppe('traeger', organisation()),
    seite('befugnis', 'Warum dürfen Sie für den Träger handeln?', {
      warum:
        'Wer für einen anderen handelt, muss es dürfen und auf Verlangen nachweisen (§ 13 SGB X).',
      befugnis: auswahl('Ich handle', {
        organ: {
          text: 'Ich leite den Träger',
          hinweis: 'Zum Beispiel im Vorstand oder als Geschäftsführer.',
        },
        vollmacht: {
          text: 'Ich habe eine Vollmacht',
          hinweis: 'Zum Beispiel als Leiterin des Projekts.',
        },
      }),
    }),
  ] as const;
