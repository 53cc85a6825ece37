import {
  auswahl,
  geld,
  hinweis,
  jaNein,
  jaNeinWeissNicht,
  mehrfach,
  seite,
  text,
  zahl,
} from '@sozialplattform/forms';
import { beratung, psychosozial, schulden, sucht } from './hilfe.ts';

/** What the counsellor should know at once; nothing here is anybody's duty to tell. */
const themen = () =>
  [
    seite('schulden', 'Wie steht es um Ihre Schulden?', {
      wenn: schulden,
      warum: 'So sieht die Beratung, wie eilig es ist. Schätzen Sie, oder lassen Sie Felder leer.',
      glaeubigerAnzahl: zahl('Bei wie vielen Stellen haben Sie Schulden?', {
        hinweis: 'Ungefähr',
        ab: 1,
        bis: 500,
        optional: true,
      }),
      schuldenhoehe: geld('Wie hoch sind sie zusammen?', {
        hinweis: 'Ungefähr',
        bis: 10_000_000_000,
        optional: true,
      }),
      eiligeSchulden: mehrfach(
        'Das ist besonders eilig',
        {
          miete: 'Schulden bei der Miete',
          strom: 'Strom oder Gas wird abgestellt',
          haft: 'Mir droht Haft wegen einer Geldstrafe',
          gericht: 'Post vom Gericht',
          gerichtsvollzieher: 'Besuch vom Gerichtsvollzieher',
        },
        { optional: true, hinweis: 'Leer lassen, wenn nichts davon passt.' },
      ),
      pfaendung: jaNeinWeissNicht('Wird Ihr Konto oder Lohn gepfändet?', {
        hinweis: 'Das Geld geht dann direkt an andere.',
        optional: true,
      }),
      pKonto: jaNeinWeissNicht('Haben Sie ein P-Konto?', {
        hinweis: 'Darauf ist ein Teil Ihres Geldes sicher.',
        optional: true,
      }),
      hinweisPKonto: hinweis(
        'Gehen Sie gleich zu Ihrer Bank. Sie muss Ihr Konto auf Wunsch zum P-Konto machen.',
        { wenn: { pfaendung: 'ja', pKonto: 'nein' }, ton: 'warnung' },
      ),
    }),
    seite('psychosozial', 'Worum geht es ungefähr?', {
      wenn: psychosozial,
      warum: 'So finden wir die passende Stelle. Diese Angaben sind freiwillig.',
      sorgen: mehrfach(
        'Thema',
        {
          seele: 'Angst, Trauer oder Erschöpfung',
          familie: 'Familie, Trennung oder Erziehung',
          gewalt: 'Gewalt',
          wohnen: 'Wohnung',
          alltag: 'Termine, Post und Alltag',
          allein: 'Ich bin viel allein',
          krankheit: 'Krankheit oder Behinderung',
          anderes: 'etwas anderes',
        },
        { optional: true },
      ),
      hinweisNot: hinweis(
        'Ist es sehr schlimm? Die Telefonseelsorge hilft Tag und Nacht: 0800 111 0 111. Bei Gefahr rufen Sie 112.',
      ),
    }),
    seite('sucht', 'Worum geht es bei der Sucht?', {
      wenn: sucht,
      warum: 'So finden wir die passende Stelle. Diese Angaben sind freiwillig.',
      suchtart: mehrfach(
        'Thema',
        {
          alkohol: 'Alkohol',
          medikamente: 'Medikamente',
          drogen: 'Drogen',
          spielen: 'Spielen oder Wetten',
          medien: 'Handy, Internet oder Computerspiele',
          essen: 'Essen',
          anderes: 'etwas anderes',
        },
        { optional: true },
      ),
      fuerAndere: jaNein('Es geht um jemanden, der mir nahesteht', { optional: true }),
    }),
  ] as const;

/** Debts, worries and addiction (§ 16a Nr. 2 to 4): where one would like to go, and who may talk. */
export const beratungen = () =>
  [
    ...themen(),
    seite('stelle', 'Wohin möchten Sie zur Beratung?', {
      wenn: beratung,
      warum:
        'Das Jobcenter kann den Platz vermitteln und bezahlen. Sie dürfen sich etwas wünschen.',
      inBeratung: jaNein('Ich bin schon bei einer Beratungsstelle'),
      beratungsstelle: text('Bei welcher?', {
        hinweis: 'Name und Ort',
        laenge: 200,
        wenn: { inBeratung: true },
      }),
      wunschstelle: text('Wunsch', {
        hinweis: 'Zum Beispiel eine Stelle in der Nähe. Kein Wunsch? Leer lassen.',
        laenge: 200,
        optional: true,
        wenn: { inBeratung: false },
      }),
      beratungsweg: auswahl('Wie möchten Sie sprechen?', {
        ort: 'in der Beratungsstelle',
        telefon: 'am Telefon',
        online: 'online',
        zuhause: 'bei mir zu Hause',
        egal: 'egal',
      }),
    }),
    seite('schweigepflicht', 'Darf die Beratung mit dem Jobcenter sprechen?', {
      wenn: beratung,
      warum: 'Beratungsstellen schweigen. Nur mit Ihrem Ja sagen sie dem Jobcenter etwas.',
      austausch: auswahl(
        'Die Beratungsstelle darf dem Jobcenter sagen',
        {
          nichts: 'nichts',
          termine: { text: 'nur, ob ich zu den Terminen komme' },
          schritte: {
            text: 'ob ich komme und was ich für die Arbeit noch brauche',
            hinweis: 'Was Sie sonst erzählen, bleibt dort.',
          },
        },
        { optional: true, hinweis: 'Leer heißt: nichts.' },
      ),
      hinweisWiderruf: hinweis(
        'Mit Ihrem Ja kann das Jobcenter die nächsten Schritte besser planen. Ein Nein schadet Ihnen nicht. Sie können Ihr Ja jederzeit zurücknehmen.',
      ),
    }),
  ] as const;
