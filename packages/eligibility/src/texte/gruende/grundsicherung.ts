import type { Saetze } from '../satz.ts';

export const gruendeGrundsicherung: Saetze = {
  kein_aufenthalt_de: [
    'Diese Leistung gibt es in der Regel nur in Deutschland.',
    'As a rule, this benefit is only paid in Germany.',
  ],
  'sgb2.unter15': ['Sie sind noch keine 15 Jahre alt.', 'You are not yet 15 years old.'],
  'sgb2.altersgrenze': [
    'Sie haben die Altersgrenze für Grundsicherungsgeld erreicht.',
    'You have reached the age limit for basic income support.',
  ],
  'sgb2.altersrente': [
    'Mit einer Altersrente gibt es kein Grundsicherungsgeld.',
    'There is no basic income support with an old-age pension.',
  ],
  'sgb2.asylblg': [
    'Für Sie gilt das Asylbewerberleistungsgesetz.',
    'The Asylum Seekers’ Benefits Act applies to you.',
  ],
  'sgb2.aufenthaltsrecht': [
    'Ihr Aufenthaltsrecht oder Ihre Zeit in Deutschland reicht wohl nicht.',
    'Your right of residence or time in Germany is probably not sufficient.',
  ],
  'sgb2.stationaer': [
    'In einer Einrichtung gibt es in der Regel kein Grundsicherungsgeld.',
    'As a rule, there is no basic income support in a facility.',
  ],
  'sgb2.sgb14vorrang': [
    'Die Soziale Entschädigung sichert schon Ihren Lebensunterhalt.',
    'Social compensation already covers your subsistence.',
  ],
  'sgb2.ausbildung': [
    'Im Studium ist BAföG vorgesehen, nicht Grundsicherungsgeld.',
    'Student grants are meant for studies, not basic income support.',
  ],
  'sgb2.vermoegen': [
    'Ihr Vermögen liegt über den Freibeträgen.',
    'Your assets are above the allowances.',
  ],
  'sgb2.einkommen': [
    'Ihr Einkommen reicht nach Ihren Angaben aus.',
    'According to your answers, your income is enough.',
  ],
  'sgb2.nicht_erwerbsfaehig': [
    'Sie können dauerhaft nicht arbeiten. Dann hilft die Grundsicherung.',
    'You are permanently unable to work. Basic security is for you.',
  ],
  'sgb2.nicht_erwerbsfaehig_zeitweise': [
    'Sie können zurzeit nicht arbeiten. Dann hilft das Sozialamt.',
    'You are unable to work for a time. The social welfare office helps.',
  ],
  'sgb2.bg_mit_partner': [
    'Sie leben vielleicht mit jemandem zusammen, der arbeiten kann.',
    'You may be living with somebody who is able to work.',
  ],
  'sgb2.laufend': [
    'Sie bekommen die Leistung schon. Sie kann weiter bewilligt werden.',
    'You already receive it. It can be granted further.',
  ],
  'sgb2.erfuellt': [
    'Sie können arbeiten, und Ihr Geld reicht nicht.',
    'You are able to work and your money is not enough.',
  ],
  'hzl.asylblg': [
    'Für Sie gilt das Asylbewerberleistungsgesetz.',
    'The Asylum Seekers’ Benefits Act applies to you.',
  ],
  'hzl.aufenthalt': [
    'Ihr Aufenthaltsrecht oder Ihre Zeit in Deutschland reicht wohl nicht.',
    'Your right of residence or time in Germany is probably not sufficient.',
  ],
  'hzl.vermoegen': ['Ihr Vermögen liegt über dem Freibetrag.', 'Your assets are too high.'],
  'hzl.einkommen': [
    'Ihr Einkommen reicht nach Ihren Angaben aus.',
    'According to your answers, your income is enough.',
  ],
  'hzl.sgb2_vorrang': [
    'Wer arbeiten kann, bekommt Grundsicherungsgeld statt Sozialhilfe.',
    'People able to work get basic income support instead.',
  ],
  'hzl.bg_partner': [
    'Mit einer Person, die arbeiten kann, ist das Jobcenter zuständig.',
    'With a partner able to work, the job centre is responsible.',
  ],
  'hzl.ausbildung': [
    'In Schule oder Studium geht BAföG vor.',
    'At school or during studies, student grants come first.',
  ],
  'hzl.nachrang_grusi': [
    'Die Grundsicherung geht vor. Diese Hilfe kann sie ergänzen.',
    'Basic security comes first. This support can add to it.',
  ],
  'hzl.erfuellt': [
    'Ihr Geld reicht nicht, und das Jobcenter ist wohl nicht zuständig.',
    'Your money is not enough, and the job centre is probably not responsible.',
  ],
  'grusi.unter18': ['Sie sind noch nicht volljährig.', 'You are not yet of age.'],
  'grusi.asylblg': [
    'Für Sie gilt das Asylbewerberleistungsgesetz.',
    'The Asylum Seekers’ Benefits Act applies to you.',
  ],
  'grusi.aufenthalt': [
    'Ihr Aufenthaltsrecht oder Ihre Zeit in Deutschland reicht wohl nicht.',
    'Your right of residence or time in Germany is probably not sufficient.',
  ],
  'grusi.weder_alt_noch_em': [
    'Sie sind unter der Altersgrenze und nicht dauerhaft erwerbsgemindert.',
    'You are below the age limit and not permanently unable to work.',
  ],
  'grusi.vermoegen': ['Ihr Vermögen liegt über dem Freibetrag.', 'Your assets are too high.'],
  'grusi.einkommen': [
    'Ihr Einkommen reicht nach Ihren Angaben aus.',
    'According to your answers, your income is enough.',
  ],
  'grusi.alter': [
    'Sie haben die Altersgrenze erreicht, und Ihr Geld reicht nicht.',
    'You have reached the age limit and your money is not enough.',
  ],
  'grusi.erwerbsminderung': [
    'Sie können dauerhaft nicht arbeiten, und Ihr Geld reicht nicht.',
    'You are permanently unable to work and your money is not enough.',
  ],
};
