import {
  berechnet,
  feld,
  geld,
  mehrAls,
  minus,
  plus,
  pruefung,
  seite,
  text,
} from '@sozialplattform/forms';
import { nachRecht, type Recht } from './recht.ts';
import { je, type Wer } from './wer.ts';

const betrag = { bis: 1_000_000_000 } as const;

/**
 * The table of Anlage VM for one person: an amount or 0 in every row. Where the allowance does not
 * protect all of it, `worte` says so instead.
 */
export const vermoegenPerson = (
  wer: Wer,
  recht: Recht = 'sgb2',
  worte?: { warum: string; hilfe: string },
) =>
  [
    seite('geldUndKonten', je(wer, 'Wie viel Geld haben Sie?', 'Wie viel Geld hat {vorname}?'), {
      warum: nachRecht(
        recht,
        'Erst über einem Freibetrag müssen Sie Vermögen einsetzen (§ 12 SGB II).',
        'Erst über einem Freibetrag müssen Sie Vermögen einsetzen (§ 90 SGB XII).',
      ),
      hilfe: nachRecht(
        recht,
        'Jede Person hat einen Freibetrag von 5.000 bis 20.000 Euro, je nach Alter.',
        'Jede erwachsene Person darf 10.000 Euro behalten.',
      ),
      ...worte,
      bargeld: geld('Bargeld', { hinweis: 'Haben Sie keines? Geben Sie 0 ein.', ...betrag }),
      girokonten: geld('Girokonten', {
        hinweis: 'Alle Konten zusammen. Im Minus? Geben Sie 0 ein.',
        ...betrag,
      }),
      kreditkartePaypal: geld('Guthaben auf Kreditkarte, PayPal und Ähnlichem', { ...betrag }),
      spareinlagen: geld('Sparbuch und Tagesgeld', { ...betrag }),
      wertpapiere: geld('Aktien, Fonds und Sparbriefe', { ...betrag }),
      bausparen: geld('Bausparvertrag', { ...betrag }),
    }),
    seite('weiteresVermoegen', je(wer, 'Was besitzen Sie noch?', 'Was besitzt {vorname} noch?'), {
      warum:
        'Möbel, Kleidung und ein normales Auto zählen nicht. Tragen Sie diese Dinge hier nicht ein.',
      lebensversicherung: geld('Lebensversicherung oder private Rente', {
        hinweis: 'Der Rückkaufswert. Er steht in der letzten Mitteilung.',
        ...betrag,
      }),
      davonAltersvorsorge: geld('Davon für das Alter bestimmt', {
        hinweis: nachRecht(
          recht,
          'Verträge für die Rente zählen nicht mit (§ 12 SGB II). Keine? Geben Sie 0 ein.',
          'Nur Verträge, die der Staat fördert, zum Beispiel Riester. Keine? Geben Sie 0 ein.',
        ),
        wenn: { lebensversicherung: mehrAls(0) },
        ...betrag,
      }),
      praemienrueckgewaehr: geld('Unfallversicherung mit Rückzahlung der Beiträge', { ...betrag }),
      sonstigesVermoegen: geld('Anderes Wertvolles', {
        hinweis: 'Zum Beispiel Kryptowährung, Gold, Schmuck, Kunst',
        ...betrag,
      }),
      sonstigesVermoegenWas: text('Was ist es?', {
        laenge: 300,
        wenn: { sonstigesVermoegen: mehrAls(0) },
      }),
      vermoegenSumme: berechnet(
        'Zusammen',
        'geld',
        minus(
          plus(
            'bargeld',
            'girokonten',
            'kreditkartePaypal',
            'spareinlagen',
            'wertpapiere',
            'bausparen',
            'lebensversicherung',
            'praemienrueckgewaehr',
            'sonstigesVermoegen',
          ),
          'davonAltersvorsorge',
        ),
        { hinweis: 'Ohne das, was für das Alter bestimmt ist.' },
      ),
      pruefungen: [
        pruefung({
          feld: 'davonAltersvorsorge',
          wenn: { davonAltersvorsorge: mehrAls(feld('lebensversicherung')) },
          text: 'Das ist mehr als der ganze Wert. Prüfen Sie beide Beträge.',
        }),
      ],
    }),
  ] as const;
