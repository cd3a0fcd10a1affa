import { styleText } from 'node:util';

/** How a piece of text stands out. */
export type Look = 'heading' | 'request' | 'good' | 'refused' | 'quiet';

const STYLES = {
  heading: ['bold', 'cyan'],
  request: ['bold'],
  good: ['green'],
  refused: ['yellow'],
  quiet: ['dim'],
} as const;

/** Gives a text its look, or leaves it plain. */
export type Paint = (look: Look, text: string) => string;

export function createPaint(colours: boolean): Paint {
  if (!colours) return (_look, text) => text;
  return (look, text) => STYLES[look].reduce((painted, style) => styleText(style, painted), text);
}
