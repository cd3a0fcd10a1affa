import { MessagePage, messagesIn } from '#oauth';
import type { ReactElement } from 'react';
import type { SetUpMessages } from './set-up-messages.js';

/** What a set-up link shows that is not good any more. */
export function DeadLinkPage({ messages }: { readonly messages: SetUpMessages }): ReactElement {
  return <MessagePage messages={messagesIn(messages.language)} notice={messages.deadLink} />;
}
