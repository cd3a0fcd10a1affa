import { defineTexts } from '../../../lib/i18n/i18n.js';
import { de } from './de.js';
import { en } from './en.js';

/** The texts of the token inspector. */
export const useInspectorTexts = defineTexts('token-inspector', { en, de });
