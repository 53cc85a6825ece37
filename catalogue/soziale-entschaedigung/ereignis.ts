import {
  alle,
  auswahl,
  datum,
  feld,
  heute,
  hinweis,
  jaNein,
  langtext,
  monat,
  nicht,
  pruefung,
  seite,
  text,
  vor,
  vorJahren,
} from '@sozialplattform/forms';

export const gewalt = {
  ereignis: ['gewaltKoerper', 'gewaltSeele', 'gleichgestellt'],
} as const;
export const impfung = { ereignis: 'impfung' } as const;
export const nichtSelbst = {
  rolle: ['hinterbliebene', 'angehoerige', 'nahestehende', 'zeuge'],
} as const;

/** Whose relative or partner was harmed, and perhaps died of it. */
export const trauernd = { rolle: ['hinterbliebene', 'angehoerige', 'nahestehende'] } as const;

/** Who applies (§ 2, § 14 Abs. 2 SGB XIV), and of whom the person speaks. */
const rolle = () =>
  [
    seite('rolle', 'Wem ist etwas passiert?', {
      warum: 'Auch wer jemanden verloren hat oder dabei war, kann Hilfe bekommen (§ 6 SGB XIV).',
      hilfe:
        'Machen Sie Pausen. Alles bleibt gespeichert. Was Ihnen zu viel ist, können Sie später sagen.',
      rolle: auswahl('Das trifft auf mich zu', {
        selbst: 'Mir selbst ist etwas passiert',
        hinterbliebene: {
          text: 'Ein Mensch aus meiner Familie ist daran gestorben',
          hinweis:
            'Ehefrau, Ehemann, Kind, Eltern. Oder Partner mit einem gemeinsamen kleinen Kind.',
        },
        angehoerige: {
          text: 'Jemandem aus meiner Familie ist etwas passiert',
          hinweis: 'Ehefrau, Ehemann, Kind oder Eltern.',
        },
        nahestehende: {
          text: 'Einem Menschen, der mir nahesteht, ist etwas passiert',
          hinweis: 'Bruder, Schwester, Partnerin oder Partner.',
        },
        zeuge: {
          text: 'Ich war dabei, oder ich habe die Person gefunden',
          hinweis: 'Oder Sie haben die Nachricht bekommen.',
        },
      }),
    }),
    seite('betroffen', 'Um welchen Menschen geht es?', {
      wenn: nichtSelbst,
      warum: 'So findet das Amt, was es vielleicht schon weiß.',
      betroffenName: text('Vor- und Nachname', {
        hinweis: 'Nur wenn Sie den Namen kennen.',
        laenge: 200,
        optional: true,
      }),
      betroffenBeziehung: text('Wer ist das für Sie?', {
        hinweis: 'Zum Beispiel: meine Tochter, mein Freund, mir unbekannt',
        laenge: 200,
      }),
      gestorbenAm: datum('Wann ist der Mensch gestorben?', {
        ab: vorJahren(100),
        bis: heute,
        wenn: { rolle: 'hinterbliebene' },
      }),
    }),
  ] as const;

/** What it was, when and where: by ticks, a month, a town. Nothing has to be told. */
const geschehen = () =>
  [
    seite('ereignis', 'Was ist passiert?', {
      warum: 'Das Gesetz hilft nach diesen Ereignissen (§ 1 SGB XIV). Ein Häkchen reicht.',
      ereignis: auswahl('Es war', {
        gewaltKoerper: { text: 'körperliche Gewalt', hinweis: 'Zum Beispiel ein Angriff.' },
        gewaltSeele: {
          text: 'sexuelle oder schwere seelische Gewalt',
          hinweis: 'Zum Beispiel Missbrauch, Stalking oder Menschenhandel.',
        },
        gleichgestellt: {
          text: 'etwas, das der Gewalt gleichsteht',
          hinweis: 'Zum Beispiel Gift, Brandstiftung oder Vernachlässigung als Kind.',
        },
        impfung: 'ein Schaden durch eine Impfung',
        krieg: { text: 'eine Folge der Weltkriege', hinweis: 'Zum Beispiel alte Munition.' },
        zivildienst: 'ein Schaden im Zivildienst',
      }),
      hinweisUnsicher: hinweis(
        'Passt es nicht genau? Nehmen Sie das Ähnlichste. Das Amt ordnet es richtig ein.',
      ),
    }),
    seite('zeit', 'Wann war das?', {
      wenn: { ereignis: nicht('impfung') },
      warum: 'Im ersten Jahr zählt auch die Zeit vor dem Antrag (§ 11 SGB XIV).',
      dauerte: auswahl('Es ist', {
        einmal: 'einmal passiert',
        laenger: 'öfter oder über längere Zeit passiert',
      }),
      tatVon: monat('Wann, oder seit wann?', {
        hinweis: 'Ungefähr reicht. Zum Beispiel 03.2026',
        ab: vorJahren(115),
        bis: heute,
      }),
      tatBis: monat('Bis wann?', {
        hinweis: 'Dauert es noch an? Dann nehmen Sie diesen Monat.',
        ab: vorJahren(115),
        bis: heute,
        wenn: { dauerte: 'laenger' },
      }),
      pruefungen: [
        pruefung({
          feld: 'tatBis',
          wenn: { tatBis: vor(feld('tatVon')) },
          text: 'Das Ende liegt vor dem Anfang. Prüfen Sie beide Monate.',
        }),
      ],
    }),
    seite('ort', 'Wo war das?', {
      wenn: { ereignis: nicht('impfung') },
      warum: 'Für Gewalt im Ausland gelten andere Regeln (§ 15 SGB XIV).',
      tatort: text('Ort', {
        hinweis: 'Die Stadt reicht. Sie wissen es nicht? Schreiben Sie: unbekannt.',
        laenge: 150,
      }),
      imAusland: jaNein('Es war im Ausland', { wenn: gewalt }),
      auslandDauer: auswahl(
        'Wie lange dauerte der Aufenthalt dort?',
        {
          kurz: 'höchstens 6 Monate',
          lernen: {
            text: 'höchstens ein Jahr',
            hinweis: 'Für Schule, Studium, Ausbildung oder einen freiwilligen Dienst.',
          },
          lange: 'länger',
        },
        { wenn: alle(gewalt, { imAusland: true }) },
      ),
    }),
    seite('beschreibung', 'Möchten Sie mehr dazu sagen?', {
      warum: 'Sie müssen hier nichts schreiben. Sie können es auch später erzählen.',
      beschreibung: langtext('In Ihren Worten', {
        hinweis: 'Nur so viel, wie Sie möchten. Gibt es schon einen Bericht? Dann reicht dieser.',
        laenge: 5000,
        optional: true,
      }),
      gespraech: jaNein('Ich möchte lieber mit jemandem sprechen', {
        hinweis: 'Eine Person vom Fallmanagement kann Sie begleiten (§ 30 SGB XIV).',
        optional: true,
      }),
    }),
  ] as const;

export const ereignis = () => [...rolle(), ...geschehen()] as const;
