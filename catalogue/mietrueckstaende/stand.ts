import {
  auswahl,
  berechnet,
  datum,
  heute,
  hinweis,
  inMonaten,
  jaNeinWeissNicht,
  seite,
  tagNach,
  text,
  vor,
  vorMonaten,
} from '@sozialplattform/forms';
import { mitEnergie } from './energie.ts';
import { beimVermieter } from './rueckstand.ts';

export const gekuendigt = {
  stand: ['fristlos', 'ordentlich', 'klage', 'urteil', 'termin'],
} as const;
export const verklagt = { stand: ['klage', 'urteil', 'termin'] } as const;

const eilt =
  'Das eilt sehr. Rufen Sie das Amt noch heute an und sagen Sie, dass Sie diesen Antrag stellen.';

/** How far it has come; two months from the service of the claim the notice can be healed. */
export const stand = () =>
  [
    seite('stand', 'Was hat der Vermieter bisher getan?', {
      wenn: beimVermieter,
      warum: 'Je weiter es ist, desto schneller muss das Amt handeln.',
      stand: auswahl('So weit ist es', {
        nichts: 'Noch nichts',
        mahnung: 'Ich habe eine Mahnung oder Abmahnung',
        fristlos: 'Mir wurde fristlos gekündigt',
        ordentlich: 'Mir wurde mit Frist gekündigt',
        klage: 'Ich habe eine Räumungsklage vom Gericht',
        urteil: 'Es gibt ein Urteil zur Räumung',
        termin: 'Der Tag der Räumung steht fest',
      }),
      hinweisEilt: hinweis(eilt, { wenn: verklagt, ton: 'warnung' }),
    }),
    seite('kuendigung', 'Wann kam die Kündigung?', {
      wenn: gekuendigt,
      warum: 'Davon hängen Fristen ab (§ 569 Abs. 3 BGB).',
      kuendigungAm: datum('Datum der Kündigung', { ab: vorMonaten(36), bis: heute }),
      fruehereHeilung: jaNeinWeissNicht(
        'Wurde in den letzten zwei Jahren schon einmal wegen Schulden gekündigt und danach gezahlt?',
        { hinweis: 'Dann hilft eine Nachzahlung nicht mehr in jedem Fall.' },
      ),
    }),
    seite('klage', 'Wann kam die Klage?', {
      wenn: verklagt,
      warum: 'Ab diesem Tag bleiben zwei Monate, um zu zahlen (§ 569 Abs. 3 Nr. 2 BGB).',
      klageZugestelltAm: datum('Zugestellt am', {
        hinweis: 'Das Datum steht auf dem gelben Umschlag.',
        ab: vorMonaten(36),
        bis: heute,
      }),
      fristBis: berechnet(
        'Bis dahin muss gezahlt oder zugesagt sein',
        'datum',
        tagNach('klageZugestelltAm', 2, 'monate'),
      ),
      hinweisVorbei: hinweis(
        'Die zwei Monate sind schon vorbei. Stellen Sie den Antrag trotzdem und holen Sie sich Rat.',
        { wenn: { fristBis: vor(heute) }, ton: 'warnung' },
      ),
      gericht: text('Gericht', { hinweis: 'Zum Beispiel Amtsgericht Kassel', laenge: 150 }),
      gerichtAktenzeichen: text('Aktenzeichen des Gerichts', {
        hinweis: 'Zum Beispiel 12 C 345/26',
        laenge: 40,
      }),
    }),
    seite('raeumung', 'Wann ist die Räumung?', {
      wenn: { stand: 'termin' },
      warum: 'Bis dahin muss das Amt entscheiden.',
      raeumungstermin: datum('Tag der Räumung', { ab: heute, bis: inMonaten(12) }),
    }),
    seite('sperre', 'Was hat der Versorger bisher getan?', {
      wenn: mitEnergie,
      warum: 'Eine Sperre kann eine ähnliche Notlage sein (§ 22 Abs. 8 SGB II).',
      standVersorger: auswahl('So weit ist es', {
        nichts: 'Noch nichts',
        mahnung: 'Ich habe eine Mahnung',
        sperre: 'Strom, Gas, Heizung oder Wasser sollen gesperrt werden',
        gesperrt: 'Strom, Gas, Heizung oder Wasser sind gesperrt',
      }),
      sperrdatum: datum('Tag der Sperre', {
        hinweis: 'Steht keiner fest? Dann leer lassen.',
        ab: vorMonaten(24),
        bis: inMonaten(6),
        optional: true,
        wenn: { standVersorger: ['sperre', 'gesperrt'] },
      }),
      hinweisGesperrt: hinweis(eilt, { wenn: { standVersorger: 'gesperrt' }, ton: 'warnung' }),
    }),
  ] as const;
