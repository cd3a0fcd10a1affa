/** Injection token for what Nest cannot name by a class. */
export const APIS = Symbol('APIs');
