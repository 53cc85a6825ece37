import { alle, nachweise } from '@sozialplattform/forms';

/** Papers, if there are any: nothing must be proved before this help begins (§ 16h Abs. 2 SGB II). */
export const jungeMenschenNachweise = () =>
  nachweise({
    unterlagen: {
      titel: 'Zeugnisse, Lebenslauf oder ein Bericht',
      hinweis: 'Nur wenn Sie etwas haben. Ein Foto vom Handy reicht. Bitte ohne Diagnosen.',
      warum: 'Dann müssen Sie nicht alles noch einmal erzählen.',
      nachreichbar: true,
      optional: true,
    },
    bestellungsurkunde: {
      titel: 'Urkunde der Betreuerin oder des Betreuers',
      wenn: alle({ fuerWen: 'andere' }, { 'melder.art': 'betreuung' }),
      warum: 'Sie zeigt, dass diese Person für Sie handeln darf (§ 13 SGB X).',
      nachreichbar: true,
    },
  });
