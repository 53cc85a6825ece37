import {
  datum,
  geld,
  heute,
  jaNein,
  jeweils,
  langtext,
  seite,
  text,
  vorJahren,
  zahl,
} from '@sozialplattform/forms';

/** Anlage VM: gifts of the last ten years (§ 528 BGB). */
export const schenkungen = () =>
  [
    seite('verschenkt', 'Haben Sie in den letzten 10 Jahren etwas Wertvolles verschenkt?', {
      warum: 'Große Geschenke kann man manchmal zurückverlangen (§ 528 BGB).',
      hatVerschenkt: jaNein('Geld, ein Haus oder anderes Wertvolles verschenkt oder übertragen'),
    }),
    jeweils(
      'schenkungen',
      'Was Sie verschenkt haben',
      {
        wenn: { hatVerschenkt: true },
        mindestens: 1,
        hoechstens: 10,
        einzahl: 'Geschenk',
        beschriftung: '{schenkungBetrag} an {schenkungAn}',
        warum: 'Bitte tragen Sie jedes Geschenk einzeln ein.',
      },
      [
        seite('schenkung', 'Was haben Sie verschenkt?', {
          warum: 'Große Geschenke kann man manchmal zurückverlangen (§ 528 BGB).',
          schenkungWas: text('Was war es?', {
            hinweis: 'Zum Beispiel Geld oder ein Auto',
            laenge: 200,
          }),
          schenkungAn: text('An wen?', { laenge: 200 }),
          schenkungBetrag: geld('Wert', { ab: 1, bis: 10_000_000_000 }),
          schenkungAm: datum('Wann?', { ab: vorJahren(11), bis: heute }),
        }),
      ],
    ),
  ] as const;

/** Anlage VM: what the self-employed saved for old age (§ 12 Abs. 1 SGB II). */
export const altersvorsorge = () =>
  seite('altersvorsorge', 'Sparen Sie selbst für das Alter?', {
    warum: 'Für Selbstständige ohne gesetzliche Rente ist mehr geschützt (§ 12 SGB II).',
    befreitRv: jaNein('Ich bin oder war von der gesetzlichen Rente befreit', {
      hinweis: 'Oder jemand, mit dem ich lebe. Zum Beispiel durch selbstständige Arbeit.',
    }),
    altersvorsorgePerson: text('Wer?', { laenge: 100, wenn: { befreitRv: true } }),
    altersvorsorgeBetrag: geld('Geld, das für das Alter bestimmt ist', {
      bis: 1_000_000_000,
      wenn: { befreitRv: true },
    }),
    selbstaendigJahre: zahl('Jahre ohne Beiträge zur Rente', {
      hinweis: 'Angefangene Jahre zählen ganz.',
      bis: 70,
      einheit: 'Jahre',
      wenn: { befreitRv: true },
    }),
  });

/** Anlage VM: what others owe. */
export const forderungen = () =>
  seite('forderungen', 'Bekommen Sie noch Geld von jemandem?', {
    warum: 'Auch Ansprüche zählen zum Vermögen, zum Beispiel ein Erbe.',
    hatForderungen: jaNein('Ein Erbe, verliehenes Geld oder eine andere Forderung'),
    forderungen: langtext('Von wem, wofür und wie viel?', {
      laenge: 1000,
      wenn: { hatForderungen: true },
    }),
  });
