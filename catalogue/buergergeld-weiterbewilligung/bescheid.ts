import { datum, heute, hinweis, inMonaten, seite, vor, vorMonaten } from '@sozialplattform/forms';
import { bgNummer } from '../_bausteine/bekannt.ts';

/** The decision that ends. Applying in the month after its end still counts for that whole month. */
export const bescheid = () =>
  [
    seite('bescheid', 'Was steht in Ihrem letzten Bescheid?', {
      warum: 'So findet das Jobcenter Ihre Akte und weiß, ab wann es neu entscheiden muss.',
      bgNummer: bgNummer(),
      bewilligtBis: datum('Bis wann ist das Geld bewilligt?', {
        hinweis: 'Meist der letzte Tag eines Monats.',
        ab: vorMonaten(12),
        bis: inMonaten(13),
      }),
    }),
    seite('abgelaufen', 'Ihre Bewilligung ist schon zu Ende', {
      wenn: { bewilligtBis: vor(heute) },
      warum: 'Für Zeiten vor dem Antrag gibt es kein Geld (§ 37 SGB II).',
      hinweisAbgelaufen: hinweis(
        'Der Antrag gilt ab dem Ersten dieses Monats. Senden Sie ihn bald. Ist ein ganzer Monat schon vorbei? Dann sprechen Sie bitte auch mit Ihrem Jobcenter.',
        { ton: 'warnung' },
      ),
    }),
  ] as const;
