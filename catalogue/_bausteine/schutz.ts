import { hinweis, jaNein, seite } from '@sozialplattform/forms';

/** Before any address is asked: who must hide from somebody says so. */
export const schutz = () =>
  seite('schutz', 'Müssen Sie sich vor jemandem schützen?', {
    warum: 'Dann fragen wir auch, wie man Sie sicher erreicht.',
    hilfe:
      'Sind Sie in Gefahr? Rufen Sie die Polizei: 110. Das Hilfetelefon für Frauen ist Tag und Nacht da: 116 016.',
    schutz: jaNein('Jemand darf nicht wissen, wo ich bin oder dass ich Hilfe suche'),
    hinweisAdresse: hinweis(
      'Geben Sie nicht die Adresse eines Frauenhauses oder Schutzhauses an. Nehmen Sie die Postadresse Ihrer Beratungsstelle. Haben Sie keine? Dann sagen Sie auf der nächsten Seite, dass Sie keinen festen Wohnsitz haben.',
      { ton: 'warnung', wenn: { schutz: true } },
    ),
  });
