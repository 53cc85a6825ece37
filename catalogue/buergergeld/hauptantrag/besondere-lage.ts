import {
  auswahl,
  datum,
  enthaelt,
  feld,
  inJahren,
  jaNein,
  mehrfach,
  pruefung,
  seite,
  text,
  vor,
  vorJahren,
} from '@sozialplattform/forms';
import { je, type Wer } from '../../_bausteine/wer.ts';

/** Section D, fields 42 to 50. */
export const besondereLage = (wer: Wer) =>
  [
    seite(
      'andereLeistungen',
      je(
        wer,
        'Haben Sie noch etwas anderes beantragt?',
        'Hat {vorname} noch etwas anderes beantragt?',
      ),
      {
        warum:
          'Andere Leistungen gehen vor. Das Amt stimmt sich mit den anderen ab (§ 12a SGB II).',
        andereLeistungenBeantragt: jaNein('Ein Antrag läuft noch'),
        andereLeistungen: mehrfach(
          'Was wurde beantragt?',
          {
            bafoeg: 'BAföG',
            bab: 'Berufsausbildungsbeihilfe (BAB)',
            wohngeld: 'Wohngeld',
            alg: 'Arbeitslosengeld',
            rente: 'Rente',
            krankengeld: 'Krankengeld',
            kindergeld: 'Kindergeld',
            kiz: 'Kinderzuschlag',
            sonstiges: 'etwas anderes',
          },
          { wenn: { andereLeistungenBeantragt: true } },
        ),
        sonstigeLeistung: text('Was genau?', {
          laenge: 200,
          wenn: { andereLeistungen: enthaelt('sonstiges') },
        }),
      },
    ),
    seite(
      'gesundheit',
      je(
        wer,
        'Haben Sie besondere Kosten oder eine Behinderung?',
        'Hat {vorname} besondere Kosten oder eine Behinderung?',
      ),
      {
        warum: 'Dafür kann es mehr Geld geben (§ 21 SGB II).',
        kostenaufwErnaehrung: jaNein('Wegen einer Krankheit ist besonderes Essen nötig', {
          hinweis:
            'Zum Beispiel bei Zöliakie oder Nierenkrankheit. Essen muss dadurch teurer sein.',
        }),
        behinderung: jaNein('Es gibt eine anerkannte Behinderung'),
        teilhabeLeistung: jaNein('Es gibt Hilfe für Arbeit oder Bildung wegen der Behinderung', {
          hinweis: 'Leistungen zur Teilhabe nach §§ 49 oder 112 SGB IX.',
          wenn: { behinderung: true },
        }),
        merkzeichenG: jaNein('Im Schwerbehindertenausweis steht das Merkzeichen G', {
          wenn: { behinderung: true, erwerbsfaehig: false },
        }),
        besondererBedarf: jaNein('Es gibt andere hohe Kosten, die nicht zu vermeiden sind', {
          hinweis: 'Zum Beispiel Fahrten, um das getrennt lebende Kind zu sehen.',
        }),
      },
    ),
    seite(
      'stationaer',
      je(
        wer,
        'Sind Sie in einer Klinik, einem Heim oder in Haft?',
        'Ist {vorname} in einer Klinik, einem Heim oder in Haft?',
      ),
      {
        warum: 'Bei langem Aufenthalt zahlt das Jobcenter oft nicht (§ 7 Abs. 4 SGB II).',
        stationaer: jaNein('Jetzt oder demnächst in Klinik, Heim oder Haft'),
        stationaerArt: auswahl(
          'Wo?',
          {
            krankenhaus: 'Krankenhaus',
            reha: 'Reha oder Therapie',
            heim: 'Heim oder Wohngruppe',
            haft: 'Gefängnis',
            andere: 'woanders',
          },
          { wenn: { stationaer: true } },
        ),
        stationaerVon: datum('Seit wann oder ab wann?', {
          ab: vorJahren(30),
          bis: inJahren(1),
          wenn: { stationaer: true },
        }),
        stationaerBis: datum('Bis wann ungefähr?', {
          hinweis: 'Leer lassen, wenn es nicht feststeht.',
          ab: vorJahren(1),
          bis: inJahren(20),
          optional: true,
          wenn: { stationaer: true },
        }),
        pruefungen: [
          pruefung({
            feld: 'stationaerBis',
            wenn: { stationaerBis: vor(feld('stationaerVon')) },
            text: 'Das Ende liegt vor dem Beginn. Prüfen Sie beide Tage.',
          }),
        ],
      },
    ),
  ] as const;
