import { auswahl, hinweis, seite, text } from '@sozialplattform/forms';
import { frueherBuergergeld } from '../_bausteine/bekannt.ts';

/** Which office decides, and by which law: SGB II while its benefit covers the rent, else SGB XII. */
export const bezug = () =>
  [
    seite('bezug', 'Bekommen Sie Geld vom Amt?', {
      warum: 'Davon hängt ab, welches Gesetz gilt (§ 22 SGB II oder § 36 SGB XII).',
      leistungsbezug: auswahl('Ich bekomme', {
        sgb2: { text: 'Grundsicherungsgeld vom Jobcenter', hinweis: frueherBuergergeld },
        sgb12: 'Sozialhilfe oder Grundsicherung vom Sozialamt',
        asylblg: 'Leistungen für Asylsuchende',
        kein: 'nichts davon',
      }),
      aktenzeichen: text('Nummer auf dem Bescheid', {
        hinweis: 'Zum Beispiel 12345BG0001234. Zur Hand? Sonst leer lassen.',
        laenge: 40,
        optional: true,
        wenn: { leistungsbezug: ['sgb2', 'sgb12', 'asylblg'] },
      }),
      hinweisSozialamt: hinweis('Dann entscheidet meist das Sozialamt. Ihr Antrag geht dorthin.', {
        wenn: { leistungsbezug: ['sgb12', 'asylblg', 'kein'] },
      }),
    }),
  ] as const;
