import { abAlter, auswahl, datum, heute, hinweis, inMonaten, seite } from '@sozialplattform/forms';

/** Section C, fields 29 and 30. */
export const beginn = () =>
  [
    seite('beginn', 'Ab wann brauchen Sie das Geld?', {
      warum: 'Das Geld gibt es frühestens ab dem Ersten dieses Monats (§ 37 SGB II).',
      hilfe:
        'Haben Sie heute kein Geld für Essen? Rufen Sie Ihr Jobcenter an. Es kann einen Vorschuss zahlen (§ 42 SGB I).',
      beginn: auswahl('Beginn', {
        abSofort: { text: 'ab sofort', hinweis: 'ab dem Ersten dieses Monats' },
        spaeter: { text: 'erst später', hinweis: 'zum Beispiel, weil eine andere Leistung endet' },
      }),
      beginnDatum: datum('Ab wann?', { ab: heute, bis: inMonaten(6), wenn: { beginn: 'spaeter' } }),
    }),
    seite('altersgrenze', 'Vielleicht sind Sie schon im Rentenalter', {
      wenn: { geburtsdatum: abAlter(66) },
      warum: 'Ab der Altersgrenze zahlt nicht mehr das Jobcenter (§ 7a SGB II).',
      hinweisAltersgrenze: hinweis(
        'Dann hilft meist die Grundsicherung im Alter vom Sozialamt. Leben Sie mit jemandem zusammen, der jünger ist? Dann kann diese Person hier den Antrag stellen.',
        { ton: 'warnung' },
      ),
    }),
  ] as const;
