import { defineTexts } from '../../../lib/i18n/i18n.js';
import { de } from './de.js';
import { en } from './en.js';

/** The texts about the settings of credential sets. */
export const useSetTexts = defineTexts('set-settings', { en, de });
