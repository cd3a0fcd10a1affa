import { AccountLine, Layout } from '#oauth';
import type { Person } from '#protocol';
import type { ReactElement } from 'react';
import { ACCOUNT_PATHS } from './account-paths.js';
import { ApplicationList, type ShownApplication } from './application-list.js';
import type { AccountMessages } from './messages/messages.js';
import { SessionList, type ShownSession } from './session-list.js';
import { SignInMethods } from './sign-in-methods.js';

/** What was just done, said once on the overview. */
export type Done = keyof AccountMessages['overview']['done'];

/** What the overview shows. */
export interface AccountPageProps {
  readonly messages: AccountMessages;
  readonly antiForgery: string;
  readonly person: Pick<Person, 'name' | 'email'>;
  readonly applications: readonly ShownApplication[];
  /** Seconds that the longest-lived access token of these applications is good. */
  readonly longestAccess: number;
  readonly sessions: readonly ShownSession[];
  /** Milliseconds; null: no authenticator app is set up. */
  readonly authenticatorSince: number | null;
  readonly recoveryCodesLeft: number;
  readonly done?: Done | undefined;
}

/** A person's own account: who has access to their data, where they are signed in, and how. */
export function AccountPage({ messages, done, person, ...parts }: AccountPageProps): ReactElement {
  const text = messages.overview;
  const { antiForgery } = parts;
  return (
    <Layout language={messages.language} title={text.title} wide>
      <h1>{text.title}</h1>
      {done !== undefined && (
        <p className="done" role="status">
          {text.done[done]}
        </p>
      )}
      <div className="as row">
        <AccountLine label={text.signedInAs} person={person} />
        <a className="button" href={ACCOUNT_PATHS.signOut}>
          {text.signOut}
        </a>
      </div>
      <ApplicationList
        messages={messages}
        antiForgery={antiForgery}
        applications={parts.applications}
        longestAccess={parts.longestAccess}
      />
      <SessionList messages={messages} antiForgery={antiForgery} sessions={parts.sessions} />
      <SignInMethods
        messages={messages}
        antiForgery={antiForgery}
        authenticatorSince={parts.authenticatorSince}
        recoveryCodesLeft={parts.recoveryCodesLeft}
      />
    </Layout>
  );
}
