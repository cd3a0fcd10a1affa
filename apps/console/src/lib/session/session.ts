import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { antiForgery } from '../api/anti-forgery.js';
import { readOwnSession, type OwnSession } from '../api/own-session.js';

/** What somebody may do here: auditors read, admins also write. */
export type Permission = 'read' | 'write';

/** The query of who is signed in. */
export const ownSession = queryOptions({
  queryKey: ['session'],
  queryFn: async () => {
    const session = await readOwnSession();
    antiForgery.know(session.anti_forgery);
    return session;
  },
  staleTime: Infinity,
});

/** Who is signed in. Below the shell there is always somebody. */
export function useSession(): OwnSession {
  return useSuspenseQuery(ownSession).data;
}

/** Whether the person may do such things. What they may not is absent, or says why. */
export function useCan(permission: Permission): boolean {
  return can(useSession(), permission);
}

/** Whether the person of this session may do such things. */
const can = ({ account }: OwnSession, permission: Permission): boolean =>
  permission === 'read' || account.roles.includes('admin');
