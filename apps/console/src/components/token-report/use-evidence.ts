import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ApiProblem } from '../../lib/api/api-problem.js';
import { tokenIdOf, type ReadToken } from '../../lib/jwt/read-token.js';
import { serverMetadata } from '../../lib/server/metadata.js';
import { tokenRecord, type TokenDetail } from '../../lib/tokens/token-record.js';
import { checkSignature, type Signature } from './check-signature.js';
import type { Evidence } from './verdict.js';

/** What is known of a token, as it comes in; and why something could not be found out. */
export interface FoundEvidence extends Evidence {
  readonly record: TokenDetail | null | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Finds out about a token: its signature in this browser, its record by its id. The token goes nowhere. */
export function useEvidence(token: ReadToken): FoundEvidence {
  const metadata = useQuery(serverMetadata);
  const signature = useSignature(token);
  const id = tokenIdOf(token);
  const record = useQuery({ ...tokenRecord(id ?? ''), enabled: id !== undefined });
  const isMissing = id === undefined || (record.error instanceof ApiProblem && record.error.is('not-found'));
  return {
    token,
    issuer: metadata.data?.issuer,
    signature: signature.result,
    record: isMissing ? null : record.data,
    error: metadata.error ?? signature.error ?? (isMissing ? null : record.error),
    retry: () => {
      void metadata.refetch();
      if (id !== undefined) void record.refetch();
      signature.retry();
    },
  };
}

/** Kept in the component alone: no cache holds a token. */
function useSignature(token: ReadToken) {
  const [found, setFound] = useState<{ text: string; result?: Signature; error?: Error }>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (token.kind !== 'jwt') return undefined;
    let isWanted = true;
    const { text } = token;
    const keep = (more: { result: Signature } | { error: Error }): void => {
      if (isWanted) setFound({ text, ...more });
    };
    checkSignature(text).then(
      (result) => keep({ result }),
      (error: Error) => keep({ error }),
    );
    return () => {
      isWanted = false;
    };
  }, [token, attempt]);
  const mine = found?.text === token.text ? found : undefined;
  return {
    result: mine?.result,
    error: mine?.error ?? null,
    retry: () => setAttempt((before) => before + 1),
  };
}
