import { defineTexts } from '../../../lib/i18n/i18n.js';
import { de } from './de.js';
import { en } from './en.js';

/** The texts of APIs. */
export const useApiTexts = defineTexts('apis', { en, de });
