import {
  auswahl,
  fuerJedes,
  gruppe,
  irgendein,
  jaNein,
  nicht,
  seite,
  text,
  zahl,
} from '@sozialplattform/forms';
import { aufenthalt } from '../../_bausteine/aufenthalt.ts';
import { partner } from '../../_bausteine/bedarfsgemeinschaft.ts';
import { bildungsfelder } from '../../_bausteine/bildung.ts';
import { einkommen } from '../../_bausteine/einkommen.ts';
import { krankenversicherung } from '../../_bausteine/krankenversicherung.ts';
import { geschlecht, staatsangehoerigkeit } from '../../_bausteine/person.ts';
import { unterhaltspflichtig } from '../../_bausteine/unterhalt.ts';
import { versicherungsbeitraege } from '../../_bausteine/versicherungsbeitraege.ts';
import { bb } from './bb.ts';
import { meb } from './meb.ts';

/** Where the child lives, who gets Kindergeld for it, who the parents are. */
const familie = () =>
  [
    seite('aufenthaltKind', 'Wohnt {vorname} immer bei Ihnen?', {
      warum: 'Lebt das Kind abwechselnd bei den Eltern, wird das Geld geteilt.',
      lebtDauerhaftImHaushalt: jaNein('Das Kind lebt immer hier'),
      umgangTage: zahl('Wie viele Tage im Monat ist das Kind hier?', {
        ab: 1,
        bis: 30,
        einheit: 'Tage',
        wenn: { lebtDauerhaftImHaushalt: false },
      }),
      kindergeldBerechtigter: auswahl('Wer bekommt das Kindergeld?', {
        ich: 'ich',
        partner: 'meine Partnerin oder mein Partner',
        andere: 'jemand anderes',
        niemand: 'niemand',
      }),
    }),
    seite('eltern', 'Wer sind die Eltern von {vorname}?', {
      warum: 'Ein Elternteil, der woanders lebt, muss Unterhalt zahlen (§ 33 SGB II).',
      kindVon: auswahl('Es ist das Kind', {
        gemeinsam: {
          text: 'von mir und meiner Partnerin oder meinem Partner hier',
          wenn: { beziehung: 'kind', personen: irgendein(partner) },
        },
        meins: { text: 'von mir', wenn: { beziehung: 'kind' } },
        partner: {
          text: 'von meiner Partnerin oder meinem Partner hier',
          wenn: { beziehung: 'kind', personen: irgendein(partner) },
        },
        eltern: {
          text: 'meiner Eltern',
          hinweis: 'Es ist Ihre Schwester oder Ihr Bruder.',
          wenn: { beziehung: 'geschwister' },
        },
      }),
      andererElternteil: auswahl(
        'Der andere Elternteil',
        {
          imHaushalt: 'lebt hier im Haushalt',
          ausserhalb: 'lebt woanders',
          verstorben: 'ist verstorben',
          unbekannt: { text: 'ist nicht bekannt', hinweis: 'Das Amt fragt später nach.' },
        },
        { wenn: { kindVon: ['meins', 'partner', 'eltern'] } },
      ),
      vaterschaftGeklaert: jaNein('Ist die Vaterschaft anerkannt oder festgestellt?', {
        wenn: { andererElternteil: ['ausserhalb', 'unbekannt'] },
      }),
    }),
  ] as const;

/** School or nursery, and what it costs (§ 28). */
const betreuung = () =>
  [
    seite('betreuung', 'Geht {vorname} in die Kita oder zur Schule?', {
      warum: 'Dafür gibt es zusätzliches Geld (§ 28 SGB II).',
      einrichtungArt: auswahl('Das Kind geht', {
        kita: 'in eine Kita',
        tagespflege: 'zu einer Tagesmutter oder einem Tagesvater',
        schule: 'zur Schule',
        keine: 'noch nirgendwohin',
      }),
      einrichtungName: text('Name und Ort der Einrichtung', {
        hinweis: 'Zum Beispiel: Grundschule am Markt, Musterstadt',
        laenge: 200,
        wenn: { einrichtungArt: ['kita', 'tagespflege', 'schule'] },
      }),
      schulbuchkosten: jaNein('Schulbücher müssen selbst gekauft oder geliehen werden', {
        wenn: { einrichtungArt: 'schule' },
      }),
    }),
    seite('bildung', 'Was braucht {vorname} für Schule, Kita und Freizeit?', {
      warum: 'Diese Kosten zahlt das Amt zusätzlich (§ 28 SGB II).',
      ...bildungsfelder({ einrichtungArt: 'schule' }, { einrichtungArt: nicht('keine') }),
    }),
    seite('gesundheit', 'Hat {vorname} besondere Kosten?', {
      warum: 'Dafür kann es mehr Geld geben (§ 21 SGB II).',
      kostenaufwErnaehrung: jaNein('Wegen einer Krankheit ist besonderes Essen nötig', {
        hinweis: 'Das Essen muss dadurch teurer sein.',
      }),
      behinderung: jaNein('Es gibt eine anerkannte Behinderung'),
      besondererBedarf: jaNein('Es gibt andere hohe Kosten, die nicht zu vermeiden sind'),
    }),
  ] as const;

/**
 * Anlage KI: each child under 15 of the Bedarfsgemeinschaft, with its income, insurance, the
 * parent elsewhere (UH2) and special needs. All of it lies under `kind`.
 */
export const ki = () =>
  fuerJedes(
    'personen',
    [
      gruppe('kind', [
        geschlecht('person'),
        staatsangehoerigkeit('person'),
        aufenthalt('person'),
        ...familie(),
        gruppe('elternteil', unterhaltspflichtig('Wer ist der andere Elternteil von {vorname}?'), {
          wenn: { andererElternteil: 'ausserhalb' },
        }),
        ...betreuung(),
        ...meb('person'),
        ...bb('person'),
        ...einkommen('person', { einrichtungArt: 'schule' }),
        ...krankenversicherung('person'),
        ...versicherungsbeitraege('person'),
      ]),
    ],
    { wenn: { anlageKi: true } },
  );
