import { faultOfLine, tidyText } from '#protocol';
import { invalid } from '../account-error.js';

/**
 * Tidies a line that people will read, and holds it to 1 to `longest` characters.
 *
 * @throws AccountError invalid, of `field`
 */
export function checkText(text: string, field: string, longest: number): string {
  const line = tidyText(text);
  const fault = faultOfLine(line, longest);
  if (fault !== undefined) throw invalid(field, fault);
  return line;
}
