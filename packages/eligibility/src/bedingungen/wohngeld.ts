import { vermoegenUeber } from '../lage/geld.ts';
import { jePerson, regelsatzsumme } from '../lage/haushalt.ts';
import type { Lage } from '../lage/lage.ts';
import { am } from '../parameter/parameter.ts';
import { regelbedarfe } from '../parameter/regelbedarf.ts';
import {
  einkommenWohngeld,
  mindesteinkommenWohngeld,
  vermoegenWohngeld,
} from '../parameter/vermoegen.ts';
import { prozent, worteMit, zahlDe, zahlEn } from '../parameter/worte.ts';
import { alle, bedingungMit, ist } from '../tafel/bedingung.ts';
import { genau, nicht, type Urteil, ueber } from '../urteil.ts';

export const vermoegenUeberWohngeld = bedingungMit(
  worteMit(vermoegenWohngeld, ({ person, weitere }) => [
    `Vermögen über ${zahlDe(person)} Euro und ${zahlDe(weitere)} Euro je weiterer Person`,
    `assets above ${zahlEn(person)} euros and ${zahlEn(weitere)} for each further person`,
  ]),
  ['vermoegen', 'lebenssituation', 'kinderU18', 'kinder18bis25'],
  (lage) => {
    const frei = am(vermoegenWohngeld, lage.stichtag);
    return vermoegenUeber(lage, frei && jePerson(lage, frei.person, frei.weitere));
  },
);

const wenigerAlsNoetig = (lage: Lage): Urteil => {
  const { nettoMonat, lebenssituation, hatKinder } = lage.antworten;
  const anteil = am(mindesteinkommenWohngeld, lage.stichtag);
  if (anteil === undefined || !am(regelbedarfe, lage.stichtag)) return 'parameter';
  if (nettoMonat === undefined) return 'nettoMonat';
  const summe = regelsatzsumme(lage);
  if (summe !== undefined) return nicht(ueber(nettoMonat, genau(summe * anteil - 0.01)));
  if (lebenssituation === undefined) return 'lebenssituation';
  return hatKinder === undefined ? 'hatKinder' : 'kinderU18';
};

/** Who has hardly any income of their own is better served by basic security. */
export const unterMindesteinkommen = alle(
  ist('einkommen', ['REICHT_NICHT'], 'Einkommen reicht nicht', 'income does not suffice'),
  bedingungMit(
    worteMit(mindesteinkommenWohngeld, (teil) => [
      `Netto unter ${prozent(teil)} Prozent der Regelbedarfe`,
      `net income below ${prozent(teil)} percent of the standard needs`,
    ]),
    ['nettoMonat', 'lebenssituation', 'kinderU18'],
    wenigerAlsNoetig,
  ),
);

export const einkommenZuHoch = alle(
  ist('einkommen', ['REICHT'], 'Einkommen reicht', 'income suffices'),
  bedingungMit(
    worteMit(einkommenWohngeld, ({ person, weitere }) => [
      `Brutto über ${zahlDe(person)} Euro und ${zahlDe(weitere)} Euro je weiterer Person`,
      `gross income above ${zahlEn(person)} euros and ${zahlEn(weitere)} for each further person`,
    ]),
    ['bruttoMonat', 'lebenssituation', 'kinderU18', 'kinder18bis25'],
    (lage) => {
      const { bruttoMonat } = lage.antworten;
      const grenze = am(einkommenWohngeld, lage.stichtag);
      if (!grenze) return 'parameter';
      if (bruttoMonat === undefined) return 'bruttoMonat';
      return ueber(bruttoMonat, jePerson(lage, grenze.person, grenze.weitere));
    },
  ),
);
