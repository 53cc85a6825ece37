import { eines, enthaelt, irgendein, nachweise } from '@sozialplattform/forms';
import { personennachweise } from '../_bausteine/sgb12-nachweise.ts';
import { geldnachweise } from '../_bausteine/sgb12-nachweise-geld.ts';
import { wohnnachweise } from '../_bausteine/sgb12-nachweise-wohnen.ts';

/** Every proof may follow later: help begins when the office learns of the need (§ 18 SGB XII). */
export const hilfeNachweise = () =>
  nachweise({
    ...personennachweise(),
    arbeitsunfaehigkeit: {
      titel: 'Bescheinigung, dass Sie nicht arbeiten können',
      wenn: { gruende: enthaelt('krank') },
      hinweis:
        'Zum Beispiel Krankschreibung oder Bericht der Klinik. Die Krankheit dürfen Sie schwärzen.',
      warum: 'Davon hängt ab, welches Amt zahlt (§ 21 SGB XII).',
      nachreichbar: true,
    },
    haushaltshilfeBelege: {
      titel: 'Rechnungen oder Quittungen der Hilfe im Haushalt',
      wenn: { haushaltshilfe: true },
      warum: 'Sie zeigen, was die Hilfe kostet.',
      nachreichbar: true,
    },
    ...wohnnachweise(),
    ...geldnachweise(),
    unterhaltstitelKopie: {
      titel: 'Urteil, Urkunde oder Vertrag über Unterhalt',
      wenn: eines(
        { 'fruehererPartner.unterhaltstitel': true },
        { elternteile: irgendein({ unterhaltstitel: true }) },
        { personen: irgendein({ 'andererElternteil.unterhaltstitel': true }) },
      ),
      warum: 'Daraus ergibt sich, wer wie viel zahlen muss.',
      nachreichbar: true,
    },
  });
