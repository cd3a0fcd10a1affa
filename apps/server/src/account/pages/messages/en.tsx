import type { Language } from '#oauth';
import type { ReactNode } from 'react';

/** The pages of `/account` in English. */
export const en = {
  language: 'en' as Language,
  problem: (title: string) => `Problem: ${title}`,
  back: 'Back to your account',

  overview: {
    title: 'Your account',
    signedInAs: 'Signed in as',
    signOut: 'Sign out',
    done: {
      'password-changed': 'Your password is changed, and all other sessions have ended.',
      'session-ended': 'That session has ended.',
      'sessions-ended': 'All other sessions have ended.',
      'access-withdrawn': 'The access is taken back.',
      'authenticator-removed': 'Your authenticator app is removed. Your password is enough again.',
    },
  },

  applications: {
    title: 'Applications with access',
    none: 'No application has access to your data.',
    since: (time: ReactNode): ReactNode => <>Since {time}</>,
    can: (things: string) => `It can: ${things}`,
    withdraw: 'Take back',
    withdrawFrom: (application: string) => `Take back the access of ${application}`,
    reach: (time: string) =>
      `Taking access back works at once: nothing new is handed out. An API that does not ask here accepts what an application holds already until it expires, for at most ${time}.`,
  },

  sessions: {
    title: 'Where you are signed in',
    current: 'This browser',
    unknownBrowser: 'Unknown browser',
    on: (browser: string, system: string) => `${browser} on ${system}`,
    lastUsed: (time: ReactNode, address: ReactNode): ReactNode => (
      <>
        Last used {time} from {address}
      </>
    ),
    end: 'End',
    endNamed: (name: string) => `End the session of ${name}`,
    endOthers: 'End all other sessions',
  },

  security: {
    title: 'How you sign in',
    password: 'Password',
    changePassword: 'Change the password',
    authenticator: 'Authenticator app',
    noAuthenticator: 'Not set up. With it, your password alone opens nothing.',
    setUpAuthenticator: 'Set up',
    authenticatorSince: (time: ReactNode): ReactNode => <>Set up on {time}</>,
    removeAuthenticator: 'Remove the app',
    codesLeft: (count: number) => (count === 1 ? '1 recovery code left' : `${count} recovery codes left`),
    newCodes: 'Make new recovery codes',
  },

  password: {
    title: 'Change your password',
    current: 'Current password',
    new: 'New password',
    hint: 'At least 8 characters. A few words that only you put together are good.',
    repeated: 'New password once more',
    submit: 'Change the password',
    consequence: 'Your other sessions end, and so does the access that applications hold now.',
    problems: {
      'current-wrong': 'The current password is not right.',
      'too-short': 'The new password needs at least 8 characters.',
      'too-long': 'The new password may have 256 characters at most.',
      'not-repeated': 'The new password was not typed the same way twice.',
      throttled: 'Too many attempts. Wait a quarter of an hour, then try again.',
    },
  },

  authenticator: {
    title: 'Set up your authenticator app',
    scan: 'Scan this picture with the app on your phone.',
    picture: 'A QR code for your authenticator app. The key below says the same.',
    type: 'If you cannot scan it, type this key into the app:',
    code: 'The code that the app shows now',
    hint: 'Six digits.',
    submit: 'Set up',
    wrong:
      'The app does not show this code now. Check that the clock of your phone is right, and try the next code.',
  },

  recoveryCodes: {
    title: 'Keep your recovery codes',
    lead: 'If you lose your phone, each of them signs you in once. They are shown only now.',
    keep: 'Print them or write them down, and keep them apart from your phone and your password. Codes you had before are void.',
    list: 'Recovery codes',
    done: 'I have kept them',
  },
};
