import { defineTexts } from '../../../lib/i18n/i18n.js';
import { de } from './de.js';
import { en } from './en.js';

/** The texts about grant types. */
export const useGrantTexts = defineTexts('grants', { en, de });
