import type { JWTPayload } from 'jose';
import { useState } from 'react';
import type { PastedKey } from './read-key.js';

/** An assertion that was signed here, or why it could not be. */
export interface Signing {
  readonly assertion: string | undefined;
  readonly hasFailed: boolean;
  readonly sign: (
    key: PastedKey,
    claims: JWTPayload,
    header: { readonly kid: string | null; readonly typ?: string },
  ) => void;
  readonly clear: () => void;
}

/** Signs assertions in this browser; what signs is loaded when it is first needed. */
export function useSigning(): Signing {
  const [state, setState] = useState<{ assertion?: string; hasFailed?: boolean }>({});
  return {
    assertion: state.assertion,
    hasFailed: state.hasFailed ?? false,
    sign: (key, claims, header) => {
      import('./sign-assertion.js')
        .then(({ signAssertion }) => signAssertion(key, claims, header))
        .then(
          (assertion) => setState({ assertion }),
          () => setState({ hasFailed: true }),
        );
    },
    clear: () => setState({}),
  };
}
