import type { Language } from '#oauth';
import type { ReactElement } from 'react';
import { AccountPage, type AccountPageProps, type Done } from '../pages/account-page.js';
import { ChangePasswordPage, type PasswordProblem } from '../pages/change-password-page.js';
import { accountMessagesIn, type AccountMessages } from '../pages/messages/messages.js';
import { RecoveryCodesPage } from '../pages/recovery-codes-page.js';
import { TotpPage } from '../pages/totp-page.js';

const TIME = Date.UTC(2026, 0, 1, 12, 30);
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const PHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1';

/** What an overview shows, with the changes a test needs. */
export function sampleOverview(
  messages: AccountMessages,
  changes: Partial<AccountPageProps> = {},
): AccountPageProps {
  const own = { api: null, description: null };
  const api = { api: { name: 'Friends' }, description: 'See who your friends are' };
  const can = [
    { scope: 'profile', ...own },
    { scope: 'view_friends', ...api },
  ];
  const session = { lastUsedAt: TIME, ip: '192.0.2.7', current: false };
  return {
    messages,
    antiForgery: 'a'.repeat(43),
    person: { name: 'Anna Schmidt', email: 'anna@people.example' },
    applications: [
      { clientId: 'ac_1', name: 'Photo Album', since: TIME, can },
      { clientId: 'ac_2', name: 'Calendar', since: TIME, can: can.slice(0, 1) },
    ],
    longestAccess: 600,
    sessions: [
      { ...session, id: 'ses_1', userAgent: FIREFOX, current: true },
      { ...session, id: 'ses_2', userAgent: PHONE },
      { ...session, id: 'ses_3', userAgent: null, ip: '2001:db8::7' },
    ],
    authenticatorSince: TIME,
    recoveryCodesLeft: 10,
    ...changes,
  };
}

/** Every page of `/account` in every state, by name. */
export function sampleAccountPages(
  language: Language,
  messages: AccountMessages = accountMessagesIn(language),
): ReadonlyMap<string, ReactElement> {
  const overview = (changes: Partial<AccountPageProps>) => (
    <AccountPage {...sampleOverview(messages, changes)} />
  );
  const form = { messages, antiForgery: 'a'.repeat(43) };
  const totp = {
    secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
    uri: 'otpauth://totp/id.example:anna%40people.example?issuer=id.example&secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  };
  const bare = { applications: [], sessions: sampleOverview(messages).sessions.slice(0, 1) };
  const codes = Array.from({ length: 10 }, (_, index) => `7k2m-9qp4-x${index}vt`);
  return new Map([
    ['overview', overview({})],
    ['new overview', overview({ ...bare, authenticatorSince: null, recoveryCodesLeft: 0 })],
    ['overview with one code', overview({ recoveryCodesLeft: 1 })],
    ...(Object.keys(messages.overview.done) as Done[]).map(
      (done) => [done, overview({ ...bare, done })] as const,
    ),
    ['password', <ChangePasswordPage {...form} email="anna@people.example" />],
    ...(Object.keys(messages.password.problems) as PasswordProblem[]).map(
      (problem) =>
        [
          `password ${problem}`,
          <ChangePasswordPage {...form} email="anna@people.example" problem={problem} />,
        ] as const,
    ),
    ['authenticator', <TotpPage {...form} totp={totp} wrong={false} />],
    ['authenticator wrong', <TotpPage {...form} totp={totp} wrong />],
    ['recovery codes', <RecoveryCodesPage messages={messages} codes={codes} />],
  ]);
}
