import type { JWK } from 'jose';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where an application publishes its public keys; it counts who comes. */
export class KeySetServer {
  /** How many connections were made to it. */
  connections = 0;
  /** How often it was asked. */
  requests = 0;
  private keys: readonly JWK[] = [];

  private constructor(private readonly server: Server) {
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
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new KeySetServer(server);
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/jwks`;
  }

  /** Publishes these keys, and no others. */
  publish(...keys: readonly JWK[]): void {
    this.keys = keys;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
