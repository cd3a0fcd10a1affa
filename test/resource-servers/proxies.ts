import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { MadeCredentialSet } from '../support/admin.js';
import { freePort } from '../support/free-port.js';
import { readGuideFile, Workshop } from '../support/guide.js';
import { ask } from '../support/http.js';
import { findProgram, Program } from '../support/program.js';

const GUIDE = 'reverse-proxies.md';
const MODULES = [
  '/usr/lib/nginx/modules',
  '/usr/lib64/nginx/modules',
  '/usr/lib/apache2/modules',
  '/usr/lib64/httpd/modules',
];

/** What a proxy stands between, and the credential set with which it asks. */
export interface Surroundings {
  readonly issuer: string;
  readonly apiPort: number;
  readonly set: MadeCredentialSet;
}

/** A proxy of the guide that runs. */
export interface RunningProxy {
  readonly url: string;
  stop(): Promise<void>;
}

/** A proxy of the guide that this machine has. */
export interface Proxy {
  readonly name: string;
  readonly start: (surroundings: Surroundings) => Promise<RunningProxy>;
}

/** An API that answers with the headers that reached it. */
export class Echo {
  private count = 0;
  private readonly server = createServer((request, response) => {
    this.count += 1;
    response.end(JSON.stringify(request.headers));
  });

  async start(): Promise<number> {
    await once(this.server.listen(0, '127.0.0.1'), 'listening');
    return (this.server.address() as AddressInfo).port;
  }

  /** How many requests reached it. */
  get requests(): number {
    return this.count;
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}

const findModule = (file: string): string | undefined =>
  MODULES.map((directory) => join(directory, file)).find((path) => existsSync(path));

const nginx = findProgram(['nginx'], ['-v']);
const njs = findModule('ngx_http_js_module.so');
const apache = findProgram(['apache2', 'httpd'], ['-v']);
const openidc = findModule('mod_auth_openidc.so');

/** The proxies of the guide that are installed here. */
export const PROXIES: readonly Proxy[] = [
  ...(nginx === undefined || njs === undefined
    ? []
    : [
        { name: 'nginx', start: (around: Surroundings) => startNginx(nginx, njs, around) },
        {
          name: 'nginx that keeps answers',
          start: (around: Surroundings) => startNginx(nginx, njs, around, true),
        },
      ]),
  ...(apache === undefined || openidc === undefined
    ? []
    : [{ name: 'Apache', start: (around: Surroundings) => startApache(apache, openidc, around) }]),
];

/** Those that are not. */
export const ABSENT: readonly string[] = [
  ...(nginx === undefined || njs === undefined ? ['nginx with njs'] : []),
  ...(apache === undefined || openidc === undefined ? ['Apache with mod_auth_openidc'] : []),
];

async function startNginx(
  program: string,
  module: string,
  around: Surroundings,
  keeps = false,
): Promise<RunningProxy> {
  const workshop = await Workshop.create();
  const port = await freePort();
  const { client_id, client_secret } = around.set;
  const script = await readGuideFile(GUIDE, 'legate.js');
  const site = await readGuideFile(GUIDE, 'friends.conf', {
    '/etc/nginx/legate.js': workshop.path('legate.js'),
    '127.0.0.1:8080': `127.0.0.1:${port}`,
    '127.0.0.1:4000': `127.0.0.1:${around.apiPort}`,
    'http://localhost:3000': around.issuer,
    BASE64: Buffer.from(`${client_id}:${client_secret}`).toString('base64'),
  });
  await workshop.write('legate.js', keeps ? await withTokenHash(script) : script);
  await workshop.write('friends.conf', keeps ? await withCache(site, workshop) : site);
  const directories = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${workshop.path(kind)};`,
  );
  const main = await workshop.write(
    'nginx.conf',
    `load_module ${module};
     daemon off; pid ${workshop.path('pid')}; error_log stderr; worker_processes 1; events {}
     http { access_log off; ${directories.join(' ')} include ${workshop.path('friends.conf')}; }`,
  );
  return serve(
    Program.start(program, ['-c', main, '-p', workshop.directory, '-e', 'stderr']),
    port,
    workshop,
  );
}

const withTokenHash = async (script: string): Promise<string> =>
  script.replace(/^export default .*$/m, '') + (await readGuideFile(GUIDE, 'token-hash.js'));

/** Ten minutes instead of ten seconds: a test must not depend on how fast the machine is. */
async function withCache(site: string, workshop: Workshop): Promise<string> {
  const zone = await readGuideFile(GUIDE, 'cache-zone.conf', {
    '/var/cache/nginx/legate': workshop.path('kept'),
  });
  const lines = await readGuideFile(GUIDE, 'cache.conf', { '10s': '10m' });
  return zone + site.replace('location = /_legate {', (head) => `${head}\n${lines}`);
}

async function startApache(
  program: string,
  openidcModule: string,
  around: Surroundings,
): Promise<RunningProxy> {
  const workshop = await Workshop.create();
  const port = await freePort();
  const { client_id, client_secret } = around.set;
  const site = await workshop.follow(GUIDE, 'friends-apache.conf', {
    'http://localhost:3000': around.issuer,
    '127.0.0.1:4000': `127.0.0.1:${around.apiPort}`,
    'lgt_cc_…': client_secret,
    'cc_…': client_id,
  });
  const modules = [
    'mpm_event',
    'authn_core',
    'authz_core',
    'headers',
    'proxy',
    'proxy_http',
    'auth_openidc',
  ].map((name) => `LoadModule ${name}_module ${openidcModule.replace('auth_openidc', name)}`);
  const main = await workshop.write(
    'apache.conf',
    [
      `ServerRoot ${workshop.directory}`,
      'ServerName localhost',
      `DefaultRuntimeDir ${workshop.directory}`,
      `PidFile ${workshop.path('pid')}`,
      `ErrorLog ${workshop.path('error.log')}`,
      `Listen 127.0.0.1:${port}`,
      ...modules,
      'User #65534',
      'Group #65534',
      `Include ${site}`,
      '',
    ].join('\n'),
  );
  return serve(Program.start(program, ['-f', main, '-DFOREGROUND']), port, workshop);
}

async function serve(program: Program, port: number, workshop: Workshop): Promise<RunningProxy> {
  const url = `http://127.0.0.1:${port}/`;
  await program.serving(() => ask(url));
  return {
    url,
    stop: async () => {
      await program.stop();
      await workshop.remove();
    },
  };
}
