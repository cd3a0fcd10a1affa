/** Protected resource metadata (RFC 9728 §2). */
export interface ResourceMetadata {
  readonly resource: string;
  readonly authorization_servers: readonly string[];
  readonly scopes_supported: readonly string[];
  readonly bearer_methods_supported: readonly ['header'];
  readonly resource_name?: string;
  readonly resource_documentation?: string;
}

/** The path under which an API without a path of its own serves its metadata (RFC 9728 §3). */
const WELL_KNOWN_PATH = '/.well-known/oauth-protected-resource';

/**
 * Where the metadata of an API is: the well-known path goes between host and path of its identifier (RFC 9728 §3.1).
 * Undefined for an identifier that is no http URL; such an API can have no metadata.
 */
export function metadataUrl(resource: string): URL | undefined {
  const url = URL.canParse(resource) ? new URL(resource) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return undefined;
  url.pathname = WELL_KNOWN_PATH + url.pathname.replace(/^\/$/, '');
  return url;
}
