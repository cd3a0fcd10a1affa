import { defineTexts } from '../../../lib/i18n/i18n.js';
import { de } from './de.js';
import { en } from './en.js';

/** The texts of issued tokens. */
export const useTokenTexts = defineTexts('tokens', { en, de });
