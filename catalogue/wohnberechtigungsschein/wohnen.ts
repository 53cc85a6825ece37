import {
  auswahl,
  datum,
  geld,
  inJahren,
  jaNein,
  jaNeinWeissNicht,
  seite,
  vorMonaten,
  zahl,
} from '@sozialplattform/forms';
import { tausch } from './art.ts';

export const inWohnung = { wohnart: ['miete', 'untermiete', 'eigentum'] } as const;
export const zurMiete = { wohnart: ['miete', 'untermiete'] } as const;

/** The present home, and whether an exchange frees it. */
export const wohnen = () =>
  [
    seite('jetzt', 'Wie wohnen Sie jetzt?', {
      warum: 'Daran sieht das Amt, wie dringend Sie eine Wohnung brauchen.',
      wohnart: auswahl('Ich wohne', {
        miete: 'zur Miete',
        untermiete: { text: 'zur Untermiete', hinweis: 'auch ein Zimmer in einer WG' },
        familie: 'bei Eltern, Verwandten oder Bekannten',
        eigentum: 'im eigenen Haus oder in der eigenen Wohnung',
        heim: { text: 'in einer Unterkunft', hinweis: 'zum Beispiel Wohnheim oder Frauenhaus' },
        keine: 'Ich habe keine Wohnung',
      }),
    }),
    seite('wohnung', 'Wie groß und teuer ist Ihre Wohnung?', {
      wenn: inWohnung,
      warum: 'So sieht das Amt, ob die Wohnung für Sie zu klein oder zu teuer ist.',
      zimmer: zahl('Zimmer', { hinweis: 'Ohne Küche und Bad', ab: 1, bis: 20 }),
      flaeche: zahl('Wohnfläche', {
        hinweis: 'Ungefähr. Zum Beispiel 54',
        ab: 5,
        bis: 500,
        nachkommastellen: 2,
        einheit: 'm²',
      }),
      bewohner: zahl('Wie viele Menschen wohnen dort?', {
        hinweis: 'Sie selbst zählen mit.',
        ab: 1,
        bis: 50,
        einheit: 'Menschen',
      }),
      kaltmiete: geld('Grundmiete im Monat', {
        hinweis: 'Kaltmiete, ohne Nebenkosten und Heizung',
        bis: 1_000_000,
        wenn: zurMiete,
      }),
      warmmiete: geld('Miete zusammen im Monat', {
        hinweis: 'Warmmiete, mit Nebenkosten und Heizung',
        bis: 1_000_000,
        wenn: zurMiete,
      }),
      gefoerdert: jaNeinWeissNicht('Ist es eine Sozialwohnung?', {
        hinweis: 'Dann haben Sie beim Einzug einen Schein gebraucht.',
        wenn: zurMiete,
      }),
    }),
    seite('freiwerden', 'Wird Ihre jetzige Wohnung frei?', {
      wenn: { ...tausch, ...zurMiete },
      warum: 'Beim Tausch darf Ihr Einkommen über der Grenze liegen (§ 27 Abs. 3 WoFG).',
      wirdFrei: jaNein('Alle ziehen aus, die Wohnung wird frei'),
      freiAb: datum('Ab wann?', {
        hinweis: 'Ungefähr',
        ab: vorMonaten(1),
        bis: inJahren(2),
        wenn: { wirdFrei: true },
      }),
    }),
  ] as const;
