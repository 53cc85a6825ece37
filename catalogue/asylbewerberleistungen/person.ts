import { auswahl, hinweis, jaNein, juengerAls, laender, seite, text } from '@sozialplattform/forms';

/** Other names in use: transcriptions differ, and files are found by them. */
export const weitereNamen = () =>
  seite('weitereNamen', 'Steht Ihr Name irgendwo anders?', {
    warum: 'Namen werden oft verschieden geschrieben. So findet das Amt alle Ihre Papiere.',
    aliasNamen: text('Andere Schreibweise oder anderer Name', {
      hinweis: 'Nur wenn es sie gibt. Zum Beispiel auf einem anderen Ausweis.',
      laenge: 200,
      optional: true,
    }),
    ausweisArt: auswahl('Womit können Sie zeigen, wer Sie sind?', {
      pass: 'Reisepass',
      ausweis: 'Personalausweis aus dem Heimatland',
      anderes: { text: 'ein anderes Papier', hinweis: 'zum Beispiel eine Geburtsurkunde' },
      keines: { text: 'mit keinem davon', hinweis: 'Auch dann gibt es Hilfe.' },
    }),
  });

/** Statelessness has no country to choose. */
export const herkunft = () =>
  seite('staatsangehoerigkeit', 'Welche Staatsangehörigkeit haben Sie?', {
    warum: 'Das Gesetz gilt nur für Menschen ohne deutschen Pass (§ 1 AsylbLG).',
    staatsangehoerigkeit: auswahl('Ich bin', {
      bekannt: 'Angehörige oder Angehöriger eines Staates',
      staatenlos: 'staatenlos',
      ungeklaert: 'Das ist nicht geklärt',
    }),
    staatsangehoerigkeiten: laender('Welcher Staat?', {
      hinweis: 'Bei mehreren geben Sie bitte alle an.',
      wenn: { staatsangehoerigkeit: 'bekannt' },
    }),
  });

/** An interpreter for talks at the office; the language itself is asked with the contact. */
export const dolmetscher = () =>
  seite('dolmetscher', 'Brauchen Sie jemanden, der übersetzt?', {
    warum: 'Dann kann das Amt das Gespräch vorbereiten.',
    dolmetscherNoetig: jaNein('Ich brauche eine Dolmetscherin oder einen Dolmetscher'),
    vorlesen: jaNein('Briefe soll mir jemand vorlesen und erklären', {
      hinweis: 'Zum Beispiel, wenn Sie nicht gut lesen.',
      optional: true,
    }),
  });

/** Under 18 without parents, the youth welfare office takes over. */
export const unbegleitet = () =>
  seite('unbegleitet', 'Sind Ihre Eltern auch hier?', {
    wenn: { geburtsdatum: juengerAls(18) },
    warum: 'Um Jugendliche ohne Eltern kümmert sich das Jugendamt.',
    ohneEltern: jaNein('Ich bin ohne meine Eltern in Deutschland'),
    hinweisJugendamt: hinweis(
      'Gehen Sie heute noch zum Jugendamt. Dort bekommen Sie Wohnung, Essen und einen Vormund.',
      { ton: 'warnung', wenn: { ohneEltern: true } },
    ),
  });
