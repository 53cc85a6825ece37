import type { Saetze } from './satz.ts';

/** Questions on the person and the children, each with why it is asked. */
export const fragenPerson: Saetze = {
  geburtsdatum: ['Wann sind Sie geboren?', 'When were you born?'],
  'geburtsdatum.warum': [
    'Viele Leistungen gelten erst ab einem Alter oder nur bis zu einem Alter.',
    'Many benefits start or end at a certain age.',
  ],
  staatsangehoerigkeit: ['Welche Staatsangehörigkeit haben Sie?', 'What is your nationality?'],
  'staatsangehoerigkeit.warum': [
    'Für manche Leistungen gelten andere Regeln, wenn Sie nicht deutsch sind.',
    'Some benefits have other rules if you are not German.',
  ],
  aufenthaltsrecht: [
    'Dürfen Sie in Deutschland leben?',
    'Do you have the right to live in Germany?',
  ],
  'aufenthaltsrecht.warum': [
    'Vom Aufenthaltsrecht hängt ab, welches Gesetz für Sie gilt.',
    'Your right of residence decides which law applies to you.',
  ],
  aufenthaltsart: ['Welches Aufenthaltsrecht haben Sie?', 'Which kind of residence do you have?'],
  'aufenthaltsart.warum': [
    'Es steht in Ihrem Ausweis, Aufenthaltstitel oder Bescheid.',
    'It is written in your permit, residence title or official letter.',
  ],
  aufenthaltsdauer: [
    'Wie lange leben Sie schon in Deutschland?',
    'How long have you been living in Germany?',
  ],
  'aufenthaltsdauer.warum': [
    'Manche Leistungen gibt es erst nach einer bestimmten Zeit.',
    'Some benefits are only granted after a certain time.',
  ],
  aufenthaltsort: ['Wo halten Sie sich tatsächlich auf?', 'Where are you actually staying?'],
  'aufenthaltsort.warum': [
    'Die meisten Leistungen gibt es nur in Deutschland.',
    'Most benefits are only paid in Germany.',
  ],
  hatKinder: ['Haben Sie Kinder?', 'Do you have children?'],
  'hatKinder.warum': [
    'Für Familien gibt es eigene Leistungen.',
    'There are special benefits for families.',
  ],
  kinderU18: ['Welche Ihrer Kinder sind unter 18?', 'Which of your children are under 18?'],
  'kinderU18.warum': [
    'Das Alter der Kinder bestimmt, was es gibt und wie viel.',
    'The age of the children decides what is paid and how much.',
  ],
  kinder18bis25: [
    'Haben Sie Kinder zwischen 18 und 25?',
    'Do you have children between 18 and 25?',
  ],
  'kinder18bis25.warum': [
    'Auch für erwachsene Kinder kann es Leistungen geben.',
    'There may be benefits for grown-up children, too.',
  ],
  kinder16bis25Ausb: [
    'Ist ein Kind von 16 bis 25 in Schule, Ausbildung oder Studium?',
    'Is a child from 16 to 25 at school, in training or studying?',
  ],
  'kinder16bis25Ausb.warum': [
    'Davon hängen Kindergeld und BAföG ab.',
    'Child benefit and student grants depend on this.',
  ],
  kindergeldBezug: ['Bekommen Sie Kindergeld?', 'Do you receive child benefit (Kindergeld)?'],
  'kindergeldBezug.warum': [
    'Wer Kindergeld bekommt, muss es nicht noch einmal beantragen.',
    'If you receive it, you need not apply again.',
  ],
};
