/** The register of warnings: by a code that stays, for texts in other languages, what is said. `{{name}}` takes a value. */
export const WARNINGS = {
  'pkce-exempt':
    'this set is exempt from PKCE: whoever steals a code and the secret can use it (RFC 9700 §2.1.1)',
  'token-endpoint-audience':
    'its client assertions may name the token endpoint: another server that it trusts could make it sign one for here (RFC 10070)',
  'hmac-sha1':
    'a consumer key of it may sign with HMAC-SHA1, which nobody should begin to use; let its caller move to HMAC-SHA256',
  'foreign-audiences':
    'its assertions may be addressed to {{audiences}}: whoever gets one that was sent there can use it here until it expires; let whatever signs name this server',
  'no-live-key':
    'no key of this service account works, so nothing that it signs is good: add a key, or let it trust an issuer',
  'key-expires': 'its key “{{key}}” expires on {{day}}: whoever signs with it needs another before then',
  'short-secret':
    'the secret is short: whoever sees one signed request can try secrets at home until one fits; let the caller move to another soon',
  'no-scopes': 'the credential set has no scopes: it can authenticate, but gets no token',
  'undefined-scope': 'no API defines “{{scope}}”; tokens with it are for this server alone',
  'misspelt-scope':
    'no API defines “{{scope}}”; tokens with it are for this server alone; did you mean {{near}}?',
  'grant-not-served': 'this version does not serve the {{grant}} grant yet',
  'grant-switched-off': 'this server does not serve the {{grant}} grant: {{setting}} is off',
} as const;

/** What a warning is about. */
export type WarningCode = keyof typeof WARNINGS;

/** Something that an admin should know; it stopped nothing. */
export interface Warning {
  readonly code: WarningCode;
  readonly text: string;
  /** What stands in the text. */
  readonly values: Readonly<Record<string, string>>;
}

/** The warning of a code, with the values that stand in it. */
export function warning(code: WarningCode, values: Readonly<Record<string, string>> = {}): Warning {
  const text = WARNINGS[code].replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
  return { code, text, values };
}
