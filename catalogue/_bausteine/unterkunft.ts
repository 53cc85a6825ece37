import {
  auswahl,
  datum,
  geld,
  heute,
  jaNein,
  seite,
  text,
  vorJahren,
} from '@sozialplattform/forms';
import { nachRecht, type Recht } from './recht.ts';
import { inUnterkunft } from './wohnung.ts';

/** Anlage KDU: a shelter, a hostel, or living with others without a contract. */
export const unterkunft = (recht: Recht = 'sgb2') =>
  seite('unterkunft', 'Wo sind Sie untergekommen?', {
    wenn: inUnterkunft,
    warum: nachRecht(
      recht,
      'Auch Kosten einer Unterkunft kann das Amt zahlen (§ 22 SGB II).',
      'Auch Kosten einer Unterkunft kann das Amt zahlen (§ 42a SGB XII).',
    ),
    unterkunftArt: auswahl('Ich wohne', {
      notunterkunft: 'in einer Notunterkunft oder einem Wohnheim',
      frauenhaus: 'in einem Frauenhaus oder Männerhaus',
      gemeinschaft: 'in einer Unterkunft für Geflüchtete',
      pension: 'in einer Pension oder einem Hotel',
      familie: 'bei Eltern, Familie oder Bekannten',
      andere: 'woanders',
    }),
    unterkunftName: text('Name der Einrichtung', {
      hinweis: 'Beim Frauenhaus reicht der Ort.',
      laenge: 200,
      optional: true,
    }),
    unterkunftSeit: datum('Seit wann?', { ab: vorJahren(60), bis: heute }),
    unterkunftKosten: geld('Kosten im Monat', {
      hinweis: 'Sie zahlen nichts? Geben Sie 0 ein.',
      bis: 1_000_000,
    }),
    verpflegung: jaNein('Essen ist dabei'),
  });
