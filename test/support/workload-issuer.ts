import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { startChild, type Child } from './child.js';
import { freePort } from './free-port.js';
import { postForm } from './http.js';

/** A workload as its issuer knows it. */
export interface Workload {
  readonly sub: string;
  /** `JWT` for the tokens of workloads; left out, it is an access token of RFC 9068. */
  readonly typ?: string;
  readonly claims?: Readonly<Record<string, unknown>>;
}

const SECRET = 'what the platform knows its workload by';

/** A real issuer beside Legate, whose tokens workloads get from their platform: `oidc-provider`. */
export class WorkloadIssuer {
  private child: Child | undefined;

  private constructor(
    private readonly port: number,
    private readonly workloads: readonly Workload[],
  ) {}

  /** An issuer that does not run yet. */
  static async of(...workloads: readonly Workload[]): Promise<WorkloadIssuer> {
    return new WorkloadIssuer(await freePort(), workloads);
  }

  get issuer(): string {
    return `http://localhost:${this.port}`;
  }

  /** Starts it with these private keys, the first of which signs. */
  async start(...keys: readonly JWK[]): Promise<void> {
    const settings = { keys, workloads: this.workloads.map((each) => ({ ...each, secret: SECRET })) };
    const script = 'test/support/providers/workload-issuer.mjs';
    this.child = startChild(script, [JSON.stringify(settings), String(this.port)], {});
    await this.child.wrote('the issuer is ready');
  }

  async stop(): Promise<void> {
    this.child?.process.kill('SIGTERM');
    await this.child?.ended;
  }

  /** A token of a workload, for an audience. */
  async token(sub: string, audience: string): Promise<string> {
    const { body, text } = await postForm<{ access_token?: string }>(`${this.issuer}/token`, {
      ...{ grant_type: 'client_credentials', resource: audience },
      ...{ client_id: sub, client_secret: SECRET },
    });
    if (body.access_token === undefined) throw new Error(`no token for ${sub}: ${text}`);
    return body.access_token;
  }
}

/** A private key for an issuer to sign with. */
export async function createIssuerKey(kid: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid, alg: 'ES256', use: 'sig' };
}
