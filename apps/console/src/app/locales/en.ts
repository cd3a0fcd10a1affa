/** The texts of the shell, in English. */
export const en = {
  close: 'Close',
  skip: 'Skip to the content',
  menu: 'Menu',
  navigation: 'Console',
  search: 'Search',
  renewal: {
    title: { ended: 'You have been signed out', 'too-old': 'Please sign in again' },
    why: {
      ended:
        'Your session has ended. Sign in in another tab; then this page goes on where you are, and nothing you typed is lost.',
      'too-old':
        'This makes or changes a credential, and you signed in more than 15 minutes ago. Sign in again in another tab; then it goes on by itself, and nothing you typed is lost.',
    },
    signIn: 'Sign in',
    goOn: 'I have signed in',
    notYet: 'There is no new sign-in yet.',
  },
  signedIn: { title: 'You are signed in', next: 'You can close this tab: the other one goes on.' },
  noRole: {
    title: 'The console is for admins and auditors',
    why: 'Your account has no role here. Ask an admin for the role “admin” or “auditor”. What belongs to you is on your account page.',
    account: 'Go to your account',
  },
  broken: {
    title: 'The console cannot be shown',
    why: 'The server did not answer as it should.',
    retry: 'Try again',
    requestId: 'Request id:',
  },
  notFound: {
    title: 'There is no such page',
    why: 'The address may be mistyped, or what it led to is gone.',
    home: 'Go to the start',
  },
  auditor: 'You are here as an auditor: you see everything and change nothing.',
  offline: 'You are offline. What you see may be old; changes cannot be saved.',
  appearance: { title: 'Colours', light: 'Light', dark: 'Dark', auto: 'As the system' },
  language: 'Language',
  account: {
    menu: 'Your account',
    own: 'Account and sign-in',
    signOut: 'Sign out',
    roles: { admin: 'Admin', auditor: 'Auditor' },
  },
  palette: {
    placeholder: 'Page, name, client id, last 4 of a secret, jti',
    nothing: 'Nothing found',
    pages: 'Pages',
    applications: 'Applications',
    credentialSets: 'Credential sets',
    credentials: 'Secrets and keys',
    apis: 'APIs',
    accounts: 'Accounts',
    tokens: 'Tokens',
  },
} as const;
