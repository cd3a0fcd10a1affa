import type { InteractionPurpose } from '#protocol';

/** The pages of an interaction, as paths of this server. */
export const INTERACTION_PATHS = {
  signIn: '/login',
  code: '/login/code',
  consent: '/consent',
} as const;

/** A page of an interaction. */
export type InteractionPage = keyof typeof INTERACTION_PATHS;

/** A page of ours that a person signs in for. */
export type OwnPage = Exclude<InteractionPurpose, 'authorization'>;

/** Where they are. Nothing in a request can name another place (RFC 9700 §4.11). */
export const OWN_PAGES: Readonly<Record<OwnPage, string>> = { account: '/account' };

/** The page of that name; the account where there is none. */
export function ownPageNamed(name: string | undefined): OwnPage {
  return name !== undefined && Object.hasOwn(OWN_PAGES, name) ? (name as OwnPage) : 'account';
}

/** The address of a page of an interaction. */
export function pageAddress(page: InteractionPage, interactionId: string): string {
  return `${INTERACTION_PATHS[page]}?interaction=${interactionId}`;
}
