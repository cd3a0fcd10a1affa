/**
 * The address by which a service account calls itself in its assertions (`iss`, `client_email` of its key file). Nobody
 * receives mail there.
 */
export function serviceAccountEmail(clientId: string, issuer: string): string {
  return clientId + domainOf(issuer);
}

/** The `client_id` that an `iss` stands for: of an address of here its first part, and otherwise itself. */
export function clientIdOfIssuer(iss: string, issuer: string): string {
  const domain = domainOf(issuer);
  return iss.endsWith(domain) ? iss.slice(0, -domain.length) : iss;
}

const domainOf = (issuer: string): string => `@${new URL(issuer).hostname}`;
