import { insufficientScope, toAttributeCharacters, type BearerTokenError } from './bearer-token-error.js';
import { readBearerToken, type HttpRequest } from './bearer-token.js';
import { toCaller, type Caller, type CallerKind } from './caller.js';
import { JwksVerifier } from './jwks-verifier.js';
import { metadataUrl, type ResourceMetadata } from './resource-metadata.js';
import type { TokenVerifier, Trust } from './token-verifier.js';

/** What an API says of itself, and how it verifies tokens. */
export interface ProtectedResourceOptions extends Trust {
  /** The name people see; also the realm of refusals. Default: the audience. */
  readonly name?: string;
  /** Every scope this API knows. */
  readonly scopes?: readonly string[];
  /** A page for developers. */
  readonly documentation?: string;
  /** Default: by signature, with the keys that the issuer publishes. */
  readonly verifier?: TokenVerifier;
}

/** What a request needs beside a token that is good. */
export interface Requirement {
  /** All of them. */
  readonly scopes?: readonly string[];
  /** One of them; undefined: any. */
  readonly callers?: readonly CallerKind[];
}

/** An HTTP answer that any framework can send. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, string>>;
}

/** An API that accepts access tokens: a protected resource (RFC 6750, RFC 9728). */
export class ProtectedResource {
  /** What is served at `metadataUrl` (RFC 9728 §2). */
  readonly metadata: ResourceMetadata;
  /** Undefined when the audience is no http URL. */
  readonly metadataUrl: URL | undefined;
  private readonly verifier: TokenVerifier;

  /** @throws TypeError: the issuer is neither on https nor on this machine */
  constructor(options: ProtectedResourceOptions) {
    this.verifier = options.verifier ?? new JwksVerifier(options);
    this.metadata = describeResource(options);
    this.metadataUrl = metadataUrl(options.audience);
  }

  /** Verifies the token of a request. @throws BearerTokenError */
  async accept(request: HttpRequest): Promise<Caller> {
    return toCaller(await this.verifier.verify(readBearerToken(request)));
  }

  /** The answer to a refused request, with its challenge (RFC 6750 §3, RFC 9728 §5.1). */
  refuse(error: BearerTokenError): HttpAnswer {
    const { status, code, description } = error;
    return {
      status,
      headers: {
        'Cache-Control': 'no-store',
        ...(status === 503 ? { 'Retry-After': '1' } : { 'WWW-Authenticate': this.challenge(error) }),
      },
      body: { ...(code === undefined ? {} : { error: code }), error_description: description },
    };
  }

  private challenge({ code, description, scopes }: BearerTokenError): string {
    const attributes = {
      realm: this.metadata.resource_name ?? this.metadata.resource,
      ...(code === undefined ? {} : { error: code, error_description: description }),
      ...(scopes.length === 0 ? {} : { scope: scopes.join(' ') }),
      ...(this.metadataUrl === undefined ? {} : { resource_metadata: this.metadataUrl.href }),
    };
    const list = Object.entries(attributes).map(
      ([name, value]) => `${name}="${toAttributeCharacters(value)}"`,
    );
    return `Bearer ${list.join(', ')}`;
  }
}

/** Checks what a request needs beside a good token. @throws BearerTokenError insufficient_scope */
export function requireOf(caller: Caller, { scopes = [], callers }: Requirement): void {
  const missing = scopes.filter((scope) => !caller.scopes.includes(scope));
  if (missing.length > 0) {
    throw insufficientScope(`the token lacks the scope ${missing.join(' ')}`, scopes);
  }
  if (callers !== undefined && !callers.includes(caller.kind)) {
    throw insufficientScope(
      `this is for callers of kind ${callers.join(', ')}; the token is of kind ${caller.kind}`,
    );
  }
}

function describeResource(options: ProtectedResourceOptions): ResourceMetadata {
  const { audience, issuer, name, scopes, documentation } = options;
  return {
    resource: audience,
    authorization_servers: [issuer],
    scopes_supported: scopes ?? [],
    bearer_methods_supported: ['header'],
    ...(name === undefined ? {} : { resource_name: name }),
    ...(documentation === undefined ? {} : { resource_documentation: documentation }),
  };
}
