import type { JWK } from 'jose';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCertificate } from './certificate.js';

/** Where an application publishes its public keys; it counts who comes. */
export class KeySetServer {
  /** How many connections were made to it. */
  connections = 0;
  /** How often it was asked. */
  requests = 0;
  private keys: readonly JWK[] = [];

  private constructor(
    private readonly server: Server,
    readonly origin: string,
    private readonly directory?: string,
  ) {
    server.on('connection', () => (this.connections += 1));
    server.on('request', (_, response) => {
      this.requests += 1;
      response
        .writeHead(200, { 'Content-Type': 'application/jwk-set+json' })
        .end(JSON.stringify({ keys: this.keys }));
    });
  }

  static async start(): Promise<KeySetServer> {
    const server = createServer();
    return new KeySetServer(server, `http://127.0.0.1:${await listen(server)}`);
  }

  /** By https, with a certificate of its own. */
  static async startSecure(): Promise<KeySetServer> {
    const { certificate, privateKey } = await createCertificate('localhost');
    const server = createSecureServer({ cert: certificate, key: privateKey });
    const directory = await mkdtemp(join(tmpdir(), 'keys-'));
    await writeFile(join(directory, CERTIFICATE), certificate);
    return new KeySetServer(server, `https://localhost:${await listen(server)}`, directory);
  }

  get port(): number {
    return Number(new URL(this.origin).port);
  }

  get url(): string {
    return `${this.origin}/jwks`;
  }

  /** What a process has in its environment that trusts the certificate. */
  get trust(): Readonly<Record<string, string>> {
    return this.directory === undefined ? {} : { NODE_EXTRA_CA_CERTS: join(this.directory, CERTIFICATE) };
  }

  /** Publishes these keys, and no others. */
  publish(...keys: readonly JWK[]): void {
    this.keys = keys;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
    if (this.directory !== undefined) await rm(this.directory, { recursive: true });
  }
}

const CERTIFICATE = 'certificate.pem';

/** Resolves to the port. */
async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
