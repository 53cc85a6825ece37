import { elterngeldGrenzen, mindesteinkommenUvg } from '../../parameter/familie.ts';
import { bafoegHoechstalter } from '../../parameter/grenzen.ts';
import { worteMit } from '../../parameter/worte.ts';
import type { Saetze } from '../satz.ts';

const aufenthalt = [
  'Ihr Aufenthaltsrecht reicht dafür wohl nicht.',
  'Your right of residence is probably not sufficient.',
] as const;

export const gruendeFamilie: Saetze = {
  'kg.keine_kinder': ['Sie haben keine Kinder.', 'You have no children.'],
  'kg.altersgrenze': [
    'Kein Kind ist unter 18 oder bis 25 in Ausbildung.',
    'No child is under 18, or up to 25 in education.',
  ],
  'kg.steuerpflicht_pruefen': [
    'Auch im Ausland möglich, wenn Sie hier unbeschränkt Steuern zahlen.',
    'Possible abroad if you are fully liable to tax in Germany.',
  ],
  'kg.eu3monate': [
    'In den ersten drei Monaten brauchen Sie Einkünfte in Deutschland.',
    'In the first three months you need income in Germany.',
  ],
  'kg.eu_arbeitsuche': [
    'Für EU-Angehörige reicht die Suche nach Arbeit allein nicht.',
    'For EU citizens, looking for work alone is not enough.',
  ],
  'kg.aufenthalt': aufenthalt,
  'kg.laufend': ['Sie bekommen schon Kindergeld.', 'You already receive child benefit.'],
  'kg.erfuellt': [
    'Sie haben ein Kind, für das es Kindergeld gibt.',
    'You have a child for whom child benefit is paid.',
  ],
  'kiz.kein_kind': [
    'Kein Kind unter 25 lebt in Ihrem Haushalt.',
    'No child under 25 lives in your household.',
  ],
  'kiz.kein_kindergeld': [
    'Ohne Kindergeld gibt es keinen Kinderzuschlag.',
    'There is no supplement without child benefit.',
  ],
  'kiz.mindesteinkommen': [
    'Ihr Einkommen liegt unter der Mindestgrenze.',
    'Your income is below the minimum.',
  ],
  'kiz.sgb2': [
    'Sie bekommen Grundsicherung, und Ihr Einkommen reicht nicht.',
    'You receive basic support and your income is not enough.',
  ],
  'kiz.vermoegen': ['Ihr Vermögen gilt als erheblich.', 'Your assets count as considerable.'],
  'kiz.einkommen_hoch': [
    'Ihr Einkommen liegt deutlich über dem, was Sie brauchen.',
    'Your income is well above what you need.',
  ],
  'kiz.erfuellt': [
    'Sie haben Kinder und ein Einkommen über der Mindestgrenze.',
    'You have children and an income above the minimum.',
  ],
  'but.kein_kind': [
    'Kein Kind und keine Schülerin, kein Schüler lebt im Haushalt.',
    'No child or pupil lives in the household.',
  ],
  'but.leistungsbezug': [
    'Sie bekommen eine Leistung, zu der das Paket gehört.',
    'You receive a benefit that includes this package.',
  ],
  'but.mit_hauptleistung': [
    'Eine andere mögliche Leistung öffnet dieses Paket.',
    'Another possible benefit opens this package.',
  ],
  'but.schwelle': [
    'Das Paket gibt es auch, wenn nur dafür Geld fehlt.',
    'The package is also paid if money is short only for this.',
  ],
  'but.einkommen': [
    'Ihr Einkommen reicht nach Ihren Angaben aus.',
    'According to your answers, your income is enough.',
  ],
  'uvg.kein_kind': [
    'Kein Kind unter 18 lebt in Ihrem Haushalt.',
    'No child under 18 lives in your household.',
  ],
  'uvg.nicht_alleinerziehend': [
    'Sie leben mit Partner oder Partnerin.',
    'You live with a partner.',
  ],
  'uvg.unterhalt_fliesst': [
    'Der andere Elternteil zahlt genug Unterhalt.',
    'The other parent pays enough maintenance.',
  ],
  'uvg.aufenthalt': aufenthalt,
  'uvg.ab12': worteMit(mindesteinkommenUvg, (euro) => [
    `Ab 12 Jahren brauchen Sie dafür ${euro} Euro eigenes Einkommen.`,
    `From age 12 on, you need ${euro} euros of your own.`,
  ]),
  'uvg.erfuellt': [
    'Sie sind alleinerziehend und bekommen zu wenig Unterhalt.',
    'You are a single parent and receive too little maintenance.',
  ],
  'eg.kein_kind': worteMit(elterngeldGrenzen, ({ plus }) => [
    `Kein Kind unter ${plus} Monaten lebt bei Ihnen.`,
    `No child under ${plus} months lives with you.`,
  ]),
  'eg.aufenthalt': aufenthalt,
  'eg.erfuellt': ['Sie haben ein kleines Kind im Haushalt.', 'A small child lives with you.'],
  'eg.plus': worteMit(elterngeldGrenzen, ({ basis }) => [
    `Nach ${basis} Lebensmonaten ist nur noch Elterngeld Plus möglich.`,
    `After ${basis} months of life only Elterngeld Plus is possible.`,
  ]),
  'eg.ab_geburt': [
    'Sie sind schwanger. Elterngeld gibt es ab der Geburt.',
    'You are pregnant. The allowance starts with the birth.',
  ],
  'bafoeg.keine_ausbildung': [
    'Weder Sie noch ein Kind sind in Schule oder Studium.',
    'Neither you nor a child is at school or studying.',
  ],
  'bafoeg.kind': [
    'Ihr Kind in Ausbildung kann vielleicht BAföG bekommen.',
    'Your child in education may receive a student grant.',
  ],
  'bafoeg.alter': worteMit(bafoegHoechstalter, (jahre) => [
    `Beim Beginn der Ausbildung müssen Sie unter ${jahre} Jahre alt sein.`,
    `You must be under ${jahre} when education begins.`,
  ]),
  'bafoeg.schueler_bei_eltern': [
    'In der Schule gibt es bei den Eltern meist kein BAföG.',
    'Pupils living with their parents mostly get no grant.',
  ],
  'bafoeg.aufenthalt': aufenthalt,
  'bafoeg.vermoegen': [
    'Ihr Vermögen liegt über dem Freibetrag.',
    'Your assets are above the allowance.',
  ],
  'bafoeg.erfuellt': [
    'Sie sind in einer Ausbildung, die gefördert werden kann.',
    'You are in education that can be supported.',
  ],
};
