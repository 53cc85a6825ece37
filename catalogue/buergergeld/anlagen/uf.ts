import {
  auswahl,
  datum,
  fuerJedes,
  gruppe,
  heute,
  jaNein,
  langtext,
  seite,
  text,
  vorJahren,
} from '@sozialplattform/forms';
import { stelleFallsBekannt } from '../../_bausteine/stelle.ts';
import { je, type Wer } from '../../_bausteine/wer.ts';

const unfall = (wer: Wer) =>
  gruppe(
    'unfall',
    [
      seite('hergang', je(wer, 'Was ist Ihnen passiert?', 'Was ist {vorname} passiert?'), {
        warum: 'Wer den Schaden verursacht hat, muss dem Amt das Geld ersetzen (§ 116 SGB X).',
        unfallart: auswahl('Es war', {
          verkehr: 'ein Verkehrsunfall',
          arbeit: 'ein Unfall bei der Arbeit oder auf dem Weg dorthin',
          gewalt: 'Gewalt',
          behandlung: 'ein Fehler bei einer Behandlung',
          andere: 'etwas anderes',
        }),
        unfallAm: datum('Wann?', { ab: vorJahren(30), bis: heute }),
        unfallOrt: text('Wo?', { laenge: 200 }),
        hergang: langtext('Was ist geschehen?', {
          hinweis: 'Wenige Sätze reichen. Sie können das auch später erzählen.',
          laenge: 2000,
          optional: true,
        }),
      }),
      seite('verursacher', 'Wer hat es verursacht?', {
        warum: 'An diese Person oder ihre Versicherung wendet sich das Amt.',
        ...stelleFallsBekannt('Name'),
        versicherung: text('Versicherung der Person und Schadennummer', {
          laenge: 200,
          optional: true,
        }),
      }),
      seite('verfahren', 'Wurde es schon gemeldet?', {
        warum: 'So muss niemand doppelt fragen.',
        polizei: jaNein('Die Polizei hat es aufgenommen'),
        aktenzeichen: text('Aktenzeichen und Dienststelle', {
          laenge: 200,
          optional: true,
          wenn: { polizei: true },
        }),
        anwaltUnfall: text('Anwältin oder Anwalt', { laenge: 200, optional: true }),
      }),
    ],
    { wenn: { unfallDritte: true } },
  );

/** Anlage UF: an injury that somebody else caused. */
export const uf = () =>
  [
    unfall('sie'),
    fuerJedes('personen', [unfall('person')], { wenn: { anlageWep: true } }),
  ] as const;
