import { createHash } from 'node:crypto';
import { STYLES } from './styles.js';

/** The one stylesheet of all pages. Its address changes with its content, so that it may be cached for ever. */
export const STYLESHEET = {
  path: `/assets/pages-${createHash('sha256').update(STYLES).digest('hex').slice(0, 16)}.css`,
  content: STYLES,
} as const;
