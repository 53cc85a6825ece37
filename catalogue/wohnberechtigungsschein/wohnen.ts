import {
  auswahl,
  datum,
  enthaelt,
  geld,
  inJahren,
  inMonaten,
  jaNein,
  jaNeinWeissNicht,
  langtext,
  mehrfach,
  seite,
  text,
  vorMonaten,
  zahl,
} from '@sozialplattform/forms';
import { tausch } from './art.ts';

export const inWohnung = { wohnart: ['miete', 'untermiete', 'eigentum'] } as const;
export const zurMiete = { wohnart: ['miete', 'untermiete'] } as const;

const jetzt = () =>
  [
    seite('jetzt', 'Wie wohnen Sie jetzt?', {
      warum: 'Daran sieht das Amt, wie dringend Sie eine Wohnung brauchen.',
      wohnart: auswahl('Ich wohne', {
        miete: 'zur Miete',
        untermiete: { text: 'zur Untermiete', hinweis: 'auch ein Zimmer in einer WG' },
        familie: 'bei Eltern, Verwandten oder Bekannten',
        eigentum: 'im eigenen Haus oder in der eigenen Wohnung',
        heim: { text: 'in einer Unterkunft', hinweis: 'zum Beispiel Wohnheim oder Frauenhaus' },
        keine: 'Ich habe keine Wohnung',
      }),
    }),
    seite('wohnung', 'Wie groß und teuer ist Ihre Wohnung?', {
      wenn: inWohnung,
      warum: 'So sieht das Amt, ob die Wohnung für Sie zu klein oder zu teuer ist.',
      zimmer: zahl('Zimmer', { hinweis: 'Ohne Küche und Bad', ab: 1, bis: 20 }),
      flaeche: zahl('Wohnfläche', {
        hinweis: 'Ungefähr. Zum Beispiel 54',
        ab: 5,
        bis: 500,
        nachkommastellen: 2,
        einheit: 'm²',
      }),
      bewohner: zahl('Wie viele Menschen wohnen dort?', {
        hinweis: 'Sie selbst zählen mit.',
        ab: 1,
        bis: 50,
        einheit: 'Menschen',
      }),
      kaltmiete: geld('Grundmiete im Monat', {
        hinweis: 'Kaltmiete, ohne Nebenkosten und Heizung',
        bis: 1_000_000,
        wenn: zurMiete,
      }),
      warmmiete: geld('Miete zusammen im Monat', {
        hinweis: 'Warmmiete, mit Nebenkosten und Heizung',
        bis: 1_000_000,
        wenn: zurMiete,
      }),
      gefoerdert: jaNeinWeissNicht('Ist es eine Sozialwohnung?', {
        hinweis: 'Dann haben Sie beim Einzug einen Schein gebraucht.',
        wenn: zurMiete,
      }),
    }),
    seite('freiwerden', 'Wird Ihre jetzige Wohnung frei?', {
      wenn: { ...tausch, ...zurMiete },
      warum: 'Beim Tausch darf Ihr Einkommen über der Grenze liegen (§ 27 Abs. 3 WoFG).',
      wirdFrei: jaNein('Alle ziehen aus, die Wohnung wird frei'),
      freiAb: datum('Ab wann?', {
        hinweis: 'Ungefähr',
        ab: vorMonaten(1),
        bis: inJahren(2),
        wenn: { wirdFrei: true },
      }),
    }),
  ] as const;

/** The present home, why one must leave it, and what the new one must have. */
export const wohnen = () =>
  [
    ...jetzt(),
    seite('gruende', 'Warum brauchen Sie eine andere Wohnung?', {
      warum: 'Manche Wohnungen vergibt das Amt nach der Dringlichkeit.',
      gruende: mehrfach('Gründe', {
        klein: 'zu klein',
        gross: 'zu groß',
        teuer: 'zu teuer',
        erste: 'Ich habe noch keine eigene Wohnung',
        trennung: 'Trennung',
        familie: 'Kind, Heirat oder Zusammenziehen',
        gesundheit: 'Krankheit, Behinderung oder Alter',
        arbeit: 'Arbeit oder Ausbildung',
        zustand: { text: 'schlechter Zustand', hinweis: 'zum Beispiel Schimmel' },
        anderes: 'etwas anderes',
      }),
      grundAnderes: text('Was genau?', {
        laenge: 300,
        wenn: { gruende: enthaelt('anderes') },
      }),
    }),
    seite('dringend', 'Ist es dringend?', {
      warum: 'In einer Notlage kann das Amt schneller helfen. Die Angaben sind freiwillig.',
      dringlich: mehrfach(
        'Das trifft auf mich zu',
        {
          kuendigung: 'Mir wurde die Wohnung gekündigt',
          raeumung: 'Ich soll die Wohnung räumen',
          obdachlos: 'Ich bin ohne Wohnung',
          gewalt: {
            text: 'Ich bin vor Gewalt geflohen',
            hinweis: 'Sie müssen nicht erzählen, was geschehen ist.',
          },
          eng: 'Wir wohnen viel zu eng',
          krank: 'Die Wohnung macht krank oder ist nicht zu erreichen',
          entlassung: 'Ich komme aus Klinik, Heim oder Haft',
        },
        { optional: true, hinweis: 'Leer lassen, wenn nichts davon passt.' },
      ),
      auszugBis: datum('Bis wann müssen Sie ausziehen?', {
        hinweis: 'Leer lassen, wenn noch kein Tag feststeht.',
        ab: vorMonaten(12),
        bis: inMonaten(24),
        optional: true,
        wenn: { dringlich: enthaelt('kuendigung') },
      }),
      raeumungAm: datum('Wann ist die Räumung?', {
        hinweis: 'Leer lassen, wenn noch kein Tag feststeht.',
        ab: vorMonaten(1),
        bis: inMonaten(12),
        optional: true,
        wenn: { dringlich: enthaelt('raeumung') },
      }),
    }),
    seite('mehrraum', 'Brauchen Sie mehr Platz als üblich?', {
      warum: 'Aus guten Gründen darf die Wohnung größer sein (§ 27 Abs. 4 WoFG).',
      mehrraum: jaNein('Wir brauchen ein Zimmer oder mehr Fläche zusätzlich'),
      mehrraumGruende: mehrfach(
        'Wofür?',
        {
          behinderung: 'Rollstuhl, Blindheit oder andere Behinderung',
          pflege: 'eine Person, die pflegt',
          arbeit: 'Arbeit zu Hause',
          besuch: 'Kinder, die zeitweise bei mir leben',
          familie: 'Die Familie wird größer',
          anderes: 'etwas anderes',
        },
        { wenn: { mehrraum: true } },
      ),
      mehrraumText: langtext('Bitte erklären Sie es kurz', {
        hinweis: 'Zum Beispiel: Mein Sohn ist jedes zweite Wochenende bei mir.',
        laenge: 500,
        wenn: { mehrraum: true },
      }),
    }),
    seite('fuehren', 'Können Sie einen Haushalt führen?', {
      warum: 'Das verlangt das Gesetz. Hilfe dabei ist erlaubt (§ 27 Abs. 2 WoFG).',
      haushaltFuehren: auswahl('In der neuen Wohnung', {
        selbst: 'kommen wir allein zurecht',
        hilfe: {
          text: 'kommen wir mit Hilfe zurecht',
          hinweis: 'Zum Beispiel durch Angehörige, Pflege oder betreutes Wohnen.',
        },
        unsicher: 'Das weiß ich noch nicht',
      }),
      wieHilfe: text('Wer hilft Ihnen?', {
        laenge: 200,
        optional: true,
        wenn: { haushaltFuehren: 'hilfe' },
      }),
    }),
    seite('haerte', 'Wäre eine Ablehnung besonders hart?', {
      warum: 'Dann ist der Schein möglich, auch über der Grenze (§ 27 Abs. 3 WoFG).',
      haerte: langtext('Ihre Gründe', {
        hinweis: 'Nur wenn Ihr Einkommen zu hoch sein könnte. Sonst leer lassen.',
        laenge: 1000,
        optional: true,
      }),
    }),
  ] as const;
