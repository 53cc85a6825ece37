import {
  auswahl,
  datum,
  enthaelt,
  inMonaten,
  jaNein,
  langtext,
  mehrfach,
  seite,
  text,
  vorMonaten,
} from '@sozialplattform/forms';

/** Why one needs another home, how urgently, and what it must have. */
export const bedarf = () =>
  [
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
