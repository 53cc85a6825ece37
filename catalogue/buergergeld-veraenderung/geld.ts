import {
  auswahl,
  datum,
  enthaelt,
  geld,
  gruppe,
  heute,
  hinweis,
  inMonaten,
  jeweils,
  langtext,
  seite,
  text,
  vorJahren,
} from '@sozialplattform/forms';
import { bank } from '../_bausteine/bank.ts';
import { bereiche } from '../_bausteine/einkommensarten.ts';
import { wen } from './wen.ts';

const { arbeit: _, ...andereBereiche } = bereiche;
const zeitraum = { ab: vorJahren(2), bis: inMonaten(12) } as const;

/** Any other income, each once (§ 11 SGB II). */
export const einkommen = () =>
  jeweils(
    'einkuenfte',
    'Änderungen beim Einkommen',
    {
      wenn: { aenderungen: enthaelt('einkommen') },
      mindestens: 1,
      hoechstens: 20,
      einzahl: 'Einkommen',
      beschriftung: '{bezeichnung}',
      warum: 'Bitte tragen Sie jedes Einkommen einzeln ein.',
    },
    [
      seite('einkommen', 'Welches Einkommen ändert sich?', {
        warum: 'Manches zählt ganz als Einkommen, manches nur zum Teil (§§ 11 bis 11b SGB II).',
        ...wen(),
        bereich: auswahl('Das Geld kommt aus', andereBereiche),
        bezeichnung: text('Was ist es?', { hinweis: 'Zum Beispiel: Kindergeld', laenge: 100 }),
      }),
      seite('einkommenBetrag', 'Wie ändert es sich?', {
        warum: 'Gerechnet wird in dem Monat, in dem das Geld kommt (§ 11 SGB II).',
        einkommenArt: auswahl('Das Geld', {
          neu: 'kommt neu dazu',
          anders: 'wird mehr oder weniger',
          endet: 'fällt weg',
          einmalig: { text: 'kommt einmal', hinweis: 'zum Beispiel eine Nachzahlung' },
        }),
        einkommenAm: datum('Seit wann oder ab wann?', { ...zeitraum }),
        betrag: geld('Neuer Betrag', {
          hinweis: 'Im Monat. Bei einer einmaligen Zahlung: der ganze Betrag.',
          ab: 1,
          bis: 50_000_000,
          wenn: { einkommenArt: ['neu', 'anders', 'einmalig'] },
        }),
      }),
    ],
  );

/** Fields 17 to 19, for a new account. */
export const konto = () =>
  gruppe('neuesKonto', bank(), { wenn: { aenderungen: enthaelt('konto') } });

/** What one owns anew; an inheritance is no income any more (§ 11a Abs. 1 Nr. 7 SGB II). */
export const vermoegen = () =>
  gruppe(
    'vermoegen',
    [
      seite('vermoegen', 'Was ist dazugekommen?', {
        warum: 'Erst über einem Freibetrag müssen Sie Vermögen einsetzen (§ 12 SGB II).',
        hinweisGeschenk: hinweis(
          'Geldgeschenke und Gewinne sind meist Einkommen. Melden Sie diese unter „anderes Einkommen“.',
        ),
        ...wen(),
        vermoegenArt: auswahl('Es ist', {
          erbe: 'ein Erbe',
          geschenk: { text: 'ein Geschenk, aber kein Geld', hinweis: 'zum Beispiel Schmuck' },
          verkauf: 'Geld aus einem Verkauf',
          versicherung: 'Geld von einer Versicherung',
          fahrzeug: 'ein Auto oder Motorrad',
          anderes: 'etwas anderes',
        }),
        vermoegenWert: geld('Wert', {
          hinweis: 'Eine Schätzung reicht.',
          ab: 1,
          bis: 10_000_000_000,
        }),
        vermoegenAm: datum('Wann?', { ab: vorJahren(2), bis: heute }),
        vermoegenWas: langtext('Möchten Sie mehr dazu sagen?', { laenge: 1000, optional: true }),
      }),
    ],
    { wenn: { aenderungen: enthaelt('vermoegen') } },
  );
