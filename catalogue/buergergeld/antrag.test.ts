import { testeLeistung } from '../testing.ts';
import antrag from './antrag.ts';
import { persona } from './persona.ts';
import { familie } from './persona-familie.ts';

testeLeistung(antrag, { personas: { Erika: persona, 'the family Beispiel': familie } });
