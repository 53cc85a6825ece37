import { defineTexts } from '../../platform/i18n/index.ts';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

export const texts = defineTexts({ de, en });
