import type { ReactElement } from 'react';
import { Layout } from './layout.js';
import type { Messages } from './messages/messages.js';

/** What is shown where the application named no place to go on to. */
export interface SignedOutPageProps {
  readonly messages: Messages;
  /** False: the person chose to stay signed in. */
  readonly signedOut: boolean;
}

/** What became of the question whether to sign out. */
export function SignedOutPage({ messages, signedOut }: SignedOutPageProps): ReactElement {
  const text = messages.signedOut;
  const title = signedOut ? text.title : text.stayedTitle;
  return (
    <Layout language={messages.language} title={title}>
      <h1>{title}</h1>
      <p className="lead">{signedOut ? text.explanation : text.stayed}</p>
    </Layout>
  );
}
