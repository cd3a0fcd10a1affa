/** The pages of `/account`, what their forms are posted to, and where they lead. */
export const ACCOUNT_PATHS = {
  overview: '/account',
  password: '/account/password',
  authenticator: '/account/authenticator',
  removeAuthenticator: '/account/authenticator/remove',
  recoveryCodes: '/account/recovery-codes',
  endSession: '/account/sessions/end',
  endOtherSessions: '/account/sessions/end-others',
  withdraw: '/account/applications/withdraw',
  signIn: '/login?for=account',
  signInFirst: '/login?for=home',
  signOut: '/oauth/logout',
} as const;
