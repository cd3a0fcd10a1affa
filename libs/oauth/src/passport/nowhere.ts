/**
 * Nest's strategy mixin registers a strategy while constructing it, in the process-wide Passport unless told
 * otherwise. This is otherwise: `ServerPassport.use` registers it in the server's own.
 */
export const NOWHERE = { use: () => undefined };
