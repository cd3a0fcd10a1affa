import type { ConsentQuestion } from '#protocol';
import type { ReactElement } from 'react';
import { formatDuration } from './duration.js';
import type { Messages } from './messages/messages.js';

interface ConsentFactsProps {
  readonly messages: Messages;
  readonly question: Pick<ConsentQuestion, 'accessTokenLifetime' | 'refreshTokenLifetime'>;
  readonly accountPath: string;
}

/** What an application cannot do, for how long it can do the rest, and where to take it back. */
export function ConsentFacts({ messages, question, accountPath }: ConsentFactsProps): ReactElement {
  const { language, consent: text } = messages;
  const { accessTokenLifetime, refreshTokenLifetime } = question;
  return (
    <dl className="facts">
      <dt>{text.cannot}</dt>
      <dd>
        {text.cannotPassword} {text.cannotMore}
      </dd>
      <dt>{text.duration}</dt>
      <dd>
        {text.accessLifetime(formatDuration(language, accessTokenLifetime))}{' '}
        {refreshTokenLifetime === null
          ? text.online
          : text.offline(formatDuration(language, refreshTokenLifetime))}
      </dd>
      <dt>{text.takeBack}</dt>
      <dd>{text.takeBackAt(<a href={accountPath}>{text.accountPage}</a>)}</dd>
    </dl>
  );
}
