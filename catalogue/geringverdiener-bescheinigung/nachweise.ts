import { irgendein, nachweise, nicht } from '@sozialplattform/forms';
import { vertreten } from '../_bausteine/vertretung.ts';
import { lohn } from './einkommen.ts';

const nachreichbar = { nachreichbar: true } as const;

/** What is to be handed in, because of which answers. */
export const geringverdienerNachweise = () =>
  nachweise({
    ausweis: {
      titel: 'Ihr Ausweis oder Pass',
      hinweis: 'Vorder- und Rückseite. Ein Foto vom Handy reicht.',
      warum: 'Damit steht fest, wer Sie sind.',
      ...nachreichbar,
    },
    lohnabrechnungen: {
      titel: 'Ihre Lohnabrechnungen der letzten 3 Monate',
      wenn: { einkuenfte: irgendein(lohn) },
      warum: 'Daraus liest das Amt Ihr Einkommen ab.',
      ...nachreichbar,
    },
    einkommensbelege: {
      titel: 'Belege über Ihr anderes Einkommen',
      wenn: {
        einkuenfte: irgendein({
          art: nicht(['lohn', 'minijob', 'ausbildung']),
        }),
      },
      hinweis: 'Zum Beispiel Rentenbescheid, Steuerbescheid oder Kontoauszug.',
      warum: 'Daraus liest das Amt Ihr Einkommen ab.',
      ...nachreichbar,
    },
    einkommenPerson: {
      titel: 'Belege über das Einkommen von {vorname}',
      allgemein: 'Belege über das Einkommen von jeder weiteren Person',
      wenn: { hatEinkommen: true },
      hinweis: 'Lohnabrechnungen der letzten 3 Monate oder Bescheide.',
      warum: 'Es zählt das Einkommen aller im Haushalt.',
      jeMitglied: 'personen',
      ...nachreichbar,
    },
    wohnkosten: {
      titel: 'Beleg über die Kosten der Wohnung',
      wenn: { wohnform: ['miete', 'eigentum'] },
      hinweis: 'Zum Beispiel Mietvertrag oder Kontoauszug mit der Miete.',
      warum: 'Er zeigt, was das Wohnen kostet.',
      ...nachreichbar,
    },
    leistungsbescheide: {
      titel: 'Bescheide über Ihre Sozialleistungen',
      wenn: { bekommtLeistungen: true },
      warum: 'Vielleicht genügt schon dieser Bescheid.',
      ...nachreichbar,
    },
    ablehnungsbescheid: {
      titel: 'Bescheid über die Ablehnung',
      wenn: { abgelehnt: true },
      hinweis: 'Alle Seiten, auch die Berechnung.',
      warum: 'Darin steht, um wie viel Ihr Einkommen über der Grenze liegt.',
      ...nachreichbar,
    },
    bestellungsurkunde: {
      titel: 'Urkunde oder Vollmacht der Person, die für Sie handelt',
      wenn: vertreten,
      warum: 'Ohne sie darf das Amt nicht mit dieser Person sprechen.',
      ...nachreichbar,
    },
    weitereUnterlagen: {
      titel: 'Weitere Unterlagen',
      hinweis: 'Nur wenn Sie noch etwas zeigen möchten.',
      warum: 'Manchmal hilft ein Brief, eine Sache zu erklären.',
      optional: true,
      ...nachreichbar,
    },
  });
