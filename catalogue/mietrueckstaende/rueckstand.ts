import {
  berechnet,
  datum,
  eines,
  enthaelt,
  geld,
  heute,
  hinweis,
  jeweils,
  langtext,
  mehrAls,
  mehrfach,
  monat,
  nicht,
  plus,
  seite,
  summe,
  vorJahren,
} from '@sozialplattform/forms';

export const mitMiete = { schuldart: enthaelt('miete') } as const;
/** Owed to the landlord: only then the lease itself is in danger. */
export const beimVermieter = eines(
  mitMiete,
  { schuldart: enthaelt('nachzahlung') },
  { schuldart: enthaelt('kaution') },
);

/** What is owed: month by month for the rent, in one sum for the rest. */
export const rueckstand = () =>
  [
    seite('art', 'Welche Schulden haben Sie?', {
      warum: 'Übernommen werden Schulden, die Ihre Wohnung in Gefahr bringen (§ 22 Abs. 8 SGB II).',
      schuldart: mehrfach('Es geht um', {
        miete: 'Miete',
        nachzahlung: 'eine Nachzahlung für Nebenkosten oder Heizung',
        kaution: 'die Kaution',
        strom: 'Strom',
        gas: 'Gas',
        heizung: 'Heizung oder Fernwärme',
        wasser: 'Wasser',
      }),
    }),
    jeweils(
      'monate',
      'Für welche Monate fehlt Miete?',
      {
        wenn: mitMiete,
        mindestens: 1,
        hoechstens: 36,
        einzahl: 'Monat',
        beschriftung: '{monat}: {betrag}',
        warum: 'Zwei offene Monatsmieten reichen für eine fristlose Kündigung.',
      },
      [
        seite('monat', 'Welcher Monat ist offen?', {
          warum: 'Das Amt vergleicht es mit der Liste Ihres Vermieters.',
          monat: monat('Monat', { ab: vorJahren(10), bis: heute }),
          betrag: geld('Offener Betrag', { ab: 1, bis: 1_000_000 }),
        }),
      ],
    ),
    seite('andere', 'Wie hoch sind die anderen Schulden?', {
      wenn: {
        schuldart: nicht(enthaelt('miete')),
      },
      warum: 'So weiß das Amt, um wie viel es geht.',
      schuldenOhneMiete: geld('Zusammen', { ab: 1, bis: 10_000_000 }),
    }),
    seite('weitere', 'Kommen zur Miete noch andere Schulden?', {
      wenn: mitMiete,
      warum: 'So weiß das Amt, um wie viel es geht.',
      weitereSchulden: geld('Nachzahlung, Kaution, Strom, Gas und Wasser zusammen', {
        hinweis: 'Keine? Geben Sie 0 ein.',
        bis: 10_000_000,
      }),
    }),
    seite('summe', 'Stimmt die Summe?', {
      warum: 'So viel soll das Amt übernehmen, höchstens.',
      mieteOffen: berechnet('Offene Miete', 'geld', summe('monate.betrag')),
      gesamt: berechnet(
        'Schulden zusammen',
        'geld',
        plus('mieteOffen', 'weitereSchulden', 'schuldenOhneMiete'),
      ),
      hinweisViel: hinweis('Das ist viel. Prüfen Sie bitte, ob alle Beträge stimmen.', {
        wenn: { gesamt: mehrAls(2_000_000) },
        ton: 'warnung',
      }),
      seitWann: datum('Seit wann haben Sie die Schulden?', { ab: vorJahren(10), bis: heute }),
    }),
    seite('grund', 'Wie kam es dazu?', {
      warum: 'Das Amt prüft, ob es wieder passieren kann.',
      grund: mehrfach('Das war der Grund', {
        jobverlust: 'Ich habe meine Arbeit verloren',
        krankheit: 'Ich war krank',
        trennung: 'Eine Trennung',
        amt: 'Geld vom Amt kam zu spät oder zu wenig',
        schulden: 'Ich hatte noch andere Schulden',
        preise: 'Die Kosten sind gestiegen',
        sonstiges: 'Etwas anderes',
      }),
      grundText: langtext('Was ist passiert?', {
        hinweis: 'Zwei oder drei Sätze reichen.',
        laenge: 1500,
      }),
    }),
  ] as const;
