import {
  auswahl,
  azrNr,
  datum,
  eines,
  fuerJedes,
  heute,
  inMonaten,
  irgendein,
  jaNein,
  jeweils,
  juengerAls,
  laender,
  nicht,
  seite,
  text,
  vorJahren,
  vorMonaten,
} from '@sozialplattform/forms';
import { papierePerson } from './papiere.ts';

export const auchFuer = { mitAntrag: true } as const;

/** Spouses, partners and children; their money counts with one's own (§ 7 Abs. 1 AsylbLG). */
export const familie = () =>
  [
    seite('familie', 'Haben Sie Familie in Deutschland?', {
      warum: 'Für Familien gilt der Antrag gemeinsam (§ 1 Abs. 1 Nr. 6 AsylbLG).',
      hatFamilie: jaNein('Ich habe Familie in Deutschland', {
        hinweis: 'Ehepartner, Kinder oder Eltern. Auch wenn sie an einem anderen Ort wohnen.',
      }),
    }),
    jeweils(
      'personen',
      'Ihre Familie',
      {
        wenn: { hatFamilie: true },
        mindestens: 1,
        hoechstens: 20,
        einzahl: 'Person',
        beschriftung: '{vorname} {nachname}',
        warum: 'Bitte tragen Sie jede Person einzeln ein.',
      },
      [
        seite('person', 'Wer gehört zu Ihrer Familie?', {
          warum: 'Von Alter und Beziehung hängt ab, wie viel es gibt (§ 3a AsylbLG).',
          vorname: text('Vorname', { laenge: 100 }),
          nachname: text('Nachname', { laenge: 100 }),
          geburtsdatum: datum('Geburtsdatum', {
            hinweis: 'Zum Beispiel 4. 10. 1985',
            ab: vorJahren(120),
            bis: heute,
          }),
          beziehung: auswahl('Die Person ist', {
            ehegatte: 'Ehefrau, Ehemann oder eingetragene Partnerschaft',
            partner: 'Partnerin oder Partner, nicht verheiratet',
            kind: { text: 'Kind', hinweis: 'auch das Kind der Partnerin oder des Partners' },
            elternteil: 'Mutter oder Vater',
            geschwister: 'Schwester oder Bruder',
            andere: 'jemand anderes aus der Familie',
          }),
        }),
        seite('wohnt', 'Wo lebt {vorname}?', {
          warum: 'Das Geld von Menschen im selben Haushalt zählt zusammen (§ 7 AsylbLG).',
          wohntMit: jaNein('Wir wohnen zusammen'),
          wohntOrt: text('In welchem Ort lebt die Person?', {
            laenge: 100,
            wenn: { wohntMit: false },
          }),
          mitAntrag: jaNein('Der Antrag soll auch für diese Person gelten', {
            wenn: { wohntMit: true },
          }),
        }),
      ],
    ),
    fuerJedes(
      'personen',
      [
        seite('papiere', 'Welche Papiere hat {vorname}?', {
          warum: 'Davon hängt ab, ob dieses Gesetz für die Person gilt (§ 1 AsylbLG).',
          papier: auswahl('Papier vom Ausländeramt', papierePerson),
          staatsangehoerigkeiten: laender('Staatsangehörigkeit', {
            hinweis: 'Staatenlos oder nicht geklärt? Dann leer lassen.',
            optional: true,
          }),
          einreisedatum: datum('In Deutschland seit', {
            hinweis: 'Hier geboren? Dann geben Sie den Tag der Geburt ein.',
            ab: vorJahren(120),
            bis: heute,
          }),
          azrNr: azrNr('AZR-Nummer', {
            hinweis: '12 Ziffern. Sie steht auf dem Papier oder der Karte.',
            optional: true,
          }),
        }),
      ],
      { wenn: auchFuer },
    ),
    seite('alleinerziehend', 'Erziehen Sie Ihre Kinder allein?', {
      wenn: { personen: irgendein({ beziehung: 'kind', geburtsdatum: juengerAls(18) }) },
      warum: 'Wer Kinder allein erzieht, braucht oft mehr Hilfe (§ 6 AsylbLG).',
      alleinerziehend: jaNein('Ich erziehe allein'),
    }),
    seite('schwanger', 'Ist jemand schwanger?', {
      wenn: eines({ geschlecht: nicht('maennlich') }, { personen: irgendein({ mitAntrag: true }) }),
      warum: 'In der Schwangerschaft gibt es mehr Hilfe (§ 4 Abs. 2 AsylbLG).',
      schwanger: jaNein('Ich bin schwanger, oder jemand, für den der Antrag gilt'),
      schwangerWer: text('Wer?', {
        hinweis: 'Der Vorname reicht.',
        laenge: 100,
        wenn: { schwanger: true },
      }),
      geburtstermin: datum('Wann soll das Kind kommen?', {
        hinweis: 'Ungefähr. Das steht im Mutterpass.',
        ab: vorMonaten(1),
        bis: inMonaten(10),
        optional: true,
        wenn: { schwanger: true },
      }),
    }),
  ] as const;
