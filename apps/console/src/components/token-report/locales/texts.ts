import { defineTexts } from '../../../lib/i18n/i18n.js';
import { de } from './de.js';
import { en } from './en.js';

/** What is said about a token. */
export const useTokenReportTexts = defineTexts('token-report', { en, de });
