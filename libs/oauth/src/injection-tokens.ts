/** Injection tokens for those ports of the protocol that Nest cannot name by a class. */
export const CLOCK = Symbol('clock');
export const CREDENTIAL_USES = Symbol('credential uses');
export const CLIENTS = Symbol('clients');
export const EVENTS = Symbol('events');
export const ISSUER = Symbol('issuer');
export const METADATA = Symbol('server metadata');
