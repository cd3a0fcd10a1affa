import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { startChild, type Child } from '../support/child.js';
import { linesByHand, paste } from './by-hand.js';

const DEMO = 'dist/apps/demo/src/main.js';
/** Milliseconds: two servers, three commands, and everything that they are asked, beside other tests. */
const A_WHOLE_STORY = 180_000;

/** Where the demonstration said that its data was. */
function dataDirOf(output: string): string {
  const [, directory = ''] = /and (\S+) is removed/.exec(output) ?? [];
  expect(directory).toContain('legate-demo-');
  return directory;
}

describe('npm run demo -- --once', () => {
  let output: string;

  it(
    'tells the story of four ways, with its refusals, and ends',
    async () => {
      const { code, stdout, stderr } = await startChild(DEMO, ['--once'], {}).ended;
      output = stdout;
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      for (const told of [
        '"kind": "application"',
        'The first way: an application with its secret',
        'The second way: an application with a signed JWT',
        '"error_description": "jti: this assertion was used before"',
        'The third way: a person signs in and consents',
        '< (a page: Sign in · Legate)',
        '< (a page: Photo Prints asks for access · Legate)',
        '"gty": "authorization_code"',
        '"kind": "person"',
        '"name": "Charles Babbage"',
        'refresh_token: it was used before; every token of its family is revoked',
        'what the person had allowed has been revoked',
        'The fourth way: a service account, for a person',
        'legate credential create --application app_',
        '"error_description": "sub: no delegation lets this service account act for this address"',
        '"granted": false',
        'A delegation, until Friday',
        '"granted": true',
        '"act": { "sub": "sa_',
        '"kind": "delegated"',
        '"actor": "sa_',
        '"state": "removed"',
        '< 401 Unauthorized\n  < cache-control: no-store\n  < www-authenticate: Bearer realm=',
        'error="insufficient_scope"',
        '"error": "unauthorized_client"',
        'its client_credentials set is cc_',
        '< { "active": false }',
        'this credential set is disabled',
        '"previous": {',
        'Every answer was the expected one.',
      ])
        expect(stdout).toContain(told);
    },
    A_WHOLE_STORY,
  );

  it('shows no secret and no token whole, and no colours where there is no terminal', () => {
    expect(output).not.toMatch(/lgt_\w{30}|eyJ[\w-]{30}|Basic \w{30}|PRIVATE KEY/);
    expect(output).not.toMatch(/(?:code_verifier|password|anti_forgery|interaction|legate-\w+)=[\w-]{20}/);
    expect(output).not.toContain('\u001b');
  });

  it('removes its data', () => {
    expect(existsSync(dataDirOf(output))).toBe(false);
  });

  it('refuses an argument that it does not know, in one line', async () => {
    const { code, stdout, stderr } = await startChild(DEMO, ['--twice'], {}).ended;
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^demo: usage: .*\n$/);
  });
});

describe('npm run demo, on a machine where port 3000 is taken', () => {
  let other: Server;
  let demo: Child;
  let printed: ReadonlyMap<string, string>;

  beforeAll(async () => {
    other = await occupy(3000);
    demo = startChild(DEMO, [], {});
    await demo.wrote('Ctrl-C stops both');
    printed = await paste(linesByHand(demo.output()));
  }, A_WHOLE_STORY);
  afterAll(async () => {
    demo.process.kill('SIGINT');
    await demo.ended;
    other.close();
  });

  it('says which port it uses instead', () => {
    expect(demo.output()).toMatch(/Port 3000 is taken on this machine: \d+ is used instead\./);
  });

  it.each([
    ['a token for Billing', /"access_token":"eyJ/],
    ['the API, with the token', /^HTTP\/1.1 200 .*"kind":"application"/s],
    ['the way of a person: the browser is sent to sign in', /^HTTP\/1.1 303 .*location: \/login\?/is],
    ['the API, for Ada', /^HTTP\/1.1 200 .*"kind":"person".*"name":"Charles Babbage"/s],
    ['the API, without a token', /^HTTP\/1.1 401 .*www-authenticate: Bearer/is],
    ['the API, with a token that lacks the scope', /^HTTP\/1.1 403 .*insufficient_scope/s],
    ['the wrong grant', /^HTTP\/1.1 400 .*unauthorized_client.*its client_credentials set is cc_/s],
    ['what is known of the token', /"active":true/],
    ['the end of the token', /^HTTP\/1.1 200 /],
    ['what is known of it now', /"active":false/],
    ['what the ledger holds', /"kind":"request\.wrong-grant"/],
    ['no more tokens for Billing', /"status":"disabled"/],
    ['and tokens again', /"status":"enabled"/],
    ['the tokens of this run, by the command line', /view_friends/],
  ])('prints a line that shows %s', (what, shown) => {
    expect(printed.get(what)).toMatch(shown);
  });

  it('prints no line that no test pastes', () => {
    const kept = [...printed.keys()].filter((what) => /kept for/.test(what));
    expect(kept).toHaveLength(3);
    expect(printed.size).toBe(14 + kept.length);
  });

  it('says with which address and password one signs in as Ada', () => {
    const [, password = ''] = /Password {2,}(\S+)/.exec(demo.output()) ?? [];
    expect(password).toMatch(/^[\w-]{32}$/);
    expect(demo.output()).toMatch(/\/account Ada sees .*E-mail address {2,}ada@example\.com/s);
  });

  it('prints an address at which a browser is asked to sign in', async () => {
    const [url = ''] = /http:\S+&prompt=consent/.exec(demo.output()) ?? [];
    const { status, headers } = await fetch(url, { redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([303, expect.stringMatching(/^\/login\?interaction=/)]);
  });

  it('stops everything and removes the data at Ctrl-C', async () => {
    demo.process.kill('SIGINT');
    const { code, stdout, stderr } = await demo.ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(existsSync(dataDirOf(stdout))).toBe(false);
  });
});

/** Listens on a port; where somebody else does already, that is as good. */
function occupy(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer().on('error', () => resolve(server));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
