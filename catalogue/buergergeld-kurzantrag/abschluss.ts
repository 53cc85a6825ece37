import {
  bestaetigung,
  datei,
  enthaelt,
  hinweis,
  mehrAls,
  nicht,
  seite,
  unterschrift,
} from '@sozialplattform/forms';

const foto = { nachreichbar: true } as const;

/** All proofs on one page, as photos; each may follow later (§ 37 Abs. 2 SGB II). */
export const papiere = () =>
  seite('papiere', 'Haben Sie Papiere zur Hand?', {
    warum: 'Mit Fotos Ihrer Papiere kann das Jobcenter schneller entscheiden.',
    hilfe: 'Legen Sie das Papier ins Licht und fotografieren Sie es von oben. Das reicht.',
    ausweis: datei('Ihr Ausweis oder Pass', {
      hinweis: 'Vorder- und Rückseite. Ein Foto vom Handy reicht.',
      ...foto,
    }),
    aufenthaltstitel: datei('Ihr Aufenthaltstitel', {
      hinweis: 'Titel, Gestattung, Duldung oder Bescheinigung vom Ausländeramt.',
      wenn: { staatsangehoerigkeiten: nicht(enthaelt('DE')) },
      optional: true,
      ...foto,
    }),
    kontoauszuege: datei('Kontoauszüge der letzten 3 Monate', {
      hinweis: 'Von allen Konten, ohne Lücken.',
      ...foto,
    }),
    mietvertrag: datei('Mietvertrag', {
      hinweis: 'Oder ein anderer Beleg, was die Wohnung kostet.',
      wenn: { warmmiete: mehrAls(0) },
      ...foto,
    }),
    einkommensbelege: datei('Lohnabrechnungen und Bescheide', {
      hinweis: 'Über das Geld, das Sie angegeben haben.',
      wenn: { hatEinkommen: true },
      ...foto,
    }),
    weitereUnterlagen: datei('Weitere Unterlagen', {
      hinweis: 'Nur wenn Sie noch etwas zeigen möchten.',
      optional: true,
      ...foto,
    }),
  });

/** Declarations and signature in one. The law asks for no signature (§ 37 SGB II); people expect it. */
export const unterschreiben = () =>
  seite('unterschrift', 'Unterschreiben Sie Ihren Antrag', {
    warum: 'Damit steht fest, dass Sie den Antrag selbst stellen wollen.',
    hinweisNachreichen: hinweis(
      'Der Tag zählt, an dem Sie jetzt senden (§ 37 SGB II). Danach fragt das Jobcenter nach weiteren Angaben und nennt eine Frist. Den ausführlichen Antrag und fehlende Papiere reichen Sie bis dahin nach.',
    ),
    wahrheit: bestaetigung('Meine Angaben sind richtig', {
      hinweis: 'Falsche Angaben können dazu führen, dass Sie Geld zurückzahlen müssen.',
    }),
    mitwirkung: bestaetigung('Ich melde jede wichtige Änderung sofort', {
      hinweis: 'Zum Beispiel: neue Arbeit, Umzug, jemand zieht ein oder aus (§ 60 SGB I).',
    }),
    datenschutz: bestaetigung('Ich habe die Hinweise zum Datenschutz gelesen', {
      hinweis:
        'Ihr Jobcenter bekommt diesen Antrag und entscheidet darüber. Es gleicht Ihre Daten regelmäßig mit Rentenversicherung, Finanzbehörden und Arbeitsagentur ab (§ 52 SGB II). Alles Weitere steht in den Hinweisen zum Datenschutz.',
    }),
    unterschrift: unterschrift('Ihre Unterschrift', {
      hinweis: 'Mit dem Finger, mit der Maus oder mit Ihrem Namen auf der Tastatur.',
    }),
  });
