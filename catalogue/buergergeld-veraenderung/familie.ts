import {
  auswahl,
  datum,
  enthaelt,
  gruppe,
  heute,
  inMonaten,
  inWochen,
  jaNein,
  jeweils,
  seite,
  text,
  vorJahren,
} from '@sozialplattform/forms';
import { unterhaltspflichtig } from '../_bausteine/unterhalt.ts';
import { wen } from './wen.ts';

/** Who comes or goes; whom else the Jobcenter must ask, it decides by relation and age (§ 7 Abs. 3). */
export const haushalt = () =>
  jeweils(
    'haushalt',
    'Änderungen im Haushalt',
    {
      wenn: { aenderungen: enthaelt('haushalt') },
      mindestens: 1,
      hoechstens: 10,
      einzahl: 'Person',
      beschriftung: '{vorname} {nachname}',
      warum: 'Bitte tragen Sie jede Person einzeln ein.',
    },
    [
      seite('person', 'Wer kommt oder geht?', {
        warum: 'Wer zusammen wohnt und wirtschaftet, wird zusammen berechnet (§ 7 SGB II).',
        haushaltArt: auswahl('Was ist geschehen?', {
          einzug: 'Jemand zieht ein',
          auszug: 'Jemand zieht aus',
          gestorben: 'Jemand ist gestorben',
        }),
        haushaltAm: datum('Wann?', { ab: vorJahren(2), bis: inMonaten(6) }),
        vorname: text('Vorname', { laenge: 100 }),
        nachname: text('Nachname', { laenge: 100 }),
        geburtsdatum: datum('Geburtsdatum', {
          bis: heute,
          ab: vorJahren(120),
          wenn: { haushaltArt: 'einzug' },
        }),
        beziehung: auswahl(
          'Die Person ist',
          {
            partner: 'meine Partnerin oder mein Partner',
            kind: { text: 'Kind', hinweis: 'auch das Kind der Partnerin oder des Partners' },
            elternteil: 'Mutter oder Vater',
            verwandt: {
              text: 'andere Verwandte',
              hinweis: 'zum Beispiel Großeltern, Tante, Schwager',
            },
            mitbewohner: {
              text: 'Mitbewohnerin oder Mitbewohner',
              hinweis: 'zum Beispiel in einer WG',
            },
          },
          { wenn: { haushaltArt: 'einzug' } },
        ),
      }),
    ],
  );

/** Pregnancy (§ 21 Abs. 2), birth, and first equipment, which must be applied for (§ 24 Abs. 3, § 37 Abs. 1). */
export const baby = () =>
  gruppe(
    'baby',
    [
      seite('baby', 'Schwangerschaft oder Geburt?', {
        warum: 'Ab der 13. Woche gibt es mehr Geld (§ 21 Abs. 2 SGB II).',
        ...wen(),
        babyArt: auswahl('Es geht um', {
          schwanger: 'eine Schwangerschaft',
          geboren: 'ein Kind, das geboren ist',
        }),
        entbindungstermin: datum('Wann soll das Kind kommen?', {
          hinweis: 'Der Termin steht im Mutterpass.',
          ab: heute,
          bis: inWochen(42),
          wenn: { babyArt: 'schwanger' },
        }),
        geborenAm: datum('Geboren am', {
          ab: vorJahren(1),
          bis: heute,
          wenn: { babyArt: 'geboren' },
        }),
        kindName: text('Vor- und Nachname des Kindes', {
          laenge: 200,
          wenn: { babyArt: 'geboren' },
        }),
      }),
      seite('babyGeld', 'Was brauchen Sie für das Kind?', {
        warum: 'Für die Erstausstattung zahlt das Amt nur auf Antrag (§ 37 Abs. 1 SGB II).',
        erstausstattung: jaNein('Ich beantrage Geld für die Erstausstattung', {
          hinweis: 'Umstandskleidung, Babykleidung, Bett, Kinderwagen.',
        }),
        kindergeldBeantragt: jaNein('Kindergeld ist beantragt', { wenn: { babyArt: 'geboren' } }),
        elterngeldBeantragt: jaNein('Elterngeld ist beantragt', { wenn: { babyArt: 'geboren' } }),
        andererElternteil: auswahl('Der andere Elternteil', {
          imHaushalt: 'lebt hier im Haushalt',
          ausserhalb: 'lebt woanders',
          verstorben: 'ist verstorben',
          unbekannt: 'ist nicht bekannt',
        }),
      }),
      gruppe('elternteil', unterhaltspflichtig('Wer ist der andere Elternteil?'), {
        wenn: { andererElternteil: 'ausserhalb' },
      }),
    ],
    { wenn: { aenderungen: enthaelt('baby') } },
  );

/** Parting or marrying; maintenance goes first (§ 33), who raises children alone gets more (§ 21 Abs. 3). */
export const beziehung = () =>
  gruppe(
    'beziehung',
    [
      seite('beziehung', 'Was ist geschehen?', {
        warum: 'Eheleute und Getrennte müssen oft füreinander zahlen. Das geht vor.',
        beziehungArt: auswahl('Wir', {
          getrennt: 'haben uns getrennt',
          geschieden: 'sind geschieden',
          verheiratet: 'haben geheiratet',
        }),
        beziehungAm: datum('Wann?', { ab: vorJahren(2), bis: heute }),
        partnerName: text('Name der Partnerin oder des Partners', {
          laenge: 200,
          wenn: { beziehungArt: 'verheiratet' },
        }),
        wohntNoch: jaNein('Wir wohnen noch in derselben Wohnung', {
          wenn: { beziehungArt: ['getrennt', 'geschieden'] },
        }),
        alleinerziehend: jaNein('Ein Kind unter 18 lebt jetzt mit mir allein', {
          hinweis: 'Alleinerziehende bekommen mehr Geld (§ 21 Abs. 3 SGB II).',
          wenn: { beziehungArt: ['getrennt', 'geschieden'] },
        }),
      }),
      gruppe(
        'getrenntVon',
        unterhaltspflichtig('Von wem haben Sie sich getrennt oder sind Sie geschieden?'),
        { wenn: { beziehungArt: ['getrennt', 'geschieden'] } },
      ),
    ],
    { wenn: { aenderungen: enthaelt('beziehung') } },
  );
