import {
  eines,
  enthaelt,
  geld,
  gruppe,
  hinweis,
  jaNein,
  langtext,
  seite,
} from '@sozialplattform/forms';
import { bank } from '../_bausteine/bank.ts';
import { einkommenSgb12 } from '../_bausteine/sgb12-einkommen.ts';

/** Money, or a place in a home; advice and support are free of any check (§ 68 Abs. 2 SGB XII). */
export const geldGefragt = eines({ geldleistung: true }, { hilfeform: enthaelt('einrichtung') });

/** Income and assets, asked only where money is paid (§ 68 Abs. 2 and § 19 Abs. 3 SGB XII). */
export const geldfragen = () =>
  [
    seite('geldleistung', 'Brauchen Sie außer Hilfe auch Geld?', {
      warum: 'Für Beratung und Begleitung spielt Geld keine Rolle (§ 68 Abs. 2 SGB XII).',
      geldleistung: jaNein('Ich brauche Geld für etwas Bestimmtes', {
        hinweis: 'Zum Beispiel Kaution, Möbel, Fahrten, Ausweis. Nicht: Geld zum Leben.',
      }),
      geldWofuer: langtext('Wofür und wie viel ungefähr?', {
        laenge: 1000,
        wenn: { geldleistung: true },
      }),
      hinweisLebensunterhalt: hinweis(
        'Geld zum Leben beantragen Sie extra: beim Jobcenter oder beim Sozialamt.',
      ),
    }),
    seite('zumutbar', 'Jetzt geht es kurz um Ihr Geld', {
      wenn: geldGefragt,
      warum:
        'Bei Geld und Plätzen in Einrichtungen prüft das Amt Einkommen und Erspartes (§ 19 SGB XII).',
      ehepaar: jaNein('Ich bin verheiratet, und wir leben zusammen', {
        hinweis: 'Auch eine eingetragene Lebenspartnerschaft zählt.',
      }),
      partnerEinkommen: geld('Einkommen der anderen Person im Monat', {
        hinweis: 'Was ausgezahlt wird. Nichts? Geben Sie 0 ein.',
        bis: 5_000_000,
        wenn: { ehepaar: true },
      }),
      erspartes: geld('Geld, Konten und Erspartes zusammen', {
        hinweis: 'Eine Schätzung reicht. Nichts? Geben Sie 0 ein.',
        bis: 10_000_000_000,
      }),
      hinweisErfolg: hinweis(
        'Das Amt lässt Einkommen und Erspartes außer Acht, wenn die Hilfe sonst nicht gelingt (§ 68 SGB XII).',
      ),
    }),
    gruppe('einkommen', einkommenSgb12('sie'), { wenn: geldGefragt }),
    gruppe('auszahlung', bank('Auf dieses Konto überweist das Amt das Geld.'), {
      wenn: { geldleistung: true },
    }),
  ] as const;
