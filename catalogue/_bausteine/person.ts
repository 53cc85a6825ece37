import {
  auswahl,
  bestaetigung,
  datum,
  heute,
  laender,
  land,
  seite,
  text,
  vorJahren,
} from '@sozialplattform/forms';
import { nachRecht, type Recht } from './recht.ts';
import { je, vorbelegt, type Wer } from './wer.ts';

/** Fields 1, 2 and 4 of the paper form. */
export const name = () =>
  seite('name', 'Wie heißen Sie?', {
    warum: 'Das Amt muss wissen, wer den Antrag stellt.',
    vorname: text('Vorname', {
      hinweis: 'Alle Vornamen, so wie sie im Ausweis stehen.',
      laenge: 100,
      ...vorbelegt('sie', 'person.vorname', 'given-name'),
    }),
    nachname: text('Nachname', {
      laenge: 100,
      ...vorbelegt('sie', 'person.nachname', 'family-name'),
    }),
    geburtsname: text('Geburtsname oder früherer Name', {
      hinweis: 'Nur wenn Sie früher anders hießen.',
      laenge: 100,
      optional: true,
      ...vorbelegt('sie', 'person.geburtsname'),
    }),
  });

/** Fields 3, 5 and 6. */
export const geburt = () =>
  seite('geburt', 'Wann und wo sind Sie geboren?', {
    warum: 'Ihr Alter bestimmt, welche Leistung Ihnen zusteht und wie hoch sie ist.',
    geburtsdatum: datum('Geburtsdatum', {
      hinweis: 'Zum Beispiel 4. 10. 1985',
      bis: heute,
      ab: vorJahren(120),
      ...vorbelegt('sie', 'person.geburtsdatum', 'bday'),
    }),
    geburtstagUnbekannt: bestaetigung('Der genaue Tag ist nicht bekannt', {
      hinweis: 'Dann geben Sie oben den 1. Januar ein, oder was im Ausweis steht.',
      optional: true,
    }),
    geburtsort: text('Geburtsort', { laenge: 100, ...vorbelegt('sie', 'person.geburtsort') }),
    geburtsland: land('Geburtsland'),
  });

/** Fields 4 to 6 for someone of the household, whose name and birth date are known already. */
export const herkunft = () =>
  seite('herkunft', 'Wo ist {vorname} geboren?', {
    warum: 'So verwechselt das Amt niemanden mit gleichem Namen.',
    geburtsname: text('Geburtsname oder früherer Name', {
      hinweis: 'Nur wenn die Person früher anders hieß.',
      laenge: 100,
      optional: true,
    }),
    geburtsort: text('Geburtsort', { laenge: 100 }),
    geburtsland: land('Geburtsland'),
  });

/** Field 8. */
export const geschlecht = (wer: Wer) =>
  seite(
    'geschlecht',
    je(wer, 'Welches Geschlecht haben Sie?', 'Welches Geschlecht hat {vorname}?'),
    {
      warum: 'Einige Leistungen hängen davon ab, zum Beispiel bei einer Schwangerschaft.',
      geschlecht: auswahl('Geschlecht', {
        weiblich: 'weiblich',
        maennlich: 'männlich',
        divers: 'divers',
        keineAngabe: 'keine Angabe',
      }),
    },
  );

/** Field 7. */
export const staatsangehoerigkeit = (wer: Wer, recht: Recht = 'sgb2') =>
  seite(
    'staatsangehoerigkeit',
    je(wer, 'Welche Staatsangehörigkeit haben Sie?', 'Welche Staatsangehörigkeit hat {vorname}?'),
    {
      warum: nachRecht(
        recht,
        'Ohne deutschen Pass prüft das Amt das Recht auf Aufenthalt (§ 7 SGB II).',
        'Ohne deutschen Pass prüft das Amt das Recht auf Aufenthalt (§ 23 SGB XII).',
      ),
      staatsangehoerigkeiten: laender('Staatsangehörigkeit', {
        hinweis: 'Bei mehreren geben Sie bitte alle an.',
      }),
    },
  );
