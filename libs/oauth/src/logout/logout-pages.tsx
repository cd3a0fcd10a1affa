import { LOGOUT_PARAMETERS, type LogoutRequest, type Parameters, type Person } from '#protocol';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { antiForgeryOf } from '../browser/anti-forgery.js';
import { formTargetOf } from '../pages/content-security-policy.js';
import { sendPage } from '../pages/send-page.js';
import { SignedOutPage } from '../pages/signed-out-page.js';
import { SignOutPage } from '../pages/sign-out-page.js';
import { ENDPOINTS } from '../registers.js';
import { messagesFor } from '../request/messages-for.js';

/** What the anti-forgery value of the sign-out page is about. */
export const LOGOUT_FORM = 'logout';

/** What the sign-out page asks, and of whom. */
export interface SignOutQuestion {
  readonly asked: LogoutRequest;
  /** The request as it came: checked anew when the answer comes. */
  readonly params: Parameters;
  readonly person: Person;
  readonly browser: string;
}

/** Asks a person whether to sign out. The answer may lead on to the place that the request named. */
export function sendSignOutPage(
  { asked, params, person, browser }: SignOutQuestion,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const page = (
    <SignOutPage
      messages={messagesFor(request, { uiLocales: params.get('ui_locales')?.split(' ') ?? [] })}
      application={asked.client?.application.name ?? null}
      person={person}
      action={ENDPOINTS.logout}
      antiForgery={antiForgeryOf(browser, LOGOUT_FORM)}
      fields={Object.fromEntries([...params].filter(([name]) => isLogoutParameter(name)))}
    />
  );
  sendPage(reply, page, asked.returnTo === null ? {} : { formAction: [formTargetOf(asked.returnTo)] });
}

/** Says that the person is signed out, or chose to stay. */
export function sendSignedOutPage(signedOut: boolean, request: FastifyRequest, reply: FastifyReply): void {
  sendPage(reply, <SignedOutPage messages={messagesFor(request)} signedOut={signedOut} />);
}

const isLogoutParameter = (name: string): boolean => LOGOUT_PARAMETERS.some((each) => each === name);
