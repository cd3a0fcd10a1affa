import { useCallback, useState } from 'react';
import { sendRequest, type Answer } from './send-request.js';
import type { TokenRequest } from './token-request.js';

/** A request under way, and what came of it. It is held by the component alone: tokens are in no cache. */
export interface Sending {
  readonly answer: Answer | undefined;
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly send: (request: TokenRequest) => void;
  readonly clear: () => void;
}

interface State {
  readonly answer?: Answer;
  readonly error?: Error;
  readonly isPending?: boolean;
}

/** Sends token requests, one after another. */
export function useSending(): Sending {
  const [{ answer, error = null, isPending = false }, setState] = useState<State>({});
  const send = useCallback((request: TokenRequest) => {
    setState({ isPending: true });
    sendRequest(request).then(
      (received) => setState({ answer: received }),
      (fault: Error) => setState({ error: fault }),
    );
  }, []);
  const clear = useCallback(() => setState({}), []);
  return { answer, error, isPending, send, clear };
}
