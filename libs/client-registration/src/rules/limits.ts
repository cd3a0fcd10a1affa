/** The most that anything registered may be, for every door alike: characters, entries, and seconds. */
export const LIMITS = {
  name: 120,
  description: 2000,
  contacts: 20,
  email: 254,
  url: 2000,
  /** The audience URI of an API. */
  identifier: 500,
  scopes: 200,
  scope: 128,
  scopeDescription: 500,
  /** The APIs that one request may name. */
  apis: 50,
  assertionAudiences: 10,
  claimConditions: 10,
  claimValue: 500,
  /** The addresses and domains that one delegation may name. */
  subjects: 100,
  reason: 500,
  /** Days that a delegation may last: a little more than a year. */
  delegationDays: 400,
  redirectUris: 50,
  redirectUri: 2000,
  publicKey: 16_384,
  consumerKey: 255,
  consumerSecret: 512,
  /** Seconds an access token may live; the policy may say less. */
  accessTokenLifetime: 86_400,
  /** Seconds a person's consent may be used without asking them again: a year. */
  refreshTokenLifetime: 31_536_000,
  page: 200,
} as const;
