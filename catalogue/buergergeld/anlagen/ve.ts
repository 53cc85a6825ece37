import { fuerJedes, jaNein, langtext, seite } from '@sozialplattform/forms';

/** Anlage VE: the four signs that two people stand up for each other (§ 7 Abs. 3a). */
export const ve = () =>
  fuerJedes(
    'personen',
    [
      seite('einstehen', 'Stehen Sie und {vorname} füreinander ein?', {
        warum: 'Paare werden zusammen berechnet, Wohngemeinschaften nicht (§ 7 SGB II).',
        gemeinsamesKind: jaNein('Wir haben ein gemeinsames Kind'),
        versorgenZusammen: jaNein('Wir versorgen zusammen Kinder oder Angehörige'),
        gemeinsameKonten: jaNein('Einer darf über das Geld des anderen verfügen', {
          hinweis: 'Zum Beispiel ein gemeinsames Konto oder eine Vollmacht.',
        }),
        wieZusammen: langtext('Wie würden Sie Ihr Zusammenleben beschreiben?', {
          hinweis: 'Zum Beispiel: Wir sind eine WG. Jeder kauft für sich ein.',
          laenge: 1000,
          optional: true,
        }),
      }),
    ],
    { wenn: { anlageVe: true } },
  );
