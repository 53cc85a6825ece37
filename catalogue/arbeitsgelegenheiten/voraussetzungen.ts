import { auswahl, hinweis, jaNein, langtext, seite } from '@sozialplattform/forms';

/** The three conditions that the work must meet (§ 16d Abs. 2 to 4). */
export const voraussetzungen = () =>
  [
    seite('zusaetzlich', 'Warum gäbe es die Arbeit sonst nicht?', {
      warum: 'Gefördert wird nur zusätzliche Arbeit (§ 16d Abs. 2 SGB II).',
      ohneFoerderung: auswahl('Ohne die Förderung gäbe es die Arbeit', {
        nicht: 'gar nicht',
        weniger: 'nicht in diesem Umfang',
        spaeter: 'erst später',
        genauso: 'genauso',
      }),
      zusaetzlichkeit: langtext('Begründung', {
        hinweis: 'Zum Beispiel: Ohne die Maßnahme wirft die Stadt die Fahrräder weg.',
        laenge: 2000,
      }),
      hinweisGenauso: hinweis('Dann darf das Jobcenter die Arbeit nicht fördern.', {
        wenn: { ohneFoerderung: 'genauso' },
        ton: 'warnung',
      }),
    }),
    seite('pflicht', 'Muss die Arbeit sowieso getan werden?', {
      warum: 'Für solche Arbeit gilt eine Frist von zwei Jahren (§ 16d Abs. 2 SGB II).',
      pflichtaufgabe: jaNein('Ein Gesetz oder Vertrag schreibt die Arbeit vor', {
        hinweis: 'Oder Stadt, Gemeinde und andere Behörden tun sie üblicherweise.',
      }),
      erstInZweiJahren: jaNein('Ohne Förderung käme sie erst nach zwei Jahren', {
        wenn: { pflichtaufgabe: true },
      }),
      katastrophe: jaNein('Es geht um die Folgen einer Katastrophe', {
        hinweis: 'Zum Beispiel: Hochwasser',
        wenn: { pflichtaufgabe: true, erstInZweiJahren: false },
      }),
      hinweisPflicht: hinweis('Dann ist eine Förderung meist nicht möglich.', {
        wenn: { pflichtaufgabe: true, erstInZweiJahren: false, katastrophe: false },
        ton: 'warnung',
      }),
    }),
    seite('interesse', 'Wem nützt die Arbeit?', {
      warum: 'Das Ergebnis muss der Allgemeinheit dienen (§ 16d Abs. 3 SGB II).',
      oeffentlichesInteresse: langtext('Nutzen für die Allgemeinheit', {
        hinweis: 'Zum Beispiel: Familien mit wenig Geld bekommen ein Rad.',
        laenge: 2000,
      }),
      nurWenige: jaNein('Das Ergebnis dient vor allem einem Unternehmen oder wenigen Menschen'),
      hinweisWenige: hinweis('Dann liegt die Arbeit nicht im öffentlichen Interesse.', {
        wenn: { nurWenige: true },
        ton: 'warnung',
      }),
    }),
    seite('wettbewerb', 'Schadet die Arbeit Betrieben?', {
      warum: 'Sie darf keine andere Arbeit verdrängen oder verhindern (§ 16d Abs. 4 SGB II).',
      wettbewerbsneutral: langtext('Warum nimmt sie niemandem Arbeit weg?', {
        hinweis: 'Zum Beispiel: Kein Betrieb in der Nähe repariert so alte Räder.',
        laenge: 2000,
      }),
      betriebeGefragt: jaNein('Wir haben Kammern, Betriebe oder Gewerkschaften gefragt', {
        hinweis: 'Zum Beispiel IHK oder Handwerkskammer',
      }),
      ersetztStellen: jaNein('Bei uns ist für ähnliche Arbeit eine Stelle weggefallen', {
        hinweis: 'In den letzten 12 Monaten',
      }),
      ersetztText: langtext('Welche, und warum?', {
        laenge: 1000,
        wenn: { ersetztStellen: true },
      }),
    }),
  ] as const;
