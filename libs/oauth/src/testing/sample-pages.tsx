import type { ConsentItem } from '#protocol';
import type { ReactElement } from 'react';
import { CodePage } from '../pages/code-page.js';
import { ConsentPage, type ConsentPageProps } from '../pages/consent-page.js';
import { FormPostPage } from '../pages/form-post-page.js';
import { MessagePage } from '../pages/message-page.js';
import type { Messages } from '../pages/messages/messages.js';
import { noticeIn, NOTICES, type NoticeName } from '../pages/notices.js';
import { SignInPage } from '../pages/sign-in-page.js';
import { SignOutPage } from '../pages/sign-out-page.js';
import { SignedOutPage } from '../pages/signed-out-page.js';

const FORM = { action: '/login', interaction: 'i'.repeat(43), antiForgery: 'a'.repeat(43) };
const OWN = {
  audience: 'urn:legate:self',
  api: null,
  description: null,
  optional: true,
  allowedBefore: false,
};
const FRIENDS = { audience: 'https://friends.example', api: { name: 'Friends' }, optional: true };

const ITEMS: readonly ConsentItem[] = [
  { ...FRIENDS, scope: 'view_friends', description: 'See who your friends are', allowedBefore: true },
  { ...FRIENDS, scope: 'add_friends', description: '', allowedBefore: false },
  { ...OWN, scope: 'offline_access' },
  { ...OWN, scope: 'email' },
  { ...OWN, scope: 'profile' },
  { ...OWN, scope: 'openid', optional: false },
];

/** What a consent page shows, with the changes a test needs. */
export function sampleQuestion(
  changes: Partial<ConsentPageProps['question']> = {},
): ConsentPageProps['question'] {
  return {
    client: { application: { id: 'app_1', name: 'Photo Album' } },
    person: { name: 'Anna Schmidt', email: 'anna@people.example' },
    redirectHost: 'album.example',
    items: ITEMS,
    claims: [],
    accessTokenLifetime: 600,
    refreshTokenLifetime: 90 * 86_400,
    ...changes,
  };
}

/** Every page in every state, by name, for tests that hold for all of them. */
export function samplePages(messages: Messages): ReadonlyMap<string, ReactElement> {
  const { person } = sampleQuestion();
  const form = { messages, ...FORM };
  const consent = { ...form, accountPath: '/account' };
  const claims = ['name', 'email', 'email_verified', 'locale', 'updated_at', 'zoneinfo'];
  return new Map([
    ['sign-in', <SignInPage {...form} application="Photo Album" />],
    [
      'sign-in refused',
      <SignInPage {...form} application={null} login="anna" problem={{ kind: 'refused' }} />,
    ],
    [
      'sign-in throttled',
      <SignInPage {...form} application="A" problem={{ kind: 'throttled', retryAfter: 90 }} />,
    ],
    ['code', <CodePage {...form} />],
    ['code refused', <CodePage {...form} problem={{ kind: 'refused' }} />],
    ['code throttled', <CodePage {...form} problem={{ kind: 'throttled', retryAfter: 20 }} />],
    ['consent', <ConsentPage {...consent} question={sampleQuestion()} />],
    [
      'consent of claims',
      <ConsentPage {...consent} question={sampleQuestion({ claims, refreshTokenLifetime: null })} />,
    ],
    [
      'form post',
      <FormPostPage
        messages={messages}
        action="https://album.example/callback"
        params={new Map([['code', 'c'.repeat(43)]])}
      />,
    ],
    ['sign-out', <SignOutPage {...form} application="Photo Album" person={person} />],
    ['own sign-out', <SignOutPage {...form} application={null} person={person} />],
    ['signed out', <SignedOutPage messages={messages} signedOut />],
    ['stayed', <SignedOutPage messages={messages} signedOut={false} />],
    ...notices(messages),
  ]);
}

function notices(messages: Messages): (readonly [string, ReactElement])[] {
  const known = { requestId: '7f6b8a52-1f30-4c6c-9a55-0f3c1f6f2a11', detail: 'invalid_request: the scope' };
  return (Object.keys(NOTICES) as NoticeName[]).map((name) => [
    name,
    <MessagePage messages={messages} notice={noticeIn(messages, name)} {...known} />,
  ]);
}
