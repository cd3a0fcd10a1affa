import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { CredentialSet } from '../../../components/credential-sets/credential-set.js';
import { setQuery } from '../queries.js';

/** The credential set of the page that a tab stands on. */
export function useSet(): CredentialSet {
  const { clientId } = useParams({ from: '/shell/credential-sets/$clientId' });
  return useSuspenseQuery(setQuery(clientId)).data;
}
