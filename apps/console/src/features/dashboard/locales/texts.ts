import { defineTexts } from '../../../lib/i18n/i18n.js';
import { de } from './de.js';
import { en } from './en.js';

/** The texts of the dashboard. */
export const useDashboardTexts = defineTexts('dashboard', { en, de });
