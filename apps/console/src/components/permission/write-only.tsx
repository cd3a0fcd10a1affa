import type { ReactElement, ReactNode } from 'react';
import { useCan } from '../../lib/session/session.js';

/** Shows what only admins may do to admins only. An auditor sees `instead`, or nothing. */
export function WriteOnly({ children, instead }: { children: ReactNode; instead?: ReactNode }): ReactElement {
  return <>{useCan('write') ? children : instead}</>;
}
