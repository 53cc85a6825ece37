import { enthaelt, nachweise } from '@sozialplattform/forms';
import { kontovollmacht } from '../_bausteine/bank.ts';
import { bestellungsurkunde } from '../_bausteine/vertretung.ts';
import { geldGefragt } from './geld.ts';

const nachreichbar = { nachreichbar: true } as const;
const freiwillig = { nachreichbar: true, optional: true } as const;

/** Papers, if there are any: the help begins without them (§ 18 Abs. 1 SGB XII). */
export const schwierigkeitenNachweise = () =>
  nachweise({
    ausweis: {
      titel: 'Ihr Ausweis oder Pass',
      hinweis: 'Nur wenn Sie einen haben. Ein Foto vom Handy reicht.',
      warum: 'Damit steht fest, wer Sie sind. Ohne Ausweis hilft das Amt, einen zu bekommen.',
      ...freiwillig,
    },
    aufenthaltstitel: {
      titel: 'Ihr Aufenthaltstitel',
      wenn: { 'aufenthalt.unionsbuerger': false },
      hinweis: 'Titel, Gestattung, Duldung oder Bescheinigung vom Ausländeramt.',
      warum: 'Er zeigt, ob Sie hier leben und arbeiten dürfen.',
      ...nachreichbar,
    },
    entlassungsschein: {
      titel: 'Entlassungsschein oder Bescheinigung der Einrichtung',
      wenn: { lage: enthaelt('entlassung') },
      hinweis: 'Nur wenn Sie ihn schon haben. Ohne Diagnosen.',
      warum: 'Er zeigt, ab wann Sie Hilfe brauchen.',
      ...freiwillig,
    },
    kuendigung: {
      titel: 'Kündigung, Klage oder Termin zur Räumung',
      wenn: { unterkunft: 'gefaehrdet' },
      warum: 'Daran sieht das Amt, wie viel Zeit noch bleibt.',
      ...nachreichbar,
    },
    sozialbericht: {
      titel: 'Bericht einer Beratungsstelle',
      hinweis: 'Nur wenn es einen gibt. Man nennt ihn Sozialbericht.',
      warum: 'Dann müssen Sie nicht alles noch einmal erzählen.',
      ...freiwillig,
    },
    einkommensbelege: {
      titel: 'Belege über Ihr Einkommen',
      wenn: { 'einkommen.hatEinkommen': true },
      hinweis: 'Lohnabrechnungen der letzten 3 Monate oder Bescheide.',
      warum: 'Daraus berechnet das Amt Ihr Einkommen.',
      ...nachreichbar,
    },
    kontoauszuege: {
      titel: 'Kontoauszüge der letzten 3 Monate',
      wenn: geldGefragt,
      hinweis: 'Nur wenn Sie ein Konto haben.',
      warum:
        'Das Amt sieht daran Einkommen und Vermögen. Wofür Sie Geld ausgeben, dürfen Sie zum Teil schwärzen.',
      ...freiwillig,
    },
    kontovollmacht: kontovollmacht({ 'auszahlung.kontoinhaberArt': 'andere' }),
    bestellungsurkunde,
    weitereUnterlagen: {
      titel: 'Weitere Unterlagen',
      hinweis: 'Nur wenn Sie noch etwas zeigen möchten.',
      warum: 'Hier ist Platz für alles, was sonst fehlt.',
      ...freiwillig,
    },
  });
