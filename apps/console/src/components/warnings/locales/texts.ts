import { defineTexts } from '../../../lib/i18n/i18n.js';
import { de } from './de.js';
import { en } from './en.js';

/** The texts of what an admin should know of a credential set. */
export const useWarningTexts = defineTexts('warnings', { en, de });
