import type { Client } from '../client.js';
import type { TokenTarget } from '../grants/grant.js';
import type { ClaimsRequest } from './claims-request.js';

/** A request for a person's authorization that passed every check (RFC 6749 §4.1.1, OpenID Connect Core §3.1.2.1). */
export interface AuthorizationRequest {
  readonly client: Client;
  /** Where the answer goes: a registered one, or a loopback one with the port of its moment (RFC 8252 §7.3). */
  readonly redirectUri: string;
  /** Whether the request named it: the token request must then name it too (RFC 6749 §4.1.3). */
  readonly redirectUriSent: boolean;
  readonly responseMode: ResponseMode;
  /** Echoed as it came. */
  readonly state: string | null;
  readonly target: TokenTarget;
  /** The `scope` parameter as it came; null when it was left out. */
  readonly scopeAsked: string | null;
  readonly nonce: string | null;
  /** S256 (RFC 7636 §4.2); null where the credential set is exempt. */
  readonly codeChallenge: string | null;
  readonly prompt: ReadonlySet<Prompt>;
  /** Seconds since the person last proved who they are; null: any time will do. */
  readonly maxAge: number | null;
  /** Whom the client expects to sign in, for the sign-in form. A stranger's word. */
  readonly loginHint: string | null;
  /** The subject of a verified `id_token_hint`: nobody else will do. It never signs anybody in. */
  readonly hintedSubject: string | null;
  readonly claims: ClaimsRequest;
  /** BCP 47 language tags, most wanted first. */
  readonly uiLocales: readonly string[];
  readonly acrValues: readonly string[];
}

/** How the answer travels: in the query (RFC 6749 §4.1.2), or in a form that the browser posts (OAuth Form Post §2). */
export type ResponseMode = (typeof RESPONSE_MODES)[number];
export const RESPONSE_MODES = ['query', 'form_post'] as const;

/** Whether and what the person must be asked (OpenID Connect Core §3.1.2.1). */
export type Prompt = (typeof PROMPTS)[number];
export const PROMPTS = ['none', 'login', 'consent', 'select_account'] as const;
