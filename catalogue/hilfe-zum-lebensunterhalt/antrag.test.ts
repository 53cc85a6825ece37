import { testeLeistung } from '../testing.ts';
import antrag from './antrag.ts';
import { persona } from './persona.ts';
import { leo } from './persona-kind.ts';

testeLeistung(antrag, { personas: { Jana: persona, Leo: leo } });
