import { alle, eines, enthaelt, nachweise } from '@sozialplattform/forms';
import { kontovollmacht } from '../_bausteine/bank.ts';
import { bestellungsurkunde } from '../_bausteine/vertretung.ts';
import { impfung } from './ereignis.ts';
import { geldGewuenscht } from './leistungen.ts';

const nachreichbar = { nachreichbar: true } as const;
const freiwillig = { nachreichbar: true, optional: true } as const;

/** Papers as far as there are any: reports the office may fetch itself (§ 118 SGB XIV). */
export const entschaedigungNachweise = () =>
  nachweise({
    ausweis: {
      titel: 'Ihr Ausweis oder Pass',
      hinweis: 'Ein Foto vom Handy reicht.',
      warum: 'Damit steht fest, wer Sie sind.',
      ...nachreichbar,
    },
    impfpass: {
      titel: 'Impfpass oder Bescheinigung der Impfung',
      wenn: impfung,
      warum: 'Er zeigt, wann und womit geimpft wurde.',
      ...nachreichbar,
    },
    sterbeurkunde: {
      titel: 'Sterbeurkunde',
      wenn: eines({ rolle: 'hinterbliebene' }, { leistungen: enthaelt('bestattung') }),
      warum: 'Das Amt braucht sie für die Hilfe nach einem Todesfall.',
      ...nachreichbar,
    },
    verwandtschaft: {
      titel: 'Nachweis, wie Sie zueinander stehen',
      wenn: { rolle: ['hinterbliebene', 'angehoerige'] },
      hinweis: 'Zum Beispiel Heiratsurkunde oder Geburtsurkunde.',
      warum: 'Hilfe bekommen nur bestimmte Angehörige (§ 2 SGB XIV).',
      ...nachreichbar,
    },
    bestattungskosten: {
      titel: 'Rechnungen für die Bestattung',
      wenn: { leistungen: enthaelt('bestattung') },
      warum: 'Sie zeigen, wer die Bestattung bezahlt hat.',
      ...nachreichbar,
    },
    bestellungsurkunde,
    kontovollmacht: kontovollmacht(alle(geldGewuenscht, { kontoinhaberArt: 'andere' })),
    bescheidAndere: {
      titel: 'Bescheid oder Urteil über anderes Geld',
      wenn: { andereEntschaedigung: true },
      warum: 'Daraus sieht das Amt, ob etwas angerechnet wird.',
      ...nachreichbar,
    },
    berichte: {
      titel: 'Berichte von Ärztinnen, Ärzten oder Kliniken',
      hinweis: 'Nur was Sie schon haben. Sie müssen nichts besorgen.',
      warum: 'Dann müssen Sie nicht alles noch einmal erzählen.',
      ...freiwillig,
    },
    weitereUnterlagen: {
      titel: 'Weitere Unterlagen',
      hinweis: 'Nur wenn Sie möchten. Zum Beispiel ein Brief der Polizei.',
      warum: 'Hier ist Platz für alles, was sonst fehlt.',
      ...freiwillig,
    },
  });
