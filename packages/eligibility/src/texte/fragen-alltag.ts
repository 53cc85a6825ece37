import type { Saetze } from './satz.ts';

/** Questions on work, household, money, housing, health and situation, each with why. */
export const fragenAlltag: Saetze = {
  erwerbsfaehig: [
    'Können Sie mindestens 3 Stunden am Tag arbeiten?',
    'Can you work at least 3 hours a day?',
  ],
  'erwerbsfaehig.warum': [
    'Danach richtet sich, ob Jobcenter oder Sozialamt zuständig ist.',
    'This decides whether the job centre or the social welfare office is responsible.',
  ],
  lebenssituation: ['Wie leben Sie?', 'How do you live?'],
  'lebenssituation.warum': [
    'Wer zusammen lebt, wird oft gemeinsam betrachtet.',
    'People who live together are often looked at together.',
  ],
  andererElternteilZahlt: [
    'Zahlt der andere Elternteil regelmäßig genug Unterhalt?',
    'Does the other parent regularly pay enough maintenance?',
  ],
  'andererElternteilZahlt.warum': [
    'Sonst springt vielleicht der Staat mit Unterhaltsvorschuss ein.',
    'If not, the state may advance the maintenance.',
  ],
  beschaeftigung: ['Was machen Sie zurzeit?', 'What do you do at present?'],
  'beschaeftigung.warum': [
    'Arbeit, Ausbildung und Rente öffnen verschiedene Leistungen.',
    'Work, training and pension open different benefits.',
  ],
  versichert12in30: [
    'Waren Sie in den letzten 30 Monaten mindestens 12 Monate arbeitslosenversichert?',
    'Within the last 30 months, were you insured against unemployment for at least 12?',
  ],
  'versichert12in30.warum': [
    'Davon hängt das Arbeitslosengeld ab.',
    'Unemployment benefit depends on this.',
  ],
  stellenAufnahme: [
    'Fangen Sie demnächst eine Arbeit oder Selbständigkeit an?',
    'Will you soon start a job or a business?',
  ],
  'stellenAufnahme.warum': [
    'Dafür kann es Einstiegsgeld geben, wenn Sie es vorher beantragen.',
    'A starter allowance is possible if you apply before.',
  ],
  bezogeneLeistungen: ['Welche Leistungen bekommen Sie schon?', 'Which benefits do you receive?'],
  'bezogeneLeistungen.warum': [
    'Manche Leistungen schließen sich aus, manche öffnen weitere.',
    'Some benefits exclude each other, some open others.',
  ],
  sgb2Monate: [
    'Seit wie vielen Monaten bekommen Sie Grundsicherungsgeld (früher Bürgergeld)?',
    'For how many months have you received basic income support (formerly Bürgergeld)?',
  ],
  'sgb2Monate.warum': [
    'Nach langem Bezug wird Arbeit besonders gefördert.',
    'After a long time, work is specially subsidised.',
  ],
  einkommen: [
    'Reicht das Einkommen Ihres Haushalts zum Leben und Wohnen?',
    'Is your household’s income enough for living and housing?',
  ],
  'einkommen.warum': [
    'Viele Leistungen gibt es nur, wenn das Geld nicht reicht.',
    'Many benefits are only paid if money is short.',
  ],
  bruttoMonat: [
    'Wie hoch ist Ihr Einkommen im Monat vor Abzügen?',
    'What is your monthly income before deductions?',
  ],
  'bruttoMonat.warum': [
    'Ohne Kindergeld, Kinderzuschlag und Wohngeld. Der Kinderzuschlag hat eine Mindestgrenze.',
    'Without child benefit, child supplement and housing benefit. The supplement has a minimum.',
  ],
  nettoMonat: [
    'Wie viel Geld hat Ihr Haushalt im Monat nach Abzügen?',
    'How much does your household have a month after deductions?',
  ],
  'nettoMonat.warum': [
    'Mit Kindergeld und Unterhalt. So lässt sich Ihr Bedarf grob vergleichen.',
    'With child benefit and maintenance. It is roughly compared with your needs.',
  ],
  vermoegen: ['Wie hoch ist das Vermögen Ihres Haushalts?', 'How much does your household own?'],
  'vermoegen.warum': [
    'Ohne Auto, selbst bewohntes Haus und Hausrat. Bis zu Grenzen ist Vermögen erlaubt.',
    'Without car, own home and household goods. Up to certain limits assets are allowed.',
  ],
  wohnen: ['Wie wohnen Sie?', 'What is your housing situation?'],
  'wohnen.warum': [
    'Wohngeld und Hilfe bei Mietschulden hängen davon ab.',
    'Housing benefit and help with rent arrears depend on this.',
  ],
  warmmiete: ['Was kostet Ihre Wohnung warm im Monat?', 'What does your home cost with heating?'],
  'warmmiete.warum': [
    'Die Kosten gehören zu dem, was Sie zum Leben brauchen.',
    'The costs are part of what you need for living.',
  ],
  mietrueckstand: [
    'Haben Sie Mietschulden oder droht der Verlust der Wohnung?',
    'Do you have rent arrears or may you lose your home?',
  ],
  'mietrueckstand.warum': [
    'Schulden können übernommen werden, damit Sie die Wohnung behalten.',
    'Arrears can be taken over so that you keep your home.',
  ],
  gesundheit: ['Trifft etwas davon auf Sie zu?', 'Does any of this apply to you?'],
  'gesundheit.warum': [
    'Bei Behinderung, Pflege oder Schwangerschaft gibt es eigene Leistungen.',
    'There are benefits for disability, care and pregnancy.',
  ],
  lebenslage: ['Sind Sie in einer besonderen Lebenslage?', 'Are you in a special situation?'],
  'lebenslage.warum': [
    'Auch dafür gibt es Hilfen und Beratung.',
    'There is support and advice for these, too.',
  ],
};
