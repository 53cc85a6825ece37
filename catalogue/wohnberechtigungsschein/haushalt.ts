import {
  alle,
  anzahlVon,
  berechnet,
  datum,
  eines,
  fuerJedes,
  hinweis,
  inMonaten,
  irgendein,
  jaNein,
  juengerAls,
  keines,
  nach,
  plus,
  pruefung,
  seite,
  vorJahren,
  vorTagen,
  zahl,
} from '@sozialplattform/forms';
import { familienstandsfelder } from '../_bausteine/familienstand.ts';
import { behinderungWbs } from './behinderung.ts';
import { angetraut, imHaushalt, kind, partner, personen } from './personen.ts';
import { aufenthaltWbs } from './zuzug.ts';

/** Neither has turned 40 (§ 24 Abs. 1 Nr. 3 WoFG). */
const jungesPaar = {
  geburtsdatum: juengerAls(40),
  personen: irgendein({ ...angetraut, geburtsdatum: juengerAls(40) }),
} as const;
/** Married within five calendar years after the year of the wedding, at the latest. */
export const frischVerheiratet = { verheiratetSeit: nach(vorJahren(6)) } as const;
const alleinMitKind = alle(
  { personen: irgendein({ ...kind, geburtsdatum: juengerAls(18) }) },
  { personen: keines(partner) },
);
const verheiratetOhnePartner = alle(
  { familienstand: ['verheiratet', 'eingetrLp'] },
  eines({ allein: true }, { personen: keines(angetraut) }),
);

/** Who the certificate is for, and what raises the limits of income and size. */
export const haushalt = () =>
  [
    behinderungWbs('sie'),
    seite('familie', 'Mit wem ziehen Sie ein?', {
      warum: 'Wer zusammen wohnt und wirtschaftet, bekommt einen gemeinsamen Schein.',
      ...familienstandsfelder(),
      allein: jaNein('Ich ziehe allein ein', {
        hinweis: 'Antworten Sie mit Nein, wenn Kinder oder andere mit Ihnen einziehen.',
      }),
    }),
    personen(),
    fuerJedes('personen', [...aufenthaltWbs('person'), behinderungWbs('person')], {
      wenn: imHaushalt,
    }),
    seite('ohnePartner', 'Zieht Ihre Frau oder Ihr Mann nicht mit ein?', {
      wenn: verheiratetOhnePartner,
      warum: 'Eheleute gehören zum Haushalt, auch wenn sie erst später einziehen (§ 18 WoFG).',
      lebtWoanders: jaNein('Meine Frau oder mein Mann lebt auf Dauer woanders'),
      hinweisNennen: hinweis('Dann gehen Sie bitte zurück und nennen Sie auch diese Person.', {
        wenn: { lebtWoanders: false },
        ton: 'warnung',
      }),
    }),
    seite('heirat', 'Seit wann sind Sie verheiratet?', {
      wenn: jungesPaar,
      warum: 'In den ersten Jahren zählt bei jungen Paaren weniger Einkommen (§ 24 WoFG).',
      verheiratetSeit: datum('Tag der Heirat oder der Eintragung', {
        ab: vorJahren(25),
        bis: vorTagen(0),
      }),
    }),
    seite('alleinerziehend', 'Sind Sie alleinerziehend?', {
      wenn: alleinMitKind,
      warum: 'Bei Kindern unter 12 zählt dann oft weniger Einkommen (§ 24 WoFG).',
      alleinerziehend: jaNein('Ich erziehe mein Kind oder meine Kinder allein'),
      wegenArbeitWeg: jaNein('Wegen Arbeit oder Ausbildung bin ich oft nicht zu Hause', {
        wenn: { alleinerziehend: true },
      }),
    }),
    seite('schwanger', 'Erwartet jemand von Ihnen ein Kind?', {
      warum: 'Ein Kind, das bald kommt, zählt oft schon mit (§ 18 Abs. 1 WoFG).',
      schwanger: jaNein('Jemand von uns ist schwanger'),
      entbindungstermin: datum('Wann kommt das Kind?', {
        hinweis: 'Der Tag steht im Mutterpass.',
        ab: vorTagen(14),
        bis: inMonaten(10),
        wenn: { schwanger: true },
      }),
      kinderErwartet: zahl('Wie viele Kinder?', {
        hinweis: 'Bei Zwillingen geben Sie 2 ein.',
        ab: 1,
        bis: 6,
        wenn: { schwanger: true },
      }),
    }),
    seite('groesse', 'Stimmt die Zahl?', {
      warum: 'So groß ist Ihr Haushalt, wie wir ihn verstehen. Das Amt prüft es.',
      haushaltsgroesse: berechnet(
        'Menschen in Ihrem Haushalt, mit Kindern, die bald kommen',
        'zahl',
        plus(1, anzahlVon('personen', imHaushalt), 'kinderErwartet'),
      ),
      groesseStimmt: jaNein('Die Zahl stimmt'),
      pruefungen: [
        pruefung({
          feld: 'groesseStimmt',
          wenn: { groesseStimmt: false },
          text: 'Gehen Sie zurück. Nennen Sie alle, die mit einziehen, und niemanden sonst.',
        }),
      ],
    }),
  ] as const;
