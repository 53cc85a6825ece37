import { mehrbedarfe } from '../parameter/regelbedarf.ts';
import { prozent, worteMit } from '../parameter/worte.ts';
import type { Saetze } from './satz.ts';

/** What else is worth knowing with a result. */
export const hinweise: Saetze = {
  elternFragen: [
    'Ihre Eltern können die Fragen für sich beantworten.',
    'Your parents can answer the questions for themselves.',
  ],
  zuGrundsicherung: [
    'Sehen Sie bei der Grundsicherung im Alter und bei Erwerbsminderung nach.',
    'See basic security in old age and with reduced earning capacity.',
  ],
  zuHilfeZumLebensunterhalt: [
    'Sehen Sie bei der Hilfe zum Lebensunterhalt nach.',
    'See subsistence support.',
  ],
  zuBuergergeld: ['Sehen Sie beim Grundsicherungsgeld nach.', 'See basic income support.'],
  zuAsylblg: ['Sehen Sie bei den Asylbewerberleistungen nach.', 'See asylum seekers’ benefits.'],
  zuGrund: [
    'Grundsicherungsgeld oder Grundsicherung passen vielleicht besser.',
    'Basic income support or basic security may suit you better.',
  ],
  krankenhaus: [
    'Anders ist es im Krankenhaus unter sechs Monaten oder mit 15 Stunden Arbeit.',
    'It differs in hospital under six months or with 15 hours of work.',
  ],
  nurLebensunterhalt: [
    'Das gilt nur, wenn Sie damit auch Geld zum Leben bekommen.',
    'This only holds if it includes money for living.',
  ],
  auszubildende: [
    'Mehrbedarfe und in Härtefällen Darlehen sind möglich (§ 27 SGB II).',
    'Additional needs and loans in hardship are possible (§ 27 SGB II).',
  ],
  geschuetzt: [
    'Ein Auto, Altersvorsorge und ein Eigenheim können geschützt sein.',
    'A car, pension savings and your own home may be protected.',
  ],
  weiterbewilligung: [
    'Stellen Sie den Antrag auf Weiterbewilligung rechtzeitig.',
    'Apply for continuation in time.',
  ],
  vorrangPruefen: [
    'Wohngeld und Kinderzuschlag gehen vor, wenn sie zusammen ausreichen.',
    'Housing benefit and child supplement come first if they suffice together.',
  ],
  bafoegZuerst: [
    'Dafür müssen Sie BAföG beantragt haben oder bekommen.',
    'You must have applied for or receive a student grant.',
  ],
  ukraine: [
    'Die Regeln für vorübergehenden Schutz können sich ändern.',
    'Rules on temporary protection may change.',
  ],
  notlageAusland: [
    'Deutsche im Ausland bekommen nur in großer Not Hilfe.',
    'Germans abroad only get help in severe need.',
  ],
  ueberbrueckung: [
    'Für höchstens einen Monat gibt es Hilfe zur Überbrückung.',
    'For one month at most there is bridging support.',
  ],
  haertefall: [
    'In besonderen Härtefällen ist eine Ausnahme möglich.',
    'An exception is possible in cases of hardship.',
  ],
  feststellungEm: [
    'Die Rentenversicherung stellt die Erwerbsminderung fest.',
    'The pension insurance determines the reduced earning capacity.',
  ],
  antragNoetig: [
    'Sie müssen einen Antrag stellen. Er gilt ab Monatsbeginn.',
    'You must apply. It counts from the beginning of the month.',
  ],
  auslandVierWochen: [
    'Nach vier Wochen im Ausland endet die Zahlung.',
    'Payment stops after four weeks abroad.',
  ],
  nachSgb2: [
    'Nach dem Grundsicherungsgeld beginnt sie im folgenden Monat.',
    'After basic income support it starts in the following month.',
  ],
  pdU2: [
    'In der EU können Sie Arbeitslosengeld bis zu drei Monate mitnehmen.',
    'Within the EU you can take it along for up to three months.',
  ],
  gekuendigt: [
    'Gekündigt? Melden Sie sich gleich arbeitsuchend.',
    'Given notice? Register as looking for work at once.',
  ],
  kurzBefristet: [
    'Bei kurz befristeter Arbeit können sechs Monate reichen.',
    'With short fixed-term jobs six months may suffice.',
  ],
  melden: ['Melden Sie sich sofort arbeitslos.', 'Register as unemployed at once.'],
  mieteDarlehen: ['Vermögen müssen Sie vorher einsetzen.', 'You must use your assets first.'],
  schonfrist: [
    'Eilig: Zahlen Sie binnen zwei Monaten nach Zustellung der Klage.',
    'Urgent: pay within two months after the claim was served.',
  ],
  agenturFuerArbeit: [
    'Ohne Grundsicherungsgeld hilft die Agentur für Arbeit.',
    'Without basic income support the employment agency helps.',
  ],
  vorAufnahme: ['Stellen Sie den Antrag, bevor Sie anfangen.', 'Apply before you start.'],
  ermessen: ['Das Jobcenter entscheidet im Einzelfall.', 'The job centre decides case by case.'],
  mehrbedarfAusbildung: worteMit(mehrbedarfe, ({ teilhabe }) => [
    `Mit Hilfe zur Schule oder Ausbildung sind es ${prozent(teilhabe)} Prozent.`,
    `With support for school or training it is ${prozent(teilhabe)} percent.`,
  ]),
  imEinzelfall: ['Das Amt entscheidet im Einzelfall.', 'The office decides case by case.'],
  traumaambulanz: [
    'Eine Traumaambulanz hilft schnell, auch ohne Anzeige.',
    'A trauma clinic helps quickly, without a police report.',
  ],
  auslandstat: [
    'Für Taten im Ausland gelten besondere Regeln.',
    'Special rules apply to acts abroad.',
  ],
  ohneEinkommenspruefung: [
    'Die Begleitung gibt es ohne Prüfung von Einkommen und Vermögen.',
    'Support is given without checking income and assets.',
  ],
  pflegegradBeantragen: [
    'Beantragen Sie einen Pflegegrad bei der Pflegekasse.',
    'Apply for a care level at your care insurance.',
  ],
  pflegekasseZuerst: ['Die Pflegeversicherung zahlt zuerst.', 'Care insurance pays first.'],
  nurEigenesVermoegen: [
    'Es zählt nur das Vermögen der Person selbst.',
    'Only the person’s own assets count.',
  ],
  abAntragsmonat: [
    'Die Hilfe beginnt frühestens im Monat des Antrags.',
    'Support starts in the month of application at the earliest.',
  ],
  eigenbeitrag: [
    'Bei höherem Einkommen zahlen Sie einen Beitrag.',
    'With a higher income you pay a contribution.',
  ],
};
