import type { Assertion } from '../assertions/assertion.js';
import type { Client, ClientAuthMethodName } from '../client.js';
import type { Parameters } from '../parameters.js';

/** Where a client's credentials may stand in a request. */
export interface PresentedCredentials {
  /** The `Authorization` header, as it came. */
  readonly authorization: string | undefined;
  readonly params: Parameters;
  /** Names that came without a value: they count as left out, and yet a signature covers them (RFC 5849 §3.4.1.3.1). */
  readonly valueless?: readonly string[];
}

/** A registered method, or what a grant brings in its place. */
export type ClientProofName = ClientAuthMethodName | 'assertion' | 'oauth1_signature';

/** Who the client is, and by what it proved it. */
export interface AuthenticatedClient {
  readonly client: Client;
  readonly method: ClientProofName;
  /** The id of the secret or key; null for a public client. */
  readonly credentialId: string | null;
  /** What the proof said beyond that, where it was an assertion for a grant. */
  readonly assertion?: Assertion;
}

/** One way for a client to say who it is. */
export interface ClientAuthMethod {
  readonly name: ClientProofName;
  /** The scheme of the `Authorization` header that is its alone, where it has one (RFC 9110 §11.1). */
  readonly scheme?: string;
  /** Whether the request attempts this method, well-formed or not. */
  isPresented(credentials: PresentedCredentials): boolean;
  /** @throws OAuthError invalid_client, in the same words whatever was wrong with a stranger's credentials. */
  authenticate(credentials: PresentedCredentials): Promise<AuthenticatedClient>;
}
