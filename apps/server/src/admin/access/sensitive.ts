import { SetMetadata } from '@nestjs/common';
import { Problem } from '../problem.js';
import type { AdminCaller } from './admin-caller.js';

/** Where a route notes that it is sensitive. */
export const SENSITIVE = Symbol('sensitive');

/** Milliseconds: 15 minutes. */
const RECENT = 900_000;

/** Whether a sign-in is young enough for what an unattended browser must not be enough for. Both in milliseconds. */
export const isRecent = (authenticatedAt: number, now: number): boolean => now - authenticatedAt <= RECENT;

/**
 * Marks a route that makes, revives or redirects a credential, hands out power or more guesses, or removes what nobody
 * can make again: a person must have signed in a moment ago. What stops something goes without, for an emergency waits
 * for no password.
 */
export const Sensitive = (): MethodDecorator => SetMetadata(SENSITIVE, true);

/**
 * An open page on an unattended machine must not be enough for what cannot be undone (CWE-306). Applications prove who
 * they are at every token.
 *
 * @throws Problem sign-in-needed
 */
export function requireRecentSignIn({ authenticatedAt }: AdminCaller, now: number): void {
  if (authenticatedAt === null || isRecent(authenticatedAt, now)) return;
  throw new Problem('sign-in-needed', 'you signed in more than 15 minutes ago; enter your password again', {
    check: 'the sign-in is too old for a sensitive act',
  });
}
