import type { Session } from '#accounts';
import { Name } from '#oauth';
import type { ReactElement } from 'react';
import { ACCOUNT_PATHS } from './account-paths.js';
import { ActionButton } from './action-button.js';
import { browserName } from './browser-name.js';
import type { AccountMessages } from './messages/messages.js';
import { Moment } from './moment.js';

/** What the overview shows of a session. */
export interface ShownSession extends Pick<Session, 'id' | 'lastUsedAt' | 'ip' | 'userAgent'> {
  /** Whether it is that of the browser that asks. */
  readonly current: boolean;
}

interface SessionListProps {
  readonly messages: AccountMessages;
  readonly antiForgery: string;
  readonly sessions: readonly ShownSession[];
}

/** Where a person is signed in; the fields `session` of its forms name what is to end. */
export function SessionList({ messages, antiForgery, sessions }: SessionListProps): ReactElement {
  const text = messages.sessions;
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{text.title}</h2>
      <ul className="rows">
        {sessions.map((session) => (
          <SessionRow key={session.id} messages={messages} antiForgery={antiForgery} session={session} />
        ))}
      </ul>
      {sessions.length > 1 && (
        <ActionButton
          action={ACCOUNT_PATHS.endOtherSessions}
          antiForgery={antiForgery}
          label={text.endOthers}
        />
      )}
    </section>
  );
}

interface SessionRowProps extends Omit<SessionListProps, 'sessions'> {
  readonly session: ShownSession;
}

function SessionRow({ messages, antiForgery, session }: SessionRowProps): ReactElement {
  const { language, sessions: text } = messages;
  const known = browserName(session.userAgent);
  const name = known === undefined ? text.unknownBrowser : text.on(known.browser, known.system);
  const time = <Moment at={session.lastUsedAt} language={language} />;
  return (
    <li>
      <div>
        <h3>{name}</h3>
        <p className="hint">{text.lastUsed(time, <Name>{session.ip}</Name>)}</p>
      </div>
      {session.current ? (
        <span className="tag">{text.current}</span>
      ) : (
        <ActionButton
          action={ACCOUNT_PATHS.endSession}
          antiForgery={antiForgery}
          fields={{ session: session.id }}
          label={text.end}
          name={text.endNamed(name)}
        />
      )}
    </li>
  );
}
