import {
  alle,
  datum,
  eines,
  enthaelt,
  heute,
  hinweis,
  jaNein,
  jeweils,
  langtext,
  mehrfach,
  pruefung,
  seite,
  text,
  vorJahren,
  zahl,
} from '@sozialplattform/forms';
import { nichtSelbst } from './ereignis.ts';

/** What it did to the person's health, and who can report on it (§ 4, § 118 SGB XIV). */
export const gesundheit = () =>
  [
    seite('folgen', 'Wie geht es Ihnen seitdem?', {
      warum: 'Hilfe gibt es, wenn die Gesundheit darunter leidet (§ 4 SGB XIV).',
      folgen: mehrfach('Das spüre ich', {
        koerper: 'Verletzungen oder Schmerzen im Körper',
        seele: {
          text: 'seelische Folgen',
          hinweis: 'Zum Beispiel Angst, schlechter Schlaf, Bilder im Kopf.',
        },
        sinne: 'Folgen beim Sehen, Hören oder Sprechen',
        anderes: 'etwas anderes',
        keine: { text: 'keine eigenen Folgen', wenn: nichtSelbst },
      }),
      folgenText: langtext('Was genau?', {
        hinweis: 'Stichworte reichen. Ärztliche Briefe sagen es oft schon.',
        laenge: 2000,
        optional: true,
      }),
      pruefungen: [
        pruefung({
          feld: 'folgen',
          wenn: alle(
            { folgen: enthaelt('keine') },
            eines(
              { folgen: enthaelt('koerper') },
              { folgen: enthaelt('seele') },
              { folgen: enthaelt('sinne') },
              { folgen: enthaelt('anderes') },
            ),
          ),
          text: 'Sie haben Folgen angekreuzt und auch „keine eigenen Folgen“. Wählen Sie eines von beidem.',
        }),
      ],
    }),
    seite('traumaambulanz', 'Waren Sie schon in einer Traumaambulanz?', {
      warum: 'Nach dem zweiten Termin muss der Antrag gleich gestellt werden (§ 10 SGB XIV).',
      traumaambulanz: jaNein('Ich war schon dort'),
      ambulanzName: text('Welche?', { laenge: 200, wenn: { traumaambulanz: true } }),
      ersterTermin: datum('Erster Termin', {
        ab: vorJahren(5),
        bis: heute,
        optional: true,
        wenn: { traumaambulanz: true },
      }),
      hinweisAmbulanz: hinweis(
        'Sie können schon jetzt hingehen. Die ersten zwei Termine zahlt immer das Amt.',
        { wenn: { traumaambulanz: false } },
      ),
    }),
    seite('behandlung', 'Wer behandelt Sie?', {
      warum: 'Dort fragt das Amt nach, wenn Sie es erlauben (§ 118 SGB XIV).',
      inBehandlung: jaNein('Ich war deswegen in Behandlung', {
        hinweis: 'Arzt, Klinik oder Psychotherapie',
      }),
    }),
    jeweils(
      'behandler',
      'Ärztinnen, Ärzte und Kliniken',
      {
        wenn: { inBehandlung: true },
        mindestens: 1,
        hoechstens: 20,
        einzahl: 'Behandlung',
        beschriftung: '{behandlerName}',
        warum: 'Bitte tragen Sie jede Praxis und jede Klinik einzeln ein.',
      },
      [
        seite('praxis', 'Wo waren Sie in Behandlung?', {
          warum: 'So findet das Amt die richtigen Berichte.',
          behandlerName: text('Name der Praxis oder Klinik', { laenge: 200 }),
          behandlerOrt: text('Adresse', {
            hinweis: 'Der Ort reicht, wenn Sie die Straße nicht wissen.',
            laenge: 200,
          }),
          behandlungZeit: text('Wann ungefähr?', {
            hinweis: 'Zum Beispiel: März bis Juni 2026, oder seit 2025',
            laenge: 100,
          }),
        }),
      ],
    ),
    seite('kasse', 'Wo sind Sie krankenversichert?', {
      warum: 'Der Antrag gilt zugleich für Ihre gesetzliche Krankenkasse (§ 10 SGB XIV).',
      kasse: text('Name der Krankenkasse oder Versicherung', {
        hinweis: 'Zum Beispiel AOK, Barmer, TK. Keine? Dann leer lassen.',
        laenge: 100,
        optional: true,
      }),
    }),
    seite('behinderung', 'Hat ein Amt schon über Ihre Gesundheit entschieden?', {
      warum: 'Dann liegen dort vielleicht Berichte, die Ihnen Wege ersparen.',
      feststellung: mehrfach('Ich habe', {
        gdb: { text: 'einen Grad der Behinderung', hinweis: 'auch Schwerbehindertenausweis' },
        pflegegrad: 'einen Pflegegrad',
        rente: 'eine Rente wegen Krankheit oder Unfall',
        nichts: 'nichts davon',
      }),
      gdbGrad: zahl('Grad der Behinderung', {
        hinweis: 'Zum Beispiel 30',
        ab: 20,
        bis: 100,
        wenn: { feststellung: enthaelt('gdb') },
      }),
      renteVon: text('Rente von wem?', {
        laenge: 200,
        wenn: { feststellung: enthaelt('rente') },
      }),
      pruefungen: [
        pruefung({
          feld: 'feststellung',
          wenn: alle(
            { feststellung: enthaelt('nichts') },
            eines(
              { feststellung: enthaelt('gdb') },
              { feststellung: enthaelt('pflegegrad') },
              { feststellung: enthaelt('rente') },
            ),
          ),
          text: 'Sie haben etwas angekreuzt und auch „nichts davon“. Wählen Sie eines von beidem.',
        }),
      ],
    }),
  ] as const;
