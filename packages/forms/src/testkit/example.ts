import * as f from '../language/index.ts';

/** A short form that uses every word of the language; the package's own tests run on it. */

const person = () =>
  f.abschnitt('person', 'Ihre Person', [
    f.seite('name', 'Wie heißen Sie?', {
      vorname: f.text('Vorname', { vorbelegung: 'person.vorname', autocomplete: 'given-name' }),
      nachname: f.text('Nachname', { vorbelegung: 'person.nachname' }),
      geburtsname: f.text('Geburtsname', { optional: true }),
      geboren: f.datum('Geburtsdatum', {
        bis: f.heute,
        ab: f.vorJahren(120),
        vorbelegung: 'person.geburtsdatum',
      }),
    }),
    f.seite('herkunft', 'Woher kommen Sie?', {
      geburtsland: f.land('Geburtsland'),
      nationen: f.laender('Staatsangehörigkeiten', { hoechstens: 3 }),
      azr: f.azrNr('AZR-Nummer', { optional: true, wenn: { nationen: f.nicht(f.enthaelt('DE')) } }),
    }),
    f.seite('kontakt', 'Wie erreichen wir Sie?', {
      telefon: f.telefon('Telefon', { optional: true }),
      email: f.email('E-Mail', { optional: true }),
      weg: f.auswahl(
        'Wie möchten Sie benachrichtigt werden?',
        {
          post: { text: 'Mit der Post', hinweis: 'Dauert bis zu drei Tage.' },
          email: { text: 'Per E-Mail', wenn: { email: f.beantwortet } },
          telefon: { text: 'Per Anruf', wenn: { telefon: f.beantwortet } },
        },
        {},
      ),
    }),
    f.seite('nummern', 'Ihre Nummern', {
      steuerId: f.steuerId('Steuer-ID', { optional: true }),
      hatRv: f.jaNeinWeissNicht('Haben Sie eine Rentenversicherungsnummer?'),
      rvnr: f.rvnr('Rentenversicherungsnummer', { wenn: { hatRv: 'ja' } }),
      kvnr: f.kvnr('Krankenversichertennummer', { optional: true }),
      zeichen: f.text('Aktenzeichen', {
        optional: true,
        muster: { regel: '\\d{5}BG\\d{7}', fehler: 'Geben Sie die Nummer so ein: 12345BG0001234.' },
      }),
    }),
  ]);

const wohnen = () =>
  f.abschnitt('wohnen', 'Wohnen', [
    f.seite('form', 'Wie wohnen Sie?', {
      wohnform: f.auswahl('Wohnform', {
        miete: 'Zur Miete',
        eigentum: 'Im Eigentum',
        ohne: 'Ohne Wohnung',
      }),
    }),
    f.seite('kosten', 'Was kostet Ihre Wohnung im Monat?', {
      wenn: { wohnform: ['miete', 'eigentum'] },
      warum: 'Davon hängt ab, wie viel Sie für die Wohnung bekommen (§ 22 SGB II).',
      hilfe: 'Die Beträge stehen im Mietvertrag.',
      flaeche: f.zahl('Fläche', { ab: 5, bis: 1000, nachkommastellen: 2, einheit: 'm²' }),
      miete: f.geld('Miete', { wenn: { wohnform: 'miete' }, bis: 1_000_000 }),
      heizung: f.geld('Heizung'),
      hinweisKosten: f.hinweis('Geben Sie die Kosten für die ganze Wohnung an.'),
      kosten: f.berechnet('Zusammen', 'geld', f.plus('miete', 'heizung')),
    }),
    f.gruppe(
      'vermieter',
      [
        f.seite('vermieter', 'Wer vermietet Ihnen die Wohnung?', {
          name: f.text('Name'),
          plz: f.plz('Postleitzahl'),
          direkt: f.jaNein('Soll das Amt die Miete direkt zahlen?'),
        }),
        f.seite('konto', 'Konto von {name}', {
          wenn: { direkt: true, wohnform: 'miete' },
          iban: f.iban('IBAN'),
          bic: f.bic('BIC', { optional: true }),
        }),
      ],
      { wenn: { wohnform: 'miete' } },
    ),
  ]);

const haushalt = () =>
  f.abschnitt('haushalt', 'Haushalt', [
    f.jeweils(
      'personen',
      'Wer wohnt noch bei Ihnen?',
      { hoechstens: 12, einzahl: 'Person', beschriftung: '{rufname}', keine: 'Ich wohne allein' },
      [
        f.seite('person', 'Wer ist das?', {
          rufname: f.text('Vorname'),
          geb: f.datum('Geburtsdatum', { bis: f.heute }),
          beziehung: f.auswahl('Beziehung', { partner: 'Partner', kind: 'Kind', andere: 'Andere' }),
        }),
        f.seite('schule', 'Geht {rufname} zur Schule?', {
          wenn: f.alle({ beziehung: 'kind' }, { geb: f.juengerAls(25) }),
          schule: f.jaNein('Schule'),
        }),
      ],
    ),
    f.seite('partner', 'Seit wann leben Sie zusammen?', {
      wenn: { personen: f.irgendein({ beziehung: 'partner' }) },
      seit: f.monat('Seit', { bis: f.heute, ab: '1950-01' }),
    }),
    f.seite('allein', 'Sind Sie alleinerziehend?', {
      wenn: f.eines(
        f.alle(
          { personen: f.irgendein({ beziehung: 'kind' }) },
          { personen: f.keines({ beziehung: 'partner' }) },
        ),
        f.nicht({ personen: f.anzahl(f.hoechstens(6)) }),
      ),
      alleinerziehend: f.jaNein('Alleinerziehend'),
    }),
  ]);

const einkommen = () =>
  f.abschnitt(
    'einkommen',
    'Einkommen',
    [
      f.fuerJedes(
        'personen',
        [
          f.seite('hat', 'Hat {rufname} Einkommen?', { hatEinkommen: f.jaNein('Einkommen') }),
          f.jeweils(
            'quellen',
            'Einkommen von {rufname}',
            { mindestens: 1, hoechstens: 5, einzahl: 'Einkommen', wenn: { hatEinkommen: true } },
            [
              f.seite('quelle', 'Welches Einkommen?', {
                art: f.mehrfach('Art', { lohn: 'Lohn', rente: 'Rente', sonst: 'Anderes' }),
                netto: f.geld('Netto im Monat', { ab: 1 }),
                von: f.datum('Von'),
                bis: f.datum('Bis', { optional: true }),
                pruefungen: [
                  f.pruefung({
                    feld: 'bis',
                    wenn: { bis: f.vor(f.feld('von')) },
                    text: 'Das Ende liegt vor dem Beginn.',
                  }),
                ],
              }),
            ],
          ),
        ],
        { wenn: { geb: f.abAlter(15) } },
      ),
      f.seite('zusammen', 'Stimmt das?', {
        gesamt: f.berechnet('Einkommen zusammen', 'geld', f.summe('personen.quellen.netto')),
        erwachsene: f.berechnet(
          'Erwachsene',
          'zahl',
          f.anzahlVon('personen', { geb: f.abAlter(18) }),
        ),
        viel: f.berechnet('Mehr als 5.000 €', 'jaNein', f.gilt({ gesamt: f.mehrAls(500_000) })),
      }),
    ],
    { wenn: { personen: f.irgendein({ geb: f.abAlter(15) }) } },
  );

const ende = () =>
  f.abschnitt('ende', 'Zum Schluss', [
    f.seite('noch', 'Möchten Sie noch etwas sagen?', {
      bemerkung: f.langtext('Bemerkung', { optional: true, laenge: 2000 }),
      betrieb: f.betriebsnummer('Betriebsnummer', { optional: true }),
    }),
    f.seite('erklaerung', 'Erklärung', {
      wahr: f.bestaetigung('Alles ist richtig und vollständig.'),
      unterschrift: f.unterschrift('Unterschrift'),
    }),
  ]);

export const example = f.antrag({
  leistung: 'beispiel',
  version: 3,
  titel: 'Beispielantrag',
  abschnitte: [
    person(),
    wohnen(),
    haushalt(),
    einkommen(),
    f.nachweise({
      mietvertrag: { titel: 'Mietvertrag', wenn: { wohnform: 'miete' }, nachreichbar: true },
      kuendigung: {
        titel: 'Brief des Vermieters',
        wenn: { 'vermieter.direkt': true },
        optional: true,
      },
      ausweis: {
        titel: 'Ausweis von {rufname}',
        allgemein: 'Ausweis jeder weiteren Person',
        jeMitglied: 'personen',
        wenn: { geb: f.abAlter(16) },
        nachreichbar: true,
      },
    }),
    ende(),
  ],
  pruefungen: [
    f.pruefung({
      feld: 'heizung',
      wenn: f.alle({ heizung: f.mehrAls(f.feld('miete')) }, { wohnform: 'miete' }),
      text: 'Die Heizung kostet mehr als die Miete. Bitte prüfen Sie das.',
    }),
  ],
  umzug: {
    1: ({ vn, ...rest }) => ({ ...rest, vorname: vn }),
    2: (alt) => ({ ...alt, wohnform: alt.wohnform === 'haus' ? 'eigentum' : alt.wohnform }),
  },
});
