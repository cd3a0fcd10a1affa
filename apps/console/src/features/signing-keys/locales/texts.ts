import { defineTexts } from '../../../lib/i18n/i18n.js';
import { de } from './de.js';
import { en } from './en.js';

/** The texts of signing keys. */
export const useSigningKeyTexts = defineTexts('signing-keys', { en, de });
