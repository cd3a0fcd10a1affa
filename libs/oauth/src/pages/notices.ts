import type { Notice } from './message-page.js';
import type { Messages } from './messages/messages.js';

/** Whose fault it is that a person sees a notice instead of what they wanted. */
type Fault = 'person' | 'application' | 'server' | 'nobody';

/** Everything that a page may have to say instead of what was wanted: the status it is sent with, and whose fault it is. */
export const NOTICES = {
  'application-unknown': { status: 400, fault: 'application' },
  'return-address-unknown': { status: 400, fault: 'application' },
  'sign-out-address-unknown': { status: 400, fault: 'application' },
  'request-malformed': { status: 400, fault: 'application' },
  'page-expired': { status: 400, fault: 'nobody' },
  'browser-unknown': { status: 403, fault: 'person' },
  'answered-already': { status: 200, fault: 'nobody' },
  'too-many-requests': { status: 429, fault: 'nobody' },
  'not-found': { status: 404, fault: 'nobody' },
  'server-fault': { status: 500, fault: 'server' },
  unavailable: { status: 503, fault: 'server' },
} as const satisfies Readonly<Record<string, { readonly status: number; readonly fault: Fault }>>;

export type NoticeName = keyof typeof NOTICES;

/** A notice in the words of a language. */
export function noticeIn({ notice }: Messages, name: NoticeName): Notice {
  return { ...notice[name], fault: notice.faults[NOTICES[name].fault] };
}
