import { decodeFormComponent } from '../parameters.js';
import type { Ports } from '../ports.js';
import type { AuthenticatedClient, ClientAuthMethod, PresentedCredentials } from './client-auth-method.js';
import { ClientSecretCheck } from './client-secret.js';
import { authenticationFailed } from './failure.js';

/** `Basic`, one space, base64, and nothing else (RFC 7617 §2, RFC 4648 §4). */
const BASIC = /^Basic ((?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?)$/i;

/** `client_secret_basic`: id and secret, form-encoded, as HTTP Basic credentials (RFC 6749 §2.3.1). */
export class ClientSecretBasic implements ClientAuthMethod {
  readonly name = 'client_secret_basic';
  private readonly check: ClientSecretCheck;

  constructor(ports: Pick<Ports, 'clients' | 'clock'>) {
    this.check = new ClientSecretCheck(ports);
  }

  /** Any `Authorization` header is an attempt: a client that sends `Bearer` here is mistaken, not public. */
  isPresented({ authorization }: PresentedCredentials): boolean {
    return authorization !== undefined;
  }

  async authenticate({ authorization }: PresentedCredentials): Promise<AuthenticatedClient> {
    const pair = readBasicCredentials(authorization);
    if (pair === undefined) throw authenticationFailed(null, 'not well-formed HTTP Basic credentials');
    return this.authenticatePair(...pair);
  }

  /** Both parts as they stood around the first colon, still form-encoded or not: clients do either. */
  async authenticatePair(encodedId: string, encodedSecret: string): Promise<AuthenticatedClient> {
    const clientId = decodeFormComponent(encodedId);
    const secret = decodeFormComponent(encodedSecret);
    if (clientId === undefined || secret === undefined) {
      throw authenticationFailed(null, 'HTTP Basic credentials with bad percent-encoding');
    }
    return this.check.verify(clientId, secret, this.name);
  }
}

/** Id and secret as they stand around the first colon; undefined unless the header is strictly HTTP Basic. */
export function readBasicCredentials(authorization: string | undefined): [string, string] | undefined {
  const encoded = BASIC.exec(authorization ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  if (colon < 1 || colon === pair.length - 1) return undefined;
  return [pair.slice(0, colon), pair.slice(colon + 1)];
}
