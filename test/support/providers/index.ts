import { LegateProvider } from './legate.js';
import { OidcProvider } from './oidc-provider.js';
import type { OpenIdProvider } from './open-id-provider.js';

/** Each provider that the conformance tests run against, by its name, and how to start it. */
export const PROVIDERS: readonly [string, () => Promise<OpenIdProvider>][] = [
  ['Legate', () => LegateProvider.start()],
  ['oidc-provider', () => OidcProvider.start()],
];
