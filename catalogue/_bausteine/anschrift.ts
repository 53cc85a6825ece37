import { hinweis, jaNein, langtext, plz, seite, text } from '@sozialplattform/forms';
import { nachRecht, type Recht } from './recht.ts';
import { vorbelegt } from './wer.ts';

const hausnummerRegel = {
  regel: '\\d{1,4} ?[a-zA-Z]?([ /-]{1,3}\\d{1,4} ?[a-zA-Z]?){0,2}',
  fehler: 'Geben Sie die Hausnummer so ein: 12 oder 12 a.',
};

/**
 * Fields 9 to 13, 15 and 16, and where one can be found without a home (decides on competence). `wozu`
 * says what the address is for where no post need go there.
 */
export const anschrift = (
  recht: Recht = 'sgb2',
  wozu = 'An diese Adresse kommt Ihre Post vom Amt.',
) =>
  [
    seite('wohnsitz', 'Sind Sie ohne festen Wohnsitz?', {
      warum: nachRecht(
        recht,
        'Ihr Wohnort entscheidet, welches Amt zuständig ist (§ 36 SGB II).',
        'Ihr Wohnort entscheidet, welches Amt zuständig ist.',
      ),
      ohneFestenWohnsitz: jaNein('Ich habe keinen festen Wohnsitz', {
        hinweis: 'Zum Beispiel: Sie leben auf der Straße oder schlafen bei Bekannten.',
      }),
    }),
    seite('anschrift', 'Wo wohnen Sie?', {
      wenn: { ohneFestenWohnsitz: false },
      warum: wozu,
      strasse: text('Straße', {
        laenge: 100,
        ...vorbelegt('sie', 'anschrift.strasse', 'address-line1'),
      }),
      hausnummer: text('Hausnummer', {
        hinweis: 'Zum Beispiel 12 oder 12 a. Gibt es keine? Geben Sie 0 ein.',
        laenge: 20,
        muster: hausnummerRegel,
        ...vorbelegt('sie', 'anschrift.hausnummer'),
      }),
      adresszusatz: text('Adresszusatz', {
        hinweis: 'Zum Beispiel: bei Muster, Hinterhaus, 3. Stock',
        laenge: 100,
        optional: true,
        autocomplete: 'address-line2',
      }),
      plz: plz('Postleitzahl', { ...vorbelegt('sie', 'anschrift.plz', 'postal-code') }),
      ort: text('Ort', { laenge: 100, ...vorbelegt('sie', 'anschrift.ort', 'address-level2') }),
      postfach: text('Postfach', {
        hinweis: 'Nur wenn Ihre Post in ein Postfach soll.',
        laenge: 20,
        optional: true,
      }),
    }),
    seite('erreichbarkeit', 'Wo sind Sie zu finden?', {
      wenn: { ohneFestenWohnsitz: true },
      warum: nachRecht(
        recht,
        'Zuständig ist das Amt dort, wo Sie sich aufhalten (§ 36 SGB II).',
        'Zuständig ist das Amt dort, wo Sie sich aufhalten.',
      ),
      erreichbarkeitOrt: langtext('Wo halten Sie sich meistens auf?', {
        hinweis: 'Stadt und Gegend reichen. Zum Beispiel: Musterstadt, am Bahnhof.',
        laenge: 500,
      }),
      wohnhaftBei: langtext('Bei wem kann man Sie erreichen?', {
        hinweis: 'Name und Adresse einer Person oder Einrichtung, die Post für Sie annimmt.',
        laenge: 500,
        optional: true,
      }),
      hinweisObdach: hinweis(
        'Auch ohne Wohnung haben Sie Anspruch. Viele Beratungsstellen nehmen Post für Sie an.',
      ),
    }),
  ] as const;
