import { elterngeldGrenzen, elterngeldHoechsteinkommen } from '../parameter/familie.ts';
import { worteMit, zahlDe, zahlEn } from '../parameter/worte.ts';
import type { Saetze } from './satz.ts';

/** What else is worth knowing on benefits for families, housing and education. */
export const hinweiseFamilie: Saetze = {
  vollwaise: [
    'Vollwaisen können Kindergeld für sich selbst bekommen.',
    'Orphans can receive child benefit for themselves.',
  ],
  kindMitBehinderung: [
    'Für Kinder mit Behinderung gilt oft keine Altersgrenze.',
    'There is often no age limit for children with disabilities.',
  ],
  kindSuchtArbeit: [
    'Bis 21 gibt es Kindergeld auch bei Arbeitsuche.',
    'Up to 21 it is also paid while looking for work.',
  ],
  fruehereArbeit: [
    'Anders ist es, wenn Sie vorher in Deutschland gearbeitet haben.',
    'It differs if you worked in Germany before.',
  ],
  beschaeftigungsduldung: [
    'Mit einer Beschäftigungsduldung ist es möglich (§ 60d AufenthG).',
    'It is possible with a toleration for employment (§ 60d AufenthG).',
  ],
  abkommen: [
    'Für manche Staaten gelten Abkommen. Fragen Sie die Familienkasse.',
    'There are treaties with some countries. Ask the family benefits office.',
  ],
  sechsMonateRueckwirkend: [
    'Kindergeld wird nur sechs Monate rückwirkend gezahlt.',
    'Child benefit is only paid six months back.',
  ],
  kindNichtImHaushalt: [
    'Meist bekommt es, bei wem das Kind lebt.',
    'Mostly the person with whom the child lives receives it.',
  ],
  uvgVermeidet: [
    'Anders ist es, wenn das Kind dann kein Grundsicherungsgeld braucht.',
    'It differs if the child then needs no basic income support.',
  ],
  uvgHalbwaise: ['Eine Waisenrente wird angerechnet.', 'An orphan’s pension is deducted.'],
  entsandt: [
    'Wer ins Ausland entsandt ist, kann eine Ausnahme haben.',
    'There are exceptions for people posted abroad.',
  ],
  elterngeldStunden: worteMit(elterngeldGrenzen, ({ stunden }) => [
    `Sie dürfen höchstens ${stunden} Stunden in der Woche arbeiten.`,
    `You may work ${stunden} hours a week at most.`,
  ]),
  elterngeldGrenze: worteMit(elterngeldHoechsteinkommen, (euro) => [
    `Über ${zahlDe(euro)} Euro zu versteuerndem Einkommen gibt es kein Elterngeld.`,
    `There is no allowance above a taxable income of ${zahlEn(euro)} euros.`,
  ]),
  dreiMonateRueckwirkend: [
    'Elterngeld wird nur drei Monate rückwirkend gezahlt.',
    'The allowance is only paid three months back.',
  ],
  asylEinschraenkung: [
    'Die Leistungen können eingeschränkt sein (§ 1a AsylbLG).',
    'Benefits may be reduced (§ 1a AsylbLG).',
  ],
  asyl18Monate: [
    'Bei § 25 Abs. 5 gilt das nur die ersten 18 Monate.',
    'With § 25 (5) this only holds for the first 18 months.',
  ],
  wohngeldRechner: [
    'Wie viel es ist, hängt von Miete, Ort und Einkommen ab.',
    'The amount depends on rent, place and income.',
  ],
  kizVerheiratet: ['Das Kind darf nicht verheiratet sein.', 'The child must not be married.'],
  kizSechsMonate: [
    'Der Kinderzuschlag wird für sechs Monate bewilligt.',
    'The supplement is granted for six months.',
  ],
  butVerguetung: [
    'Schulgeld gibt es nicht für Kinder mit Ausbildungsvergütung.',
    'School support is not for children with trainee pay.',
  ],
  auslandsbafoeg: [
    'Für ein Studium im Ausland gibt es Auslands-BAföG.',
    'There is a grant for studying abroad.',
  ],
  bab: [
    'In betrieblicher Ausbildung gibt es Berufsausbildungsbeihilfe.',
    'In vocational training there is a training grant (BAB).',
  ],
  bafoegKind: [
    'Das Kind stellt den Antrag selbst. In der Schule muss es meist ausziehen.',
    'The child applies. Pupils mostly must live away from home.',
  ],
  bafoegAusnahmen: [
    'Es gibt Ausnahmen, zum Beispiel nach dem zweiten Bildungsweg.',
    'There are exceptions, for example after second-chance education.',
  ],
  bafoegEltern: ['Das Einkommen der Eltern zählt mit.', 'The parents’ income counts.'],
};
