import type { ReactNode } from 'react';
import type { Language } from './language.js';

/** The pages in English. */
export const en = {
  language: 'en' as Language,
  problem: (title: string) => `Problem: ${title}`,

  signIn: {
    title: 'Sign in',
    lead: (application: ReactNode): ReactNode => <>to continue to {application}</>,
    login: 'E-mail address',
    password: 'Password',
    submit: 'Sign in',
    refused: 'You could not be signed in. Check the e-mail address and the password, and try again.',
    throttled: (wait: string) => `Too many attempts. Wait ${wait}, then try again.`,
    forgotten: 'Forgotten your password?',
    forgottenHelp: 'Ask an administrator: they can set a new password for you. It cannot be reset by e-mail.',
  },

  code: {
    title: 'Enter your code',
    lead: 'Open your authenticator app, and enter the six digits it shows for this account.',
    code: 'Code',
    submit: 'Continue',
    refused: 'That code is not right, or was used before. Wait for the next one, and try again.',
    lost: 'No access to your app?',
    lostHelp: 'Enter one of your recovery codes instead. If you have none left, ask an administrator.',
  },

  consent: {
    title: (application: string) => `${application} asks for access`,
    heading: (application: ReactNode): ReactNode => <>{application} asks for access</>,
    returnsTo: (host: ReactNode): ReactNode => <>Your answer goes to {host}.</>,
    account: 'Signed in as',
    otherAccount: 'Not you? Use another account',
    can: 'If you allow it, it can',
    at: (api: ReactNode): ReactNode => <>At {api}</>,
    optional: 'Untick what you do not want to allow.',
    allowedBefore: 'Allowed before',
    cannot: 'What it cannot do',
    cannotPassword: 'It does not learn your password.',
    cannotMore: 'It gets nothing that is not in the list above.',
    duration: 'For how long',
    accessLifetime: (time: string) => `Each access ends by itself after ${time}.`,
    online: 'When you sign out here, it gets no new one.',
    offline: (time: string) =>
      `If it may keep access while you are away, it gets new ones until you take it back, for at most ${time}.`,
    takeBack: 'To take it back',
    takeBackAt: (account: ReactNode): ReactNode => <>Go to {account} whenever you like.</>,
    accountPage: 'your account',
    allow: 'Allow',
    deny: 'Deny',
    scopes: {
      openid: 'Recognize you when you come back',
      profile: 'See your name and your language',
      email: 'See your e-mail address',
      offline_access: 'Keep access while you are away',
    } as Readonly<Record<string, string>>,
    claims: {
      name: 'See your name',
      email: 'See your e-mail address',
      email_verified: 'See whether your e-mail address is verified',
      locale: 'See your language',
      updated_at: 'See when your details last changed',
    } as Readonly<Record<string, string>>,
    claim: (name: ReactNode): ReactNode => <>See what is noted of you as {name}</>,
  },

  formPost: {
    title: 'Back to the application',
    lead: (host: ReactNode): ReactNode => <>Your answer goes to {host}.</>,
    help: 'If nothing happens, press the button.',
    submit: 'Continue',
  },

  signOut: {
    title: 'Sign out?',
    lead: (application: ReactNode): ReactNode => <>{application} asks to sign you out here.</>,
    own: 'You will be signed out in this browser.',
    account: 'Signed in as',
    confirm: 'Sign out',
    cancel: 'Stay signed in',
  },

  signedOut: {
    title: 'You are signed out',
    explanation:
      'You are signed out in this browser. Applications that you opened with it may have sessions of their own.',
    stayedTitle: 'You are still signed in',
    stayed: 'Nothing has changed. You can close this page.',
  },

  notice: {
    requestId: 'Request',
    detail: 'Details for the developer',
    faults: {
      person: '',
      application: 'This is the fault of the application that sent you here, not yours.',
      server: 'This is our fault, not yours.',
      nobody: '',
    },
    'application-unknown': {
      title: 'This application is not known',
      happened: 'An application sent you here that is not registered, or that has been switched off.',
      advice: 'Go back and tell the people who run the application. There is nothing that you can do here.',
    },
    'return-address-unknown': {
      title: 'This address is not registered',
      happened:
        'The application wants your answer at an address that is not registered for it. To protect you, nothing was sent there.',
      advice: 'Go back and tell the people who run the application.',
    },
    'sign-out-address-unknown': {
      title: 'You were not signed out',
      happened:
        'The application wants to send you on to an address that is not registered for it. To protect you, nothing was done.',
      advice: 'To sign out, open your account on this site. Tell the people who run the application.',
    },
    'request-malformed': {
      title: 'The request is faulty',
      happened:
        'The application that sent you here asked in a way that cannot be answered. Nothing was sent to it.',
      advice: 'Go back and try once more. If that does not help, tell the people who run the application.',
    },
    'page-expired': {
      title: 'This page has expired',
      happened:
        'You took longer than this page is good for, or you have finished already. Nothing was sent to anybody.',
      advice: 'Go back to the application, and start again from there.',
    },
    'browser-unknown': {
      title: 'This page belongs to another browser',
      happened: 'Your browser did not send the cookie with which this page was opened. Nothing was done.',
      advice:
        'Allow cookies for this site, go back to the application, and start again in one and the same browser.',
    },
    'answered-already': {
      title: 'You have answered already',
      happened: 'You have finished this page before, and that counts. Nothing has changed now.',
      advice: 'You can close this page, and go on in the application. If you cannot, start again from there.',
    },
    'too-many-requests': {
      title: 'Too many attempts',
      happened: 'Too many requests came from your network in a short time.',
      advice: 'Wait a minute, and try again.',
    },
    'not-found': {
      title: 'There is no such page',
      happened: 'The address you opened leads nowhere.',
      advice: 'Check the address, or go back to the application.',
    },
    'server-fault': {
      title: 'Something went wrong here',
      happened: 'The server failed while it worked on your request.',
      advice: 'Try again in a moment. If it happens again, tell an administrator the request below.',
    },
    unavailable: {
      title: 'Not available right now',
      happened: 'The server cannot store anything at the moment, and so did nothing.',
      advice: 'Try again in a moment.',
    },
  },
};
