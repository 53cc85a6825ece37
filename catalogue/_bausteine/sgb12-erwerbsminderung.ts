import {
  abAlter,
  alle,
  auswahl,
  bestaetigung,
  datum,
  inJahren,
  jaNein,
  jaNeinWeissNicht,
  juengerAls,
  langtext,
  seite,
  text,
  vorTagen,
} from '@sozialplattform/forms';
import { jeLeistung, type Sgb12 } from './sgb12.ts';
import { vorDerAltersgrenze } from './sgb12-altersgrenze.ts';
import { je, type Wer } from './wer.ts';

/** Old enough to work, and not yet past it. */
const imErwerbsalter = { ...vorDerAltersgrenze, geburtsdatum: abAlter(15) } as const;

/** A finding is there already, so that no assessment is needed (§ 45 Satz 3 SGB XII). */
export const festgestellt = {
  erwerbsminderung: ['renteDauer', 'renteZeit', 'gutachten', 'werkstatt', 'budgetAusbildung'],
} as const;

/** Whether someone of working age can work: § 41 Abs. 3 and 3a, § 45 and § 21 SGB XII. */
export const erwerbsminderung = (wer: Wer, leistung: Sgb12) =>
  [
    seite('erwerbsminderung', je(wer, 'Können Sie arbeiten?', 'Kann {vorname} arbeiten?'), {
      wenn: imErwerbsalter,
      warum: jeLeistung(
        leistung,
        'Vor dem Rentenalter gibt es das Geld nur, wenn man dauerhaft nicht arbeiten kann (§ 41 SGB XII).',
        'Wer drei Stunden am Tag arbeiten kann, bekommt Geld vom Jobcenter (§ 21 SGB XII).',
      ),
      hilfe: 'Voll erwerbsgemindert heißt: Man kann nur weniger als drei Stunden am Tag arbeiten.',
      unterDreiStunden: jaNeinWeissNicht('Weniger als drei Stunden Arbeit am Tag sind möglich'),
      erwerbsminderung: auswahl('Was wurde schon festgestellt?', {
        renteDauer: 'Rente wegen voller Erwerbsminderung, ohne Ende',
        renteZeit: 'Rente wegen voller Erwerbsminderung, auf Zeit',
        gutachten: 'Die Rentenversicherung hat volle Erwerbsminderung festgestellt, ohne Rente',
        werkstatt: {
          text: 'Arbeit in einer Werkstatt für behinderte Menschen',
          hinweis: 'auch im Eingangsverfahren oder Berufsbildungsbereich',
        },
        budgetAusbildung: 'Ausbildung mit dem Budget für Ausbildung',
        laeuft: 'Die Prüfung läuft noch',
        keine: 'Noch nichts davon',
      }),
      befristetBis: datum('Bis wann läuft die Rente?', {
        hinweis: 'Das steht im Rentenbescheid.',
        ab: vorTagen(365),
        bis: inJahren(10),
        wenn: { erwerbsminderung: 'renteZeit' },
      }),
    }),
    seite(
      'aerzte',
      je(wer, 'Bei wem sind Sie in Behandlung?', 'Bei wem ist {vorname} in Behandlung?'),
      {
        wenn: { erwerbsminderung: ['laeuft', 'keine'] },
        warum: jeLeistung(
          leistung,
          'Die Rentenversicherung prüft, ob Arbeit möglich ist (§ 45 SGB XII). Beide Angaben sind freiwillig.',
          'Oft muss geprüft werden, ob Arbeit möglich ist. Beide Angaben sind freiwillig.',
        ),
        aerzte: langtext('Name und Ort der Praxis oder Klinik', {
          hinweis: 'Die Krankheit müssen Sie hier nicht nennen.',
          laenge: 500,
          optional: true,
        }),
        aerzteFragen: bestaetigung('Das Amt darf dort nach Befunden fragen', {
          hinweis: 'Freiwillig. Sie können das jederzeit widerrufen.',
          optional: true,
        }),
      },
    ),
    seite(
      'ausbildung',
      je(
        wer,
        'Gehen Sie zur Schule oder machen Sie eine Ausbildung?',
        'Geht {vorname} zur Schule oder macht eine Ausbildung?',
      ),
      {
        wenn: alle(imErwerbsalter, { geburtsdatum: juengerAls(50) }),
        warum: 'In Ausbildung oder Studium gibt es oft BAföG statt Sozialhilfe (§ 22 SGB XII).',
        inAusbildung: jaNein('Schule, Ausbildung oder Studium'),
        ausbildungWas: text('Was und wo?', {
          hinweis: 'Zum Beispiel: Berufsschule Musterstadt, 2. Jahr',
          laenge: 200,
          wenn: { inAusbildung: true },
        }),
      },
    ),
  ] as const;
