import {
  abAlter,
  auswahl,
  beantwortet,
  bestaetigung,
  datum,
  email,
  heute,
  hinweis,
  jaNein,
  juengerAls,
  laender,
  langtext,
  mehrfach,
  nicht,
  plz,
  pruefung,
  seite,
  telefon,
  text,
  vorJahren,
} from '@sozialplattform/forms';

/** Who applies, where the Jobcenter finds them, and how it calls back: nothing comes from a login. */
export const person = () =>
  [
    seite('person', 'Wer sind Sie?', {
      warum: 'Das Amt muss wissen, wer den Antrag stellt.',
      hilfe:
        'Eine Anmeldung brauchen Sie nicht. Ihre Angaben bekommt nur das Jobcenter an Ihrem Ort.',
      hinweisTag: hinweis(
        'Der Tag zählt, an dem Sie diesen Antrag senden. Das Geld gibt es dann ab dem Ersten des Monats (§ 37 SGB II). Den ausführlichen Antrag und fehlende Papiere reichen Sie später nach.',
      ),
      vorname: text('Vorname', { laenge: 100, autocomplete: 'given-name' }),
      nachname: text('Nachname', { laenge: 100, autocomplete: 'family-name' }),
      geburtsdatum: datum('Geburtsdatum', {
        hinweis: 'Zum Beispiel 4. 10. 1985',
        bis: heute,
        ab: vorJahren(120),
        autocomplete: 'bday',
      }),
      geschlecht: auswahl('Geschlecht', {
        weiblich: 'weiblich',
        maennlich: 'männlich',
        divers: 'divers',
        keineAngabe: 'keine Angabe',
      }),
      staatsangehoerigkeiten: laender('Staatsangehörigkeit', {
        hinweis: 'Bei mehreren geben Sie bitte alle an.',
      }),
      pruefungen: [
        pruefung({
          feld: 'geburtsdatum',
          wenn: { geburtsdatum: juengerAls(15) },
          text: 'Einen Antrag können Sie ab dem 15. Geburtstag stellen. Für Jüngere stellen ihn die Eltern.',
        }),
      ],
    }),
    seite('altersgrenze', 'Vielleicht sind Sie schon im Rentenalter', {
      wenn: { geburtsdatum: abAlter(66) },
      warum: 'Ab der Altersgrenze zahlt nicht mehr das Jobcenter (§ 7a SGB II).',
      hinweisAltersgrenze: hinweis(
        'Dann hilft meist die Grundsicherung im Alter vom Sozialamt. Leben Sie mit jemandem zusammen, der jünger ist? Dann kann diese Person hier den Antrag stellen.',
        { ton: 'warnung' },
      ),
    }),
    seite('adresse', 'Wo wohnen Sie?', {
      warum: 'Ihr Wohnort entscheidet, welches Amt zuständig ist (§ 36 SGB II).',
      ohneFestenWohnsitz: jaNein('Ich habe keinen festen Wohnsitz', {
        hinweis: 'Zum Beispiel: Sie leben auf der Straße oder schlafen bei Bekannten.',
      }),
      strasse: text('Straße und Hausnummer', {
        laenge: 120,
        autocomplete: 'street-address',
        wenn: { ohneFestenWohnsitz: false },
      }),
      plz: plz('Postleitzahl', {
        autocomplete: 'postal-code',
        wenn: { ohneFestenWohnsitz: false },
      }),
      ort: text('Ort', {
        laenge: 100,
        autocomplete: 'address-level2',
        wenn: { ohneFestenWohnsitz: false },
      }),
      erreichbarkeitOrt: langtext('Wo halten Sie sich meistens auf?', {
        hinweis: 'Stadt und Gegend reichen. Zum Beispiel: Musterstadt, am Bahnhof.',
        laenge: 500,
        wenn: { ohneFestenWohnsitz: true },
      }),
      wohnhaftBei: langtext('Bei wem kann man Sie erreichen?', {
        hinweis: 'Name und Adresse einer Person oder Einrichtung, die Post für Sie annimmt.',
        laenge: 500,
        optional: true,
        wenn: { ohneFestenWohnsitz: true },
      }),
    }),
    seite('rueckruf', 'Sollen wir Sie anrufen?', {
      warum: 'Am Telefon klärt das Jobcenter am schnellsten, was noch fehlt.',
      rueckruf: jaNein('Bitte rufen Sie mich zurück', {
        hinweis: 'Sonst schreibt Ihnen das Jobcenter einen Brief.',
      }),
      telefon: telefon('Telefonnummer', {
        hinweis: 'Zum Beispiel 0211 123456',
        autocomplete: 'tel',
        wenn: { rueckruf: true },
      }),
      rueckrufZeit: mehrfach(
        'Wann erreicht man Sie gut?',
        { vormittag: 'am Vormittag', mittag: 'am Mittag', nachmittag: 'am Nachmittag' },
        { optional: true, wenn: { rueckruf: true } },
      ),
      email: email('E-Mail-Adresse', {
        hinweis: 'Dorthin schicken wir sofort Ihre Eingangsbestätigung.',
        autocomplete: 'email',
        optional: true,
      }),
      sprache: text('In welcher Sprache sprechen Sie am besten?', {
        hinweis: 'Zum Beispiel: Ukrainisch, oder Gebärdensprache.',
        laenge: 60,
        optional: true,
      }),
      einwilligungKontakt: bestaetigung('Das Amt darf mir auch mailen', {
        hinweis: 'Freiwillig. Sie können das jederzeit widerrufen.',
        optional: true,
        wenn: { email: beantwortet },
      }),
      pruefungen: [
        pruefung({
          feld: 'rueckruf',
          wenn: {
            ohneFestenWohnsitz: true,
            wohnhaftBei: nicht(beantwortet),
            rueckruf: false,
            email: nicht(beantwortet),
          },
          text: 'So kann das Amt Sie nicht erreichen. Geben Sie eine Telefonnummer oder E-Mail-Adresse an. Oder gehen Sie zurück und nennen Sie, wer Post für Sie annimmt.',
        }),
      ],
    }),
  ] as const;
