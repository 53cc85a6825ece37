import { testeAntrag } from '@sozialplattform/forms/testkit';
import antrag from './antrag.ts';

testeAntrag(antrag, { heute: '2026-08-19' });
