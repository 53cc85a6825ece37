import {
  auswahl,
  datum,
  gruppe,
  inJahren,
  jaNein,
  jeweils,
  langtext,
  seite,
  text,
  vorJahren,
} from '@sozialplattform/forms';
import { bank } from '../_bausteine/bank.ts';
import { krankenversicherung } from '../_bausteine/krankenversicherung.ts';
import { versicherungsbeitraege } from '../_bausteine/versicherungsbeitraege.ts';

/** Account and insurance, only where they are new. */
export const kontoUndKasse = () =>
  [
    seite('kontoUndKasse', 'Haben Sie ein neues Konto oder eine neue Krankenkasse?', {
      warum: 'So kommt das Geld an, und Sie bleiben versichert.',
      kontoGeaendert: jaNein('Das Geld soll auf ein anderes Konto als bisher'),
      kasseGeaendert: jaNein('Ich bin jetzt anders krankenversichert'),
    }),
    gruppe('neuesKonto', bank(), { wenn: { kontoGeaendert: true } }),
    gruppe('neueKasse', [...krankenversicherung('sie'), ...versicherungsbeitraege('sie')], {
      wenn: { kasseGeaendert: true },
    }),
  ] as const;

/** Whatever else changed or will change, for anyone: one list with a day for each. */
export const aenderungen = () =>
  [
    seite('hatAenderungen', 'Hat sich sonst etwas geändert, oder ändert sich bald etwas?', {
      warum: 'Solche Änderungen können den Betrag erhöhen oder senken (§ 60 SGB I).',
      hilfe:
        'Für eine Schwangerschaft, für Alleinerziehende und für besonderes Essen kann es mehr Geld geben (§ 21 SGB II).',
      hatAenderungen: jaNein('Es ändert sich etwas bei mir oder bei jemandem, mit dem ich lebe', {
        hinweis: 'Zum Beispiel Schwangerschaft, Ausbildung, Klinik, geplanter Umzug.',
      }),
    }),
    jeweils(
      'aenderungen',
      'Weitere Änderungen',
      {
        wenn: { hatAenderungen: true },
        mindestens: 1,
        hoechstens: 20,
        einzahl: 'Änderung',
        beschriftung: '{aenderungArt}: {aenderungWer}',
        warum: 'Bitte tragen Sie jede Änderung einzeln ein.',
      },
      [
        seite('aenderung', 'Was hat sich geändert?', {
          warum: 'Ab diesem Tag rechnet das Amt neu.',
          aenderungArt: auswahl('Änderung', {
            familienstand: 'Heirat, Trennung oder Scheidung',
            schwangerschaft: 'Schwangerschaft',
            alleinerziehend: 'Jemand erzieht ein Kind jetzt allein',
            gesundheit: {
              text: 'Krankheit oder Behinderung',
              hinweis: 'auch Kosten für besonderes Essen',
            },
            klinik: 'Klinik, Reha, Heim oder Haft',
            ausbildung: 'Schule, Ausbildung oder Studium',
            arbeit: 'Arbeit beginnt oder endet',
            umzug: 'Umzug geplant',
            leistung: {
              text: 'Eine andere Leistung ist beantragt',
              hinweis: 'zum Beispiel Rente, Wohngeld oder Unterhaltsvorschuss',
            },
            aufenthalt: 'Pass oder Aufenthaltstitel',
            anderes: 'etwas anderes',
          }),
          aenderungWer: text('Um wen geht es?', {
            hinweis: 'Zum Beispiel: ich selbst',
            laenge: 100,
          }),
          aenderungAb: datum('Seit wann oder ab wann?', { ab: vorJahren(2), bis: inJahren(1) }),
          aenderungWas: langtext('Was genau ändert sich?', {
            hinweis: 'Ein Satz reicht. Eine Krankheit müssen Sie nicht nennen.',
            laenge: 1000,
          }),
        }),
      ],
    ),
  ] as const;
