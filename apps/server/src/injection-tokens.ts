/** Injection tokens for what Nest cannot name by a class. */
export const TOKEN_PORTS = Symbol('ports that tell whether a token is good');
export const SESSION_PORTS = Symbol('ports that tell whose session it is');
export const CLOCK = Symbol('clock');
export const EVENTS = Symbol('events');
export const UNIT_OF_WORK = Symbol('unit of work');
export const OWN_ISSUER = Symbol('issuer');
export const CREDENTIAL_SETS = Symbol('credential sets');
export const SETTINGS = Symbol('settings');
export const APIS = Symbol('APIs');
