import {
  abAlter,
  berechnet,
  datum,
  eines,
  enthaelt,
  gilt,
  heute,
  hinweis,
  inJahren,
  jaNein,
  juengerAls,
  langtext,
  mehrfach,
  seite,
} from '@sozialplattform/forms';
import { vorDerAltersgrenze } from '../_bausteine/sgb12-altersgrenze.ts';

/** A child applies, for whom somebody acts: its parents count, and owe maintenance without a limit. */
export const minderjaehrig = { unter18: true } as const;

/** Section 13 of the paper form: why it is not the Jobcenter that pays (§ 21 SGB XII, § 7 Abs. 4 SGB II). */
export const gruende = () =>
  [
    seite('rentenalter', 'Vielleicht passt eine andere Hilfe besser', {
      wenn: { altersgrenzeErreicht: true },
      warum: 'Die Grundsicherung im Alter geht vor (§ 19 SGB XII).',
      hinweisRentenalter: hinweis(
        'Sie sind im Rentenalter. Dann hilft meist die Grundsicherung im Alter. Sie können hier trotzdem weitermachen. Das Amt prüft beides.',
        { ton: 'warnung' },
      ),
    }),
    seite('gruende', 'Warum können Sie zurzeit nicht arbeiten?', {
      wenn: { ...vorDerAltersgrenze, geburtsdatum: abAlter(15) },
      warum: 'Davon hängt ab, ob Sozialamt oder Jobcenter zahlt (§ 21 SGB XII).',
      gruende: mehrfach('Was trifft zu?', {
        renteZeit: 'Ich bekomme eine Rente wegen Erwerbsminderung auf Zeit',
        krank: 'Ich bin länger krank',
        stationaer: {
          text: 'Ich bin in einer Klinik oder Einrichtung',
          hinweis: 'voraussichtlich länger als sechs Monate',
        },
        altersrente: 'Ich bekomme schon eine Altersrente',
        andere: 'etwas anderes',
      }),
      krankBis: datum('Bis wann voraussichtlich?', {
        hinweis: 'Leer lassen, wenn es nicht feststeht.',
        ab: heute,
        bis: inJahren(10),
        optional: true,
        wenn: eines({ gruende: enthaelt('krank') }, { gruende: enthaelt('renteZeit') }),
      }),
      gruendeAndere: langtext('Was ist der Grund?', {
        laenge: 1000,
        wenn: { gruende: enthaelt('andere') },
      }),
    }),
    seite('kind', 'Leben Sie ohne Ihre Eltern?', {
      wenn: { geburtsdatum: juengerAls(18) },
      warum: 'Leben Kinder bei Verwandten, gelten eigene Regeln (§§ 27 und 39 SGB XII).',
      ohneEltern: jaNein('Ich lebe bei Verwandten oder anderen Menschen, nicht bei den Eltern'),
      pflegegeldJugendamt: jaNein('Das Jugendamt zahlt Geld für meine Pflege', {
        hinweis: 'Zum Beispiel Pflegegeld für eine Pflegefamilie.',
        wenn: { ohneEltern: true },
      }),
      unter18: berechnet('Unter 18', 'jaNein', gilt({ geburtsdatum: juengerAls(18) }), {
        unsichtbar: true,
      }),
    }),
  ] as const;
