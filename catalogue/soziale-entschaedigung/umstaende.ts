import {
  datum,
  heute,
  hinweis,
  jaNein,
  jaNeinWeissNicht,
  langtext,
  monat,
  nicht,
  seite,
  text,
  vorJahren,
} from '@sozialplattform/forms';
import { gewalt, impfung } from './ereignis.ts';

export const arbeitsunfall = { arbeitsunfall: true } as const;

/** What only violence calls for; nobody must name anyone (§ 117 SGB XIV eases the proof). */
const nachGewalt = () =>
  [
    seite('taeter', 'Kennen Sie die Person, die es getan hat?', {
      wenn: gewalt,
      warum: 'Das Amt kann sich Kosten zurückholen. Sie müssen niemanden nennen.',
      taeterBekannt: jaNeinWeissNicht('Ich kenne die Person'),
      taeterName: text('Name', { laenge: 200, optional: true, wenn: { taeterBekannt: 'ja' } }),
      taeterBeziehung: text('Woher kennen Sie sie?', {
        hinweis: 'Zum Beispiel: früherer Partner, Nachbar, Trainer',
        laenge: 200,
        optional: true,
        wenn: { taeterBekannt: 'ja' },
      }),
      nichtAnschreiben: jaNein('Sie soll von diesem Antrag nichts erfahren', {
        hinweis: 'Bitten Sie das Amt, vorher mit Ihnen zu sprechen.',
        optional: true,
        wenn: { taeterBekannt: 'ja' },
      }),
    }),
    seite('anzeige', 'Gibt es eine Anzeige?', {
      wenn: gewalt,
      warum: 'Dann kann das Amt in den Akten lesen. Sie müssen weniger erzählen.',
      anzeige: jaNein('Es gibt eine Anzeige oder ein Verfahren'),
      anzeigeStelle: text('Bei welcher Polizei oder welchem Gericht?', {
        laenge: 200,
        wenn: { anzeige: true },
      }),
      aktenzeichen: text('Aktenzeichen', {
        hinweis: 'Es steht auf den Briefen. Sie haben es nicht? Dann lassen Sie es leer.',
        laenge: 60,
        optional: true,
        wenn: { anzeige: true },
      }),
      anzeigeGrund: langtext('Möchten Sie sagen, warum nicht?', {
        hinweis: 'Zum Beispiel: aus Angst, oder die Person ist gestorben.',
        laenge: 1000,
        optional: true,
        wenn: { anzeige: false },
      }),
      hinweisAnzeige: hinweis(
        'Stellen Sie den Antrag auch ohne Anzeige. Das Amt fragt nur nach Hilfe, die Ihnen zuzumuten ist (§ 17 SGB XIV).',
        { wenn: { anzeige: false } },
      ),
    }),
    seite('zeugen', 'Weiß noch jemand davon?', {
      wenn: gewalt,
      warum: 'Fehlen Beweise, können Ihre eigenen Angaben reichen (§ 117 SGB XIV).',
      zeugen: langtext('Wer, und wie erreicht man die Person?', {
        hinweis: 'Auch wem Sie später davon erzählt haben.',
        laenge: 1000,
        optional: true,
      }),
    }),
  ] as const;

export const umstaende = () =>
  [
    ...nachGewalt(),
    seite('impfung', 'Welche Impfung war es?', {
      wenn: impfung,
      warum: 'Zuständig ist das Land, in dem geimpft wurde (§ 113 SGB XIV).',
      impfstoff: text('Wogegen, und mit welchem Impfstoff?', {
        hinweis: 'Zum Beispiel: Masern. Es steht im Impfpass.',
        laenge: 200,
      }),
      impfDatum: datum('Tag der Impfung', {
        hinweis: 'Bei mehreren: der Tag, nach dem die Beschwerden kamen.',
        ab: vorJahren(100),
        bis: heute,
      }),
      charge: text('Nummer der Charge', {
        hinweis: 'Sie steht auf dem Aufkleber im Impfpass.',
        laenge: 60,
        optional: true,
      }),
      impfort: text('Wo wurde geimpft?', {
        hinweis: 'Praxis oder Impfzentrum, und die Stadt',
        laenge: 200,
      }),
    }),
    seite('zivildienst', 'Wo war Ihr Zivildienst?', {
      wenn: { ereignis: 'zivildienst' },
      warum: 'Zuständig ist das Land, in dem Sie vor dem Dienst wohnten (§ 113 SGB XIV).',
      dienststelle: text('Name und Ort der Dienststelle', { laenge: 200 }),
      dienstBeginn: monat('Beginn des Dienstes', {
        hinweis: 'Ungefähr reicht. Zum Beispiel 09.1995',
        ab: vorJahren(70),
        bis: heute,
      }),
      wohnortDamals: text('Wo haben Sie bei Dienstbeginn gewohnt?', { laenge: 150 }),
    }),
    seite('unfallversicherung', 'Ist es bei der Arbeit passiert?', {
      // Harm in civilian service is what § 23 SGB XIV itself pays for.
      wenn: { ereignis: nicht('zivildienst') },
      warum: 'Dann zahlt meist zuerst die Unfallversicherung (§ 8 SGB XIV).',
      arbeitsunfall: jaNein('Es war bei der Arbeit, in der Schule oder auf dem Weg dorthin'),
      unfallTraeger: text('Welche Unfallversicherung weiß davon?', {
        hinweis: 'Zum Beispiel die Berufsgenossenschaft. Keine? Dann leer lassen.',
        laenge: 200,
        optional: true,
        wenn: arbeitsunfall,
      }),
    }),
  ] as const;
