import { mehrbedarfe } from '../../parameter/regelbedarf.ts';
import { prozent, worteMit } from '../../parameter/worte.ts';
import type { Saetze } from '../satz.ts';

const asyl = [
  'Für Sie gilt das Asylbewerberleistungsgesetz.',
  'The Asylum Seekers’ Benefits Act applies to you.',
] as const;
const reicht = [
  'Ihr Einkommen reicht nach Ihren Angaben aus.',
  'According to your answers, your income is enough.',
] as const;
const vermoegen = [
  'Ihr Vermögen liegt über dem Freibetrag.',
  'Your assets are above the allowance.',
] as const;

export const gruendeLebenslagen: Saetze = {
  'egl.kein_sgb2': [
    'Diese Hilfen gibt es nur mit Grundsicherungsgeld.',
    'This support is only for people with basic income support.',
  ],
  'egl.alg1': [
    'Mit Arbeitslosengeld fördert Sie die Agentur für Arbeit.',
    'With unemployment benefit the employment agency supports you.',
  ],
  'egl.nicht_erwerbsfaehig': [
    'Sie können zurzeit nicht arbeiten.',
    'You are not able to work at present.',
  ],
  'egl.einstiegsgeld': [
    'Für Ihre neue Arbeit ist Einstiegsgeld möglich.',
    'A starter allowance is possible for your new work.',
  ],
  'egl.16i': [
    'Ihr Arbeitgeber kann einen hohen Lohnzuschuss bekommen (§ 16i).',
    'Your employer can get a high wage subsidy (§ 16i).',
  ],
  'egl.16e': [
    'Ihr Arbeitgeber kann einen Lohnzuschuss bekommen (§ 16e).',
    'Your employer can get a wage subsidy (§ 16e).',
  ],
  'egl.16h': [
    'Für junge Menschen unter 25 gibt es besondere Hilfen.',
    'There is special support for people under 25.',
  ],
  'egl.beratung': [
    'Das Jobcenter kann Sie beraten, vermitteln und fördern.',
    'The job centre can advise, place and support you.',
  ],
  'asyl.nicht_berechtigt': [
    'Das Asylbewerberleistungsgesetz gilt nicht für Sie.',
    'The Asylum Seekers’ Benefits Act does not apply to you.',
  ],
  'asyl.anderer_titel': [
    'Mit Ihrem Aufenthaltstitel gelten andere Gesetze.',
    'Other laws apply with your residence title.',
  ],
  'asyl.eigene_mittel': [
    'Eigenes Einkommen und Vermögen gehen vor.',
    'Your own income and assets come first.',
  ],
  'asyl.analog': [
    'Nach 36 Monaten gelten Leistungen wie in der Sozialhilfe.',
    'After 36 months benefits are as in social assistance.',
  ],
  'asyl.grundleistung': [
    'Sie können Grundleistungen zum Leben bekommen.',
    'You can receive basic benefits for living.',
  ],
  'mb.keine_grundsicherung': [
    'Den Aufschlag gibt es nur zur Grundsicherung.',
    'The supplement only comes with basic security.',
  ],
  'mb.35': worteMit(mehrbedarfe, ({ teilhabe }) => [
    `Mit Ihrer Teilhabeleistung gibt es ${prozent(teilhabe)} Prozent mehr.`,
    `With your participation support there is ${prozent(teilhabe)} percent more.`,
  ]),
  'mb.35_ausbildung': worteMit(mehrbedarfe, ({ teilhabe }) => [
    `Mit Hilfe zur Schule oder Ausbildung gibt es ${prozent(teilhabe)} Prozent mehr.`,
    `With support for school or training there is ${prozent(teilhabe)} percent more.`,
  ]),
  'mb.17': worteMit(mehrbedarfe, ({ merkzeichenG }) => [
    `Mit Merkzeichen G gibt es ${prozent(merkzeichenG)} Prozent mehr.`,
    `With mark G there is ${prozent(merkzeichenG)} percent more.`,
  ]),
  'mb.g_ohne_erwerbsminderung': [
    'Merkzeichen G zählt erst im Alter oder bei Erwerbsminderung.',
    'Mark G only counts in old age or if unable to work.',
  ],
  'mb.gdb_allein_reicht_nicht': [
    'Der Grad der Behinderung allein reicht nicht.',
    'The degree of disability alone is not enough.',
  ],
  'mb.keine_behinderung': [
    'Sie haben keine passende Behinderung angegeben.',
    'You have not named a disability that counts.',
  ],
  'sgb14.kein_ereignis': [
    'Sie haben kein schädigendes Ereignis angegeben.',
    'You have not named a damaging event.',
  ],
  'sgb14.gewalt': [
    'Opfer von Gewalt oder Missbrauch können Entschädigung bekommen.',
    'Victims of violence or abuse can receive compensation.',
  ],
  'sgb14.impfschaden': [
    'Nach einem Impfschaden ist Entschädigung möglich.',
    'Compensation is possible after damage by a vaccination.',
  ],
  'sgb14.kriegsfolge': [
    'Für Folgen der Weltkriege ist Entschädigung möglich.',
    'Compensation is possible for effects of the world wars.',
  ],
  'sgb14.zivildienst': [
    'Für Schäden im Zivildienst ist Entschädigung möglich.',
    'Compensation is possible for damage in civilian service.',
  ],
  'p67.keine_lage': [
    'Sie haben keine solche Lebenslage angegeben.',
    'You have not named such a situation.',
  ],
  'p67.asylblg': asyl,
  'p67.erfuellt': [
    'In Ihrer Lage gibt es Begleitung und Unterstützung.',
    'There is support in your situation.',
  ],
  'hzp.kein_pflegegrad': ['Sie haben keinen Pflegegrad.', 'You have no care level.'],
  'hzp.asylblg_6': asyl,
  'hzp.vermoegen': vermoegen,
  'hzp.einkommen': reicht,
  'hzp.pg1': [
    'Mit Pflegegrad 1 gibt es Hilfsmittel und den Entlastungsbetrag.',
    'With care level 1 there are aids and a relief amount.',
  ],
  'hzp.pg2_5': [
    'Die Hilfe ergänzt, was die Pflegeversicherung nicht zahlt.',
    'It adds what care insurance does not pay.',
  ],
  'egh.keine_wesentliche_behinderung': [
    'Sie haben keine wesentliche Behinderung angegeben.',
    'You have not named a substantial disability.',
  ],
  'egh.asylblg': asyl,
  'egh.vermoegen': vermoegen,
  'egh.analog': [
    'Nach 36 Monaten ist Unterstützung wie nach dem SGB IX möglich.',
    'After 36 months support as under SGB IX is possible.',
  ],
  'egh.erfuellt': [
    'Mit einer wesentlichen Behinderung ist Unterstützung möglich.',
    'Support is possible with a substantial disability.',
  ],
};
