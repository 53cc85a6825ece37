import {
  bestaetigung,
  eines,
  enthaelt,
  hinweis,
  jaNein,
  langtext,
  mehrfach,
  seite,
  text,
} from '@sozialplattform/forms';
import { gewalt, trauernd } from './ereignis.ts';
import { arbeitsunfall } from './umstaende.ts';

const selbst = { rolle: ['selbst', 'zeuge'] } as const;
const selbstOderHinterblieben = { rolle: ['selbst', 'zeuge', 'hinterbliebene'] } as const;
const berufsschaden = { leistungen: enthaelt('berufsschaden') } as const;

/** Money may be paid, so an account is worth asking for. */
export const geldGewuenscht = eines(
  { leistungen: enthaelt('alles') },
  { leistungen: enthaelt('monatlich') },
  berufsschaden,
  { leistungen: enthaelt('besondere') },
  { leistungen: enthaelt('hinterbliebene') },
  { leistungen: enthaelt('bestattung') },
);

/**
 * What is wished for; relatives have fewer rights than the harmed and the bereaved (§§ 6, 92 SGB XIV), but
 * whoever arranged the funeral gets its cost (§ 99).
 */
export const leistungen = () =>
  [
    seite('wunsch', 'Welche Hilfe wünschen Sie sich?', {
      warum: 'Leistungen gibt es meist nur auf Antrag (§ 10 SGB XIV).',
      leistungen: mehrfach('Ich möchte', {
        alles: { text: 'alles, was mir zusteht', hinweis: 'Das Amt prüft dann, was passt.' },
        schnelleHilfe: { text: 'schnelle Gespräche', hinweis: 'in einer Traumaambulanz' },
        fallmanagement: 'eine feste Person, die mich begleitet',
        behandlung: { text: 'Behandlung oder Psychotherapie' },
        teilhabe: { text: 'Hilfe bei Arbeit, Bildung oder Alltag', wenn: selbst },
        arbeit: {
          text: 'Hilfe, um arbeiten zu können',
          hinweis: 'Bis fünf Jahre nach dem Tod (§ 63 SGB XIV).',
          wenn: { rolle: 'hinterbliebene' },
        },
        pflege: { text: 'Hilfe bei der Pflege', wenn: selbst },
        monatlich: { text: 'Geld jeden Monat', wenn: selbst },
        berufsschaden: {
          text: 'Ausgleich, weil ich weniger verdiene',
          wenn: selbst,
        },
        besondere: {
          text: 'Hilfe in einer Notlage',
          hinweis: 'Zum Beispiel Geld zum Leben oder für eine Ausbildung.',
          wenn: selbstOderHinterblieben,
        },
        hinterbliebene: {
          text: 'Geld für Hinterbliebene',
          wenn: { rolle: 'hinterbliebene' },
        },
        bestattung: {
          text: 'Geld für die Bestattung',
          hinweis: 'Für alle, die sie in Auftrag gegeben haben (§ 99 SGB XIV).',
          wenn: { rolle: [...trauernd.rolle, 'zeuge'] },
        },
      }),
      eilig: jaNein('Ich brauche jetzt sofort Hilfe', {
        hinweis: 'Manche Hilfe gibt es schon vor der Entscheidung (§ 119 SGB XIV).',
      }),
      hinweisEilig: hinweis('Rufen Sie das Amt auch an. So geht es am schnellsten.', {
        wenn: { eilig: true },
      }),
    }),
    seite('beruf', 'Was hat sich bei Ihrer Arbeit geändert?', {
      wenn: berufsschaden,
      warum: 'Das Amt vergleicht, was Sie früher und heute verdienen.',
      berufVorher: text('Beruf vorher', { hinweis: 'Oder was Sie werden wollten.', laenge: 200 }),
      berufHeute: text('Beruf heute', { hinweis: 'Keiner? Schreiben Sie: keiner.', laenge: 200 }),
    }),
    seite('andere', 'Haben Sie deswegen schon Geld bekommen?', {
      warum: 'Manches wird angerechnet oder geht vor (§ 8 SGB XIV).',
      andereEntschaedigung: jaNein('Ich habe Geld bekommen oder beantragt', {
        hinweis: 'Zum Beispiel Schmerzensgeld, Unfallrente oder Geld aus einem Fonds.',
      }),
      andereText: langtext('Von wem und wie viel?', {
        laenge: 1000,
        wenn: { andereEntschaedigung: true },
      }),
    }),
  ] as const;

/** Consents: all voluntary, each for itself, revocable (§ 118 SGB XIV, Art. 9 DSGVO). */
export const einwilligungen = () =>
  [
    seite('einwilligung', 'Darf das Amt nachfragen?', {
      warum: 'Ohne Ihr Ja darf das Amt dort keine Krankenakten holen (§ 118 SGB XIV).',
      hilfe: 'Sie können jedes Ja später zurücknehmen. Ohne Ja fragt das Amt Sie selbst.',
      einwilligungBehandler: bestaetigung('Bei den Praxen und Kliniken, die ich genannt habe', {
        optional: true,
        wenn: { inBehandlung: true },
      }),
      einwilligungAmbulanz: bestaetigung('Bei der Traumaambulanz', {
        optional: true,
        wenn: { traumaambulanz: true },
      }),
      einwilligungKasse: bestaetigung('Bei der Krankenkasse', { optional: true }),
      einwilligungRente: bestaetigung('Bei der Stelle, die mir Rente zahlt', {
        optional: true,
        wenn: { feststellung: enthaelt('rente') },
      }),
      einwilligungUnfall: bestaetigung('Bei der Unfallversicherung', {
        optional: true,
        wenn: arbeitsunfall,
      }),
      einwilligungAkten: bestaetigung('Bei Polizei und Gericht', {
        optional: true,
        wenn: { ...gewalt, anzeige: true },
      }),
    }),
    seite('untersuchung', 'Falls eine Untersuchung nötig wird', {
      warum: 'Manchmal muss eine Fachperson Ihre Gesundheit einschätzen.',
      untersuchungWunsch: langtext('Worauf soll das Amt achten?', {
        hinweis: 'Zum Beispiel: bitte eine Frau, bitte mit Begleitung, nicht in dieser Klinik.',
        laenge: 500,
        optional: true,
      }),
    }),
  ] as const;
