import {
  auswahl,
  type Bedingung,
  bic,
  iban,
  jaNein,
  langtext,
  seite,
  text,
} from '@sozialplattform/forms';

/** Whose account it is: of somebody else's the form wants their consent. */
export const inhaber = {
  ich: 'mir',
  gemeinsam: 'mir und einer anderen Person',
  andere: {
    text: 'einer anderen Person',
    hinweis: 'Dann brauchen wir später deren Einverständnis.',
  },
} as const;

/** Fields 17 to 19; `zahlung` says what is paid, where it is not paid every month. */
export const bank = (zahlung = 'Auf dieses Konto überweist das Amt jeden Monat.') =>
  [
    seite('konto', 'Haben Sie ein Konto?', {
      warum: 'Das Geld wird kostenlos auf ein Konto überwiesen (§ 47 SGB I).',
      hilfe:
        'Jeder Mensch, der sich rechtmäßig in der EU aufhält, darf ein Basiskonto eröffnen. Fragen Sie bei einer Bank danach.',
      hatKonto: jaNein('Ich habe ein Konto, auf das das Geld soll'),
    }),
    seite('bankverbindung', 'Auf welches Konto soll das Geld?', {
      wenn: { hatKonto: true },
      warum: zahlung,
      iban: iban('IBAN', { hinweis: 'Zum Beispiel DE02 1203 0000 0000 2020 51' }),
      bic: bic('BIC', { hinweis: 'Nur bei einem Konto im Ausland.', optional: true }),
      kontoinhaberArt: auswahl('Wem gehört das Konto?', inhaber),
      kontoinhaber: text('Name der anderen Person', {
        laenge: 100,
        wenn: { kontoinhaberArt: ['gemeinsam', 'andere'] },
      }),
    }),
    seite('keinKonto', 'Warum haben Sie kein Konto?', {
      wenn: { hatKonto: false },
      warum: 'Ohne Konto kann das Amt auch anders zahlen (§ 47 SGB I).',
      keinKontoGrund: langtext('Grund', {
        hinweis: 'Zum Beispiel: Zwei Banken haben mich abgelehnt.',
        laenge: 500,
      }),
    }),
  ] as const;

/** The consent of whoever owns the account; `wenn` is where the form asks whose it is. */
export const kontovollmacht = <const W extends Bedingung>(wenn: W) =>
  ({
    titel: 'Einverständnis der Person, der das Konto gehört',
    wenn,
    hinweis: 'Ein unterschriebener Satz reicht.',
    warum: 'So geht kein Geld an die falsche Person.',
    nachreichbar: true,
  }) as const;
