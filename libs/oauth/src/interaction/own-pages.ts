import type { Interaction, InteractionPurpose } from '#protocol';

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
export const OWN_PAGES: Readonly<Record<OwnPage, string>> = {
  account: '/account',
  home: '/',
  console: '/console/',
};

/** The page of that name; the account where there is none. */
export function ownPageNamed(name: string | undefined): OwnPage {
  return name !== undefined && Object.hasOwn(OWN_PAGES, name) ? (name as OwnPage) : 'account';
}

/** The address of a page of an interaction. */
export function pageAddress(page: InteractionPage, interactionId: string): string {
  return `${INTERACTION_PATHS[page]}?interaction=${interactionId}`;
}

/** Under which name an interaction keeps the place in the console that its person came for. */
export const CONSOLE_PLACE = 'to';

/** A path of the console and its query: no dots, no escapes, no second slash, so that it can be nothing else. */
const IN_CONSOLE = /^\/console\/(?:[\w-]+(?:\/[\w-]+)*\/?)?(?:\?[!-"$-~]*)?$/;
const LONGEST_PLACE = 2000;

/** Whether the text names a place in the console, and no other (RFC 9700 §4.11). */
export const isConsolePlace = (place: string): boolean =>
  place.length <= LONGEST_PLACE && IN_CONSOLE.test(place);

/** Where a sign-in for a page of ours leads: to the page, or to the place in the console. */
export function ownAddress({ purpose, params }: Pick<Interaction, 'params'> & { purpose: OwnPage }): string {
  const place = new Map(params).get(CONSOLE_PLACE);
  return purpose === 'console' && place !== undefined && isConsolePlace(place) ? place : OWN_PAGES[purpose];
}
