/** Where a person signs in who wants to come back to this place of the console. */
export function signInAddress(place: string): string {
  return `/login?${new URLSearchParams({ for: 'console', to: place })}`;
}

/** Leaves for the sign-in page; afterwards the person is here again. Never resolves: the page is gone. */
export function leaveToSignIn(): Promise<never> {
  window.location.assign(signInAddress(window.location.pathname + window.location.search));
  return new Promise(() => undefined);
}
