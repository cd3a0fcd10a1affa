import { request as requestHttp, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { IsAllowedAddress } from './allowed-addresses.js';
import { guardedOptions } from './guarded-request.js';

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
  const options: RequestOptions = {
    ...guardedOptions(url, isAllowed),
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      'Content-Length': Buffer.byteLength(body),
    },
  };
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const request = send(url, options, (answer) => {
      resolve(answer.statusCode ?? 0);
      answer.destroy();
    });
    request.on('error', reject);
    request.end(body);
  });
}
