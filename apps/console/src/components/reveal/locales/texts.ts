import { defineTexts } from '../../../lib/i18n/i18n.js';
import { de } from './de.js';
import { en } from './en.js';

/** The texts of what is shown once. */
export const useRevealTexts = defineTexts('reveal', { en, de });
