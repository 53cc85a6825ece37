import {
  auswahl,
  datum,
  enthaelt,
  heute,
  hinweis,
  inJahren,
  inMonaten,
  jaNein,
  langtext,
  mehrfach,
  monat,
  seite,
  text,
  vorJahren,
} from '@sozialplattform/forms';
import { angehoerige, belastungen } from './umfeld.ts';

const ohneWohnung = {
  unterkunft: ['strasse', 'notunterkunft', 'bekannte', 'frauenhaus', 'klinik', 'haft'],
} as const;

/** The circumstances of § 67 Satz 1 SGB XII, told by ticks; the office, not the person, weighs them. */
const lebenslage = () =>
  [
    seite('lage', 'Was macht Ihre Lage schwer?', {
      warum: 'Die Hilfe ist für Menschen, bei denen viel zusammenkommt (§ 67 SGB XII).',
      lage: mehrfach('Was trifft zu?', {
        wohnung: {
          text: 'Ich habe keine Wohnung oder verliere sie bald',
          hinweis: 'auch wenn die Wohnung sehr schlecht ist',
        },
        geld: 'Ich habe kein sicheres Einkommen',
        gewalt: 'Ich erlebe Gewalt oder habe Gewalt erlebt',
        entlassung: {
          text: 'Ich komme aus Haft, Klinik oder Heim',
          hinweis: 'auch wenn die Entlassung erst bevorsteht',
        },
        aehnlich: 'Meine Lage ist ähnlich schwer',
      }),
      lageText: langtext('Möchten Sie mehr dazu sagen?', {
        hinweis: 'Nur so viel, wie Sie möchten. Sie können es auch später erzählen.',
        laenge: 2000,
        optional: true,
      }),
    }),
    seite('schwierigkeiten', 'Womit kommen Sie allein nicht weiter?', {
      warum: 'Das Amt hilft dort, wo die eigene Kraft nicht reicht (§ 67 SGB XII).',
      schwierigkeiten: mehrfach('Es geht um', {
        wohnung: 'eine Wohnung finden oder behalten',
        arbeit: 'Arbeit oder Ausbildung',
        familie: 'Familie und andere Menschen',
        straftaten: { text: 'Polizei, Gericht oder Bewährung' },
        alltag: { text: 'den Alltag', hinweis: 'zum Beispiel Post, Geld, Ämter, Haushalt' },
        anderes: 'etwas anderes',
      }),
    }),
  ] as const;

/** Where one lives now, and whether there is a bed tonight. */
const unterkunft = () =>
  [
    seite('unterkunft', 'Wo leben Sie zurzeit?', {
      warum: 'Davon hängt ab, was zuerst nötig ist.',
      unterkunft: auswahl('Ich lebe', {
        strasse: 'auf der Straße',
        notunterkunft: 'in einer Notunterkunft oder einem Wohnheim',
        bekannte: 'bei Bekannten oder Verwandten',
        frauenhaus: 'in einem Frauenhaus oder Schutzhaus',
        klinik: 'in einer Klinik oder einem Heim',
        haft: 'in Haft',
        gefaehrdet: 'in einer Wohnung, die ich bald verliere',
        wohnung: 'in einer Wohnung',
      }),
      unterkunftSeit: monat('Seit wann sind Sie ohne eigene Wohnung?', {
        hinweis: 'Ungefähr reicht. Zum Beispiel 03.2026',
        ab: vorJahren(60),
        bis: heute,
        optional: true,
        wenn: ohneWohnung,
      }),
      heuteNacht: jaNein('Ich weiß nicht, wo ich heute Nacht schlafen kann', {
        wenn: { unterkunft: ['strasse', 'notunterkunft', 'bekannte'] },
      }),
      hinweisHeuteNacht: hinweis(
        'Warten Sie nicht auf die Antwort. Gehen Sie heute zur Stadt oder Gemeinde. Sie muss Ihnen einen Schlafplatz geben.',
        { ton: 'warnung', wenn: { heuteNacht: true } },
      ),
    }),
    seite('gefaehrdet', 'Warum verlieren Sie die Wohnung?', {
      wenn: { unterkunft: 'gefaehrdet' },
      warum: 'Oft lässt sich die Wohnung noch retten. Das Amt kann Mietschulden übernehmen.',
      gefaehrdetGrund: auswahl('Grund', {
        mietschulden: 'Mietschulden',
        kuendigung: { text: 'Kündigung', hinweis: 'aus einem anderen Grund' },
        trennung: 'Trennung oder Streit',
        anderes: 'etwas anderes',
      }),
      raeumungAm: datum('Wann müssen Sie spätestens ausziehen?', {
        hinweis: 'Nur wenn der Tag feststeht.',
        ab: heute,
        bis: inMonaten(12),
        optional: true,
      }),
    }),
    seite('entlassung', 'Woraus werden oder wurden Sie entlassen?', {
      wenn: { lage: enthaelt('entlassung') },
      warum: 'Dann kann die Hilfe schon am Tag der Entlassung beginnen.',
      entlassungAus: auswahl('Ich komme aus', {
        haft: 'der Haft',
        klinik: 'einer Klinik oder Therapie',
        jugendhilfe: 'einer Einrichtung der Jugendhilfe',
        heim: 'einem anderen Heim',
      }),
      einrichtungName: text('Name und Ort der Einrichtung', {
        hinweis: 'Zum Beispiel: JVA Musterstadt',
        laenge: 200,
      }),
      entlassungAm: datum('Wann war oder ist die Entlassung?', {
        hinweis: 'Steht der Tag nicht fest? Dann lassen Sie das Feld leer.',
        ab: vorJahren(5),
        bis: inJahren(2),
        optional: true,
      }),
      begleitung: text('Wer begleitet Sie dabei?', {
        hinweis: 'Zum Beispiel Sozialdienst oder Bewährungshilfe.',
        laenge: 200,
        optional: true,
      }),
    }),
  ] as const;

export const lage = () =>
  [...lebenslage(), ...unterkunft(), ...angehoerige(), belastungen()] as const;
