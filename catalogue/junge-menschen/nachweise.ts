import { alle, nachweise } from '@sozialplattform/forms';

const freiwillig = { nachreichbar: true, optional: true } as const;

/** Papers, if there are any: nothing must be proved before this help begins (§ 16h Abs. 2 SGB II). */
export const jungeMenschenNachweise = () =>
  nachweise({
    zeugnisse: {
      titel: 'Zeugnisse oder Lebenslauf',
      hinweis: 'Nur wenn Sie etwas haben. Ein Foto vom Handy reicht.',
      warum: 'Sie zeigen, was Sie schon können.',
      ...freiwillig,
    },
    bericht: {
      titel: 'Bericht einer Stelle, die Sie kennt',
      hinweis: 'Zum Beispiel vom Jugendamt. Bitte ohne Diagnosen.',
      warum: 'Dann müssen Sie nicht alles noch einmal erzählen.',
      ...freiwillig,
    },
    bestellungsurkunde: {
      titel: 'Urkunde der Betreuerin oder des Betreuers',
      wenn: alle({ fuerWen: 'andere' }, { 'melder.art': 'betreuung' }),
      warum: 'Ohne sie darf das Amt nicht mit dieser Person sprechen (§ 13 SGB X).',
      nachreichbar: true,
    },
    weitereUnterlagen: {
      titel: 'Weitere Unterlagen',
      hinweis: 'Nur wenn Sie noch etwas zeigen möchten.',
      warum: 'Hier ist Platz für alles, was sonst fehlt.',
      ...freiwillig,
    },
  });
