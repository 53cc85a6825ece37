import type { Tafel } from '../tafel/tafel.ts';
import { arbeitslosengeld } from './arbeitslosengeld.ts';
import { asylbewerberleistungen } from './asylbewerberleistungen.ts';
import { bafoeg } from './bafoeg.ts';
import { schuldnerberatung, suchtberatung } from './beratung.ts';
import { besondereSozialeSchwierigkeiten } from './besondere-soziale-schwierigkeiten.ts';
import { bildungUndTeilhabe } from './bildung-und-teilhabe.ts';
import { buergergeld } from './buergergeld.ts';
import { eingliederung } from './eingliederung.ts';
import { eingliederungshilfe } from './eingliederungshilfe.ts';
import { elterngeld } from './elterngeld.ts';
import { grundsicherungImAlter } from './grundsicherung-im-alter.ts';
import { hilfeZumLebensunterhalt } from './hilfe-zum-lebensunterhalt.ts';
import { hilfeZurPflege } from './hilfe-zur-pflege.ts';
import { kindergeld } from './kindergeld.ts';
import { kinderzuschlag } from './kinderzuschlag.ts';
import { mehrbedarfBehinderung } from './mehrbedarf-behinderung.ts';
import { mietrueckstaende } from './mietrueckstaende.ts';
import { sozialeEntschaedigung } from './soziale-entschaedigung.ts';
import { unterhaltsvorschuss } from './unterhaltsvorschuss.ts';
import { wohngeld } from './wohngeld.ts';

/** In the order of evaluation: a table only builds on results of those above it. */
export const tafeln: readonly Tafel[] = [
  buergergeld,
  hilfeZumLebensunterhalt,
  grundsicherungImAlter,
  wohngeld,
  kindergeld,
  kinderzuschlag,
  asylbewerberleistungen,
  bildungUndTeilhabe,
  unterhaltsvorschuss,
  elterngeld,
  bafoeg,
  arbeitslosengeld,
  mietrueckstaende,
  eingliederung,
  mehrbedarfBehinderung,
  sozialeEntschaedigung,
  besondereSozialeSchwierigkeiten,
  hilfeZurPflege,
  eingliederungshilfe,
  schuldnerberatung,
  suchtberatung,
];
