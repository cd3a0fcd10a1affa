#!/usr/bin/env node
/**
 * A stand-in for curl on machines that have none: -s, -i, -X, -H, -u and -d, as the demonstration's lines use them.
 */
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    silent: { type: 'boolean', short: 's' },
    include: { type: 'boolean', short: 'i' },
    request: { type: 'string', short: 'X' },
    header: { type: 'string', short: 'H', multiple: true, default: [] },
    user: { type: 'string', short: 'u' },
    data: { type: 'string', short: 'd', multiple: true },
  },
});

const headers = new Headers(values.header.map((line) => line.split(/: (.*)/s).slice(0, 2)));
if (values.user !== undefined)
  headers.set('Authorization', `Basic ${Buffer.from(values.user).toString('base64')}`);
if (values.data !== undefined) headers.set('Content-Type', 'application/x-www-form-urlencoded');

const answer = await fetch(positionals[0], {
  method: values.request ?? (values.data === undefined ? 'GET' : 'POST'),
  headers,
  redirect: 'manual',
  body: values.data?.join('&'),
});
if (values.include) {
  const lines = [...answer.headers].map(([name, value]) => `${name}: ${value}\r\n`);
  process.stdout.write(`HTTP/1.1 ${answer.status} ${answer.statusText}\r\n${lines.join('')}\r\n`);
}
process.stdout.write(await answer.text());
