import { defineTexts } from '../../../../lib/i18n/i18n.js';
import { de } from './de.js';
import { en } from './en.js';

/** Why requests are refused and what to do about it, by the check that failed. */
export const useCheckTexts = defineTexts('checks', { en, de });
