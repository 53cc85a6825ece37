import {
  auswahl,
  azrNr,
  datum,
  heute,
  hinweis,
  inJahren,
  jaNein,
  jaNeinWeissNicht,
  land,
  plz,
  seite,
  text,
  vor,
  vorJahren,
  vorMonaten,
  vorTagen,
} from '@sozialplattform/forms';
import { imAsylverfahren, papiere, schutzFraglich } from './papiere.ts';

const papier = () =>
  [
    seite('papier', 'Welches Papier vom Ausländeramt haben Sie?', {
      warum: 'Davon hängt ab, ob dieses Gesetz für Sie gilt (§ 1 AsylbLG).',
      papier: auswahl('Ich habe', papiere),
      papierGueltigBis: datum('Gültig bis', {
        hinweis: 'Leer lassen, wenn kein Tag darauf steht.',
        ab: vorTagen(365),
        bis: inJahren(5),
        optional: true,
        wenn: {
          papier: [
            'ankunftsnachweis',
            'gestattung',
            'duldung',
            'erlaubnis',
            'schutz24',
            'ausreise',
          ],
        },
      }),
      azrNr: azrNr('AZR-Nummer', {
        hinweis: '12 Ziffern. Sie steht auf dem Papier oder der Karte.',
        optional: true,
      }),
    }),
    seite('erlaubnis', 'Welche Aufenthaltserlaubnis ist es?', {
      wenn: { papier: 'erlaubnis' },
      warum: 'Dieses Gesetz gilt nur bei wenigen Erlaubnissen (§ 1 Abs. 1 Nr. 3 AsylbLG).',
      erlaubnisArt: auswahl('Auf der Karte steht', {
        p23: { text: '§ 23 Abs. 1 AufenthG', hinweis: 'wegen des Krieges im Heimatland' },
        p25abs4: '§ 25 Abs. 4 Satz 1 AufenthG',
        p25abs5: '§ 25 Abs. 5 AufenthG',
        andere: 'etwas anderes',
      }),
      ersteDuldungAm: datum('Wann bekamen Sie die erste Duldung?', {
        hinweis: 'Wissen Sie es nicht? Dann leer lassen.',
        ab: vorJahren(40),
        bis: heute,
        optional: true,
        wenn: { erlaubnisArt: 'p25abs5' },
      }),
      hinweisAndere: hinweis(
        'Dann ist meist das Jobcenter oder das Sozialamt zuständig. Sie können den Antrag trotzdem stellen. Das Amt sagt Ihnen, wohin Sie gehören.',
        { wenn: { erlaubnisArt: 'andere' } },
      ),
      hinweisDuldung: hinweis(
        'Das ist mehr als 18 Monate her. Dann ist meist das Jobcenter oder das Sozialamt zuständig.',
        { wenn: { ersteDuldungAm: vor(vorMonaten(18)) } },
      ),
    }),
    seite('schutz24', 'Wie weit ist der Schutz nach § 24?', {
      wenn: { papier: 'schutz24' },
      warum: 'Mit der Erlaubnis ist meist ein anderes Amt zuständig (§ 1 AsylbLG).',
      schutzStand: auswahl('Ich habe', {
        gesuch: 'um Schutz gebeten, aber noch keine Bescheinigung',
        fiktion: 'eine Fiktionsbescheinigung',
        erlaubnis: 'die Aufenthaltserlaubnis nach § 24',
      }),
      hinweisSchutz: hinweis(
        'Dann ist meist das Jobcenter oder das Sozialamt zuständig. Stellen Sie am besten dort einen Antrag.',
        { wenn: { schutzStand: ['fiktion', 'erlaubnis'] } },
      ),
    }),
  ] as const;

/** Arrival, papers and the place one is assigned to: what the right and the authority follow from. */
export const status = () =>
  [
    seite('einreise', 'Seit wann sind Sie in Deutschland?', {
      warum: 'Nach 36 Monaten gibt es meist mehr Leistungen (§ 2 AsylbLG).',
      einreisedatum: datum('In Deutschland seit', {
        hinweis: 'Hier geboren? Dann geben Sie den Tag der Geburt ein.',
        ab: vorJahren(120),
        bis: heute,
      }),
      einreiseland: land('Über welches Land sind Sie gekommen?', {
        hinweis: 'Das letzte Land vor Deutschland.',
        optional: true,
      }),
    }),
    ...papier(),
    seite('asylantrag', 'Haben Sie einen Asylantrag gestellt?', {
      wenn: imAsylverfahren,
      warum: 'Damit findet das Amt den Stand Ihres Verfahrens. Beides ist freiwillig.',
      asylantragAm: datum('Tag des Antrags', { ab: vorJahren(40), bis: heute, optional: true }),
      bamfAktenzeichen: text('Aktenzeichen beim BAMF', {
        hinweis: 'BAMF ist das Bundesamt für Migration. Zum Beispiel 1234567-423',
        laenge: 30,
        optional: true,
      }),
    }),
    seite('schutzAnderswo', 'Hat Ihnen ein anderes Land Schutz gegeben?', {
      wenn: schutzFraglich,
      warum: 'Schutz in einem anderen EU-Land kann Leistungen verringern (§ 1 Abs. 4 AsylbLG).',
      schutzAnderswo: jaNeinWeissNicht('Ein anderes Land in Europa hat mir Schutz gegeben', {
        hinweis: 'Ein Fingerabdruck oder ein Antrag dort ist noch kein Schutz.',
      }),
      schutzLand: land('Welches Land?', { wenn: { schutzAnderswo: 'ja' } }),
      schutzNochGueltig: jaNeinWeissNicht('Der Schutz gilt noch', {
        wenn: { schutzAnderswo: 'ja' },
      }),
      hinweisBeratung: hinweis('Sprechen Sie mit einer Flüchtlingsberatung. Sie hilft kostenlos.', {
        wenn: { schutzAnderswo: 'ja' },
      }),
    }),
    seite('zuweisung', 'Sind Sie einem Ort zugewiesen?', {
      warum: 'Zuständig ist das Amt an diesem Ort (§ 10a AsylbLG).',
      zugewiesen: jaNeinWeissNicht('Ein Bescheid nennt einen Ort, an dem ich wohnen soll'),
      zuweisungPlz: plz('Postleitzahl dieses Ortes', {
        optional: true,
        wenn: { zugewiesen: 'ja' },
      }),
      zuweisungOrt: text('Welcher Ort?', { laenge: 100, wenn: { zugewiesen: 'ja' } }),
      dortWohnend: jaNein('Ich bin zurzeit dort', { wenn: { zugewiesen: 'ja' } }),
      hinweisOrt: hinweis(
        'Außerhalb dieses Ortes zahlt das Amt meist nur die Fahrt dorthin. Gibt es einen Grund? Sagen Sie ihn dem Amt.',
        { ton: 'warnung', wenn: { dortWohnend: false } },
      ),
    }),
    seite('verpflichtung', 'Hat jemand versprochen, für Sie zu zahlen?', {
      warum: 'Wer das beim Ausländeramt unterschrieben hat, muss zahlen (§ 68 AufenthG).',
      verpflichtungserklaerung: jaNein('Es gibt eine Verpflichtungserklärung'),
      verpflichteter: text('Wer hat sie unterschrieben?', {
        hinweis: 'Name und Adresse, soweit Sie sie kennen.',
        laenge: 300,
        optional: true,
        wenn: { verpflichtungserklaerung: true },
      }),
    }),
  ] as const;
