import { testeLeistung } from '../testing.ts';
import antrag from './antrag.ts';
import { persona } from './persona.ts';
import { tim } from './persona-werkstatt.ts';

testeLeistung(antrag, { personas: { Helga: persona, Tim: tim } });
