/** The pages of `/account`, and what their forms are posted to. */
export const ACCOUNT_PATHS = {
  overview: '/account',
  password: '/account/password',
  authenticator: '/account/authenticator',
  removeAuthenticator: '/account/authenticator/remove',
  recoveryCodes: '/account/recovery-codes',
  endSession: '/account/sessions/end',
  endOtherSessions: '/account/sessions/end-others',
  withdraw: '/account/applications/withdraw',
  signOut: '/oauth/logout',
} as const;
