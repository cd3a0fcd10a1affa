import type { RelyingParty } from './relying-party.js';

/** A test module of the OpenID Foundation's conformance suite, in our words. */
export interface Module {
  /** Its id there. */
  readonly id: string;
  readonly rule: string;
  /** Gets a browser at which nobody is signed in. */
  run(party: RelyingParty): Promise<void>;
}
