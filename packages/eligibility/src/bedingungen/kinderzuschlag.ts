import type { FrageId } from '../antworten/antworten.ts';
import { vermoegenUeber } from '../lage/geld.ts';
import { bedarf, jePerson } from '../lage/haushalt.ts';
import type { Lage } from '../lage/lage.ts';
import { mindesteinkommenKiz } from '../parameter/familie.ts';
import { am } from '../parameter/parameter.ts';
import { vermoegenKinderzuschlag } from '../parameter/vermoegen.ts';
import { worteMit, zahlDe, zahlEn } from '../parameter/worte.ts';
import { alle, bedingung, bedingungMit, ist } from '../tafel/bedingung.ts';
import { genau, nicht, type Urteil, ueber } from '../urteil.ts';

export const unterMindesteinkommen = bedingungMit(
  worteMit(mindesteinkommenKiz, ({ paar, allein }) => [
    `Brutto unter ${zahlDe(paar)} Euro (Paare) oder ${zahlDe(allein)} Euro (alleinerziehend)`,
    `gross income below ${zahlEn(paar)} euros (couples) or ${zahlEn(allein)} (single parents)`,
  ]),
  ['bruttoMonat', 'lebenssituation'],
  ({ antworten: { bruttoMonat, lebenssituation }, stichtag }) => {
    const grenzen = am(mindesteinkommenKiz, stichtag);
    if (!grenzen) return 'parameter';
    if (bruttoMonat === undefined) return 'bruttoMonat';
    const unter = (grenze: number) => nicht(ueber(bruttoMonat, genau(grenze - 0.01)));
    if (lebenssituation) {
      return unter(lebenssituation.startsWith('PAAR') ? grenzen.paar : grenzen.allein);
    }
    return unter(grenzen.allein) === unter(grenzen.paar) ? unter(grenzen.paar) : 'lebenssituation';
  },
);

export const vermoegenUeberKiz = bedingungMit(
  worteMit(vermoegenKinderzuschlag, ({ person, weitere }) => [
    `Vermögen über ${zahlDe(person)} Euro und ${zahlDe(weitere)} Euro je weiterer Person`,
    `assets above ${zahlEn(person)} euros and ${zahlEn(weitere)} for each further person`,
  ]),
  ['vermoegen', 'lebenssituation', 'kinderU18', 'kinder18bis25'],
  (lage) => {
    const frei = am(vermoegenKinderzuschlag, lage.stichtag);
    return vermoegenUeber(lage, frei && jePerson(lage, frei.person, frei.weitere));
  },
);

const offeneTeile = ({ antworten, kinderImHaushalt }: Lage): FrageId | undefined => {
  if (antworten.lebenssituation === undefined) return 'lebenssituation';
  if (antworten.hatKinder === undefined) return 'hatKinder';
  if (kinderImHaushalt === undefined) return 'kinderU18';
  if (antworten.kinder18bis25 === undefined) return 'kinder18bis25';
  if (antworten.wohnen === undefined) return 'wohnen';
  return antworten.gesundheit === undefined ? 'gesundheit' : undefined;
};

const doppelterBedarf = (lage: Lage): Urteil => {
  const { bruttoMonat, wohnen, lebenssituation, warmmiete } = lage.antworten;
  if (bruttoMonat === undefined) return 'bruttoMonat';
  if (lebenssituation === 'BEI_ELTERN' || lebenssituation === 'EINRICHTUNG') return false;
  const noetig = bedarf(lage);
  if (noetig && ueber(bruttoMonat, genau(2 * noetig.bis)) === true) return true;
  const offen = offeneTeile(lage);
  if (offen) return offen;
  if (noetig || wohnen === 'OHNE_WOHNUNG' || wohnen === 'GEMEINSCHAFTSUNTERKUNFT') return false;
  return wohnen !== 'MIETFREI' && warmmiete === undefined ? 'warmmiete' : 'parameter';
};

/** Enough for living, and twice as much gross as the household needs: nothing would be left of it. */
export const einkommenHoch = alle(
  ist('einkommen', ['REICHT'], 'Einkommen reicht', 'income suffices'),
  bedingung(
    'Brutto über dem Doppelten des Bedarfs',
    'gross income above twice the need',
    ['bruttoMonat', 'warmmiete', 'wohnen', 'lebenssituation', 'kinderU18'],
    doppelterBedarf,
  ),
);
