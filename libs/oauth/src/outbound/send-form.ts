import type { IsAllowedAddress } from './allowed-addresses.js';
import { sendGuarded } from './guarded-request.js';

/**
 * Posts a form and returns the status of the answer; its body is not read, and no redirect is followed.
 *
 * @throws Error whose message says why there is no answer
 */
export async function sendForm(
  url: URL,
  form: Readonly<Record<string, string>>,
  isAllowed: IsAllowedAddress,
): Promise<number> {
  const body = new URLSearchParams(form).toString();
  const headers = {
    'Content-Type': 'application/x-www-form-urlencoded',
    'Content-Length': Buffer.byteLength(body),
  };
  return sendGuarded({ url, headers, body }, isAllowed, async ({ statusCode = 0 }) => statusCode);
}
