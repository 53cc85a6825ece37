import {
  bestaetigung,
  datum,
  gruppe,
  heute,
  hinweis,
  jaNein,
  langtext,
  plz,
  seite,
  text,
  vorJahren,
  type Zeitpunkt,
} from '@sozialplattform/forms';

/** The employer knows already whom it will hire; else the Jobcenter proposes somebody. */
export const gefunden = { personGefunden: true } as const;

const person = (juengstens: Zeitpunkt) =>
  [
    seite('person', 'Wen möchten Sie einstellen?', {
      warum: 'Das Jobcenter prüft, ob es für diese Person zahlen darf.',
      vorname: text('Vorname', { laenge: 100 }),
      nachname: text('Nachname', { laenge: 100 }),
      geburtsdatum: datum('Geburtsdatum', {
        hinweis: 'Zum Beispiel 4. 10. 1985',
        ab: vorJahren(100),
        bis: juengstens,
      }),
    }),
    seite('wohnort', 'Wo wohnt die Person?', {
      warum: 'Zuständig ist das Jobcenter an ihrem Wohnort (§ 36 SGB II).',
      plz: plz('Postleitzahl'),
      ort: text('Ort', { laenge: 100 }),
      kundennummer: text('Kundennummer beim Jobcenter', {
        hinweis: 'Nur wenn die Person sie Ihnen gesagt hat. Zum Beispiel 123D456789',
        laenge: 10,
        muster: {
          regel: '\\d{3}[A-Za-z]\\d{6}',
          fehler: 'Geben Sie die Kundennummer so ein: 123D456789.',
        },
        optional: true,
      }),
      weissDavon: bestaetigung('Die Person weiß von diesem Antrag und ist einverstanden', {
        hinweis: 'Sie geben dem Jobcenter Daten über die Person.',
      }),
    }),
  ] as const;

/**
 * Whom the subsidised job is for (§§ 16e Abs. 1, 16i Abs. 3 SGB II), born on `juengstens` at the
 * latest.
 */
export const arbeitnehmer = (juengstens: Zeitpunkt = heute) =>
  [
    seite('wen', 'Haben Sie schon jemanden gefunden?', {
      warum: 'Das Jobcenter kann Ihnen auch passende Menschen vorschlagen.',
      personGefunden: jaNein('Ich weiß, wen ich einstellen möchte'),
      gesucht: langtext('Wen suchen Sie?', {
        hinweis: 'Zum Beispiel: Die Person braucht einen Führerschein und kann schwer heben.',
        laenge: 1000,
        optional: true,
        wenn: { personGefunden: false },
      }),
      hinweisVorschlag: hinweis(
        'Das Jobcenter meldet sich mit Vorschlägen. Danach stellt es mit Ihnen den Antrag fertig.',
        { wenn: { personGefunden: false } },
      ),
    }),
    gruppe('arbeitnehmer', person(juengstens), { wenn: gefunden }),
  ] as const;
