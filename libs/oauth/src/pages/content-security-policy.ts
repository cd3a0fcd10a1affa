/** What a page may do beyond showing itself and posting to this server. */
export interface PolicyAdditions {
  /**
   * Where posting its form may lead besides here, as `formTargetOf` writes it: Chromium holds every redirect that
   * follows a form to the policy of the page it stood on, those of the client's own server included.
   */
  readonly formAction?: readonly string[];
  /** The hash of its one inline script: `'sha256-…'`. */
  readonly script?: string;
}

/** The policy of a page (Content Security Policy Level 3): nothing is allowed but what is named. */
export function contentSecurityPolicy({ formAction = [], script }: PolicyAdditions): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    ...(script === undefined ? [] : [`script-src ${script}`]),
    ["form-action 'self'", ...new Set(formAction)].join(' '),
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
}

/**
 * Where a form leads that ends at this redirect URI, as a source of a policy: its scheme. Its origin would be too little,
 * for many an application sends whoever arrives there on to another host of its own.
 */
export const formTargetOf = (uri: string): string => new URL(uri).protocol;
