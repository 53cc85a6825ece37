import { eines, enthaelt, irgendein } from '@sozialplattform/forms';
import { kontovollmacht } from './bank.ts';
import { festgestellt } from './sgb12-erwerbsminderung.ts';
import { mitAntrag } from './sgb12-personen.ts';
import { bestellungsurkunde } from './vertretung.ts';

const nachreichbar = { nachreichbar: true } as const;
const jePerson = { jeMitglied: 'personen', ...nachreichbar } as const;

/** Documents about people; every proof may follow later, since the day of the application counts. */
export const personennachweise = () =>
  ({
    ausweis: {
      titel: 'Ihr Ausweis oder Pass',
      hinweis: 'Vorder- und Rückseite. Ein Foto vom Handy reicht.',
      warum: 'Damit steht fest, wer Sie sind.',
      ...nachreichbar,
    },
    ausweisPerson: {
      titel: 'Ausweis, Pass oder Geburtsurkunde von {vorname}',
      allgemein: 'Ausweis, Pass oder Geburtsurkunde von jeder weiteren Person',
      wenn: mitAntrag,
      warum: 'Damit steht fest, wer im Haushalt lebt.',
      ...jePerson,
    },
    aufenthaltstitel: {
      titel: 'Ihr Aufenthaltstitel',
      wenn: { 'aufenthalt.unionsbuerger': false },
      hinweis: 'Titel, Gestattung, Duldung oder Bescheinigung vom Ausländeramt.',
      warum: 'Er zeigt, ob Sie hier leben dürfen.',
      ...nachreichbar,
    },
    aufenthaltstitelPerson: {
      titel: 'Aufenthaltstitel von {vorname}',
      allgemein: 'Aufenthaltstitel von jeder weiteren Person',
      wenn: { ...mitAntrag, 'aufenthalt.unionsbuerger': false },
      warum: 'Er zeigt, wer hier leben darf.',
      ...jePerson,
    },
    verpflichtungserklaerungKopie: {
      titel: 'Verpflichtungserklärung',
      wenn: { 'aufenthalt.verpflichtungserklaerung': true },
      warum: 'Daraus geht hervor, wer für Sie zahlen muss.',
      ...nachreichbar,
    },
    verpflichtungserklaerungPerson: {
      titel: 'Verpflichtungserklärung für {vorname}',
      allgemein: 'Verpflichtungserklärung für jede weitere Person',
      wenn: { ...mitAntrag, 'aufenthalt.verpflichtungserklaerung': true },
      warum: 'Daraus geht hervor, wer zahlen muss.',
      ...jePerson,
    },
    bestellungsurkunde,
    kontovollmacht: kontovollmacht({ kontoinhaberArt: 'andere' }),
    erwerbsminderungBescheid: {
      titel: 'Bescheid über Erwerbsminderung oder Vertrag der Werkstatt',
      wenn: festgestellt,
      hinweis: 'Alle Seiten.',
      warum: 'Damit muss Sie niemand noch einmal untersuchen.',
      ...nachreichbar,
    },
    erwerbsminderungPerson: {
      titel: 'Bescheid über Erwerbsminderung von {vorname}',
      allgemein: 'Bescheid über Erwerbsminderung von jeder weiteren Person',
      wenn: festgestellt,
      warum: 'Damit muss niemand noch einmal untersucht werden.',
      ...jePerson,
    },
    schwerbehindertenausweis: {
      titel: 'Schwerbehindertenausweis oder Bescheid',
      wenn: { behinderung: true },
      hinweis: 'Vorder- und Rückseite.',
      warum: 'Mit dem Merkzeichen G kann es mehr Geld geben (§ 30 SGB XII).',
      ...nachreichbar,
    },
    schwerbehindertenausweisPerson: {
      titel: 'Schwerbehindertenausweis oder Bescheid von {vorname}',
      allgemein: 'Schwerbehindertenausweis oder Bescheid von jeder weiteren Person',
      wenn: { behinderung: true },
      warum: 'Mit dem Merkzeichen G kann es mehr Geld geben (§ 30 SGB XII).',
      ...jePerson,
    },
    mutterpass: {
      titel: 'Mutterpass',
      wenn: eines(
        { mehrbedarf: enthaelt('schwanger') },
        { personen: irgendein({ mehrbedarf: enthaelt('schwanger') }) },
      ),
      hinweis: 'Nur die Seite mit Name und Termin.',
      warum: 'Ab der 13. Woche gibt es mehr Geld (§ 30 Abs. 2 SGB XII).',
      ...nachreichbar,
    },
    ernaehrungsattest: {
      titel: 'Bestätigung der Praxis über das besondere Essen',
      wenn: eines(
        { mehrbedarf: enthaelt('ernaehrung') },
        { personen: irgendein({ mehrbedarf: enthaelt('ernaehrung') }) },
      ),
      warum: 'Ohne sie kann das Amt nicht zahlen (§ 30 Abs. 5 SGB XII).',
      ...nachreichbar,
    },
    ablehnung: {
      titel: 'Ablehnung von Jobcenter oder Sozialamt',
      wenn: { abgelehnt: true },
      warum: 'Sie zeigt, welches Amt zuständig ist (§ 21 SGB XII).',
      ...nachreichbar,
    },
  }) as const;
