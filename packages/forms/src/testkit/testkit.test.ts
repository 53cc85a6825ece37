import { HEUTE } from './answers.ts';
import { example } from './example.ts';
import { testeAntrag } from './index.ts';

testeAntrag(example, { heute: HEUTE });
