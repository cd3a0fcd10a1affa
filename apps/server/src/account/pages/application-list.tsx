import { formatDuration, messagesIn, Name, scopeText, toPlainText } from '#oauth';
import type { ConsentItem } from '#protocol';
import type { ReactElement } from 'react';
import { ACCOUNT_PATHS } from './account-paths.js';
import { ActionButton } from './action-button.js';
import type { AccountMessages } from './messages/messages.js';
import { Moment } from './moment.js';

/** What the overview shows of an application with access. */
export interface ShownApplication {
  /** Of the credential set that has the consent. */
  readonly clientId: string;
  readonly name: string;
  /** When access was first given; milliseconds. */
  readonly since: number;
  readonly can: readonly Pick<ConsentItem, 'scope' | 'api' | 'description'>[];
}

interface ApplicationListProps {
  readonly messages: AccountMessages;
  readonly antiForgery: string;
  readonly applications: readonly ShownApplication[];
  /** Seconds that the longest-lived access token of them is good. */
  readonly longestAccess: number;
}

/** Who has access to a person's data; the fields `client_id` of its forms name from whom it is taken. */
export function ApplicationList(props: ApplicationListProps): ReactElement {
  const { messages, applications, antiForgery, longestAccess } = props;
  const text = messages.applications;
  return (
    <section aria-labelledby="applications">
      <h2 id="applications">{text.title}</h2>
      {applications.length === 0 ? (
        <p className="hint">{text.none}</p>
      ) : (
        <>
          <ul className="rows">
            {applications.map((application) => (
              <ApplicationRow
                key={application.clientId}
                messages={messages}
                antiForgery={antiForgery}
                application={application}
              />
            ))}
          </ul>
          <p className="hint">{text.reach(formatDuration(messages.language, longestAccess))}</p>
        </>
      )}
    </section>
  );
}

interface ApplicationRowProps {
  readonly messages: AccountMessages;
  readonly antiForgery: string;
  readonly application: ShownApplication;
}

function ApplicationRow({ messages, antiForgery, application }: ApplicationRowProps): ReactElement {
  const { language, applications: text } = messages;
  const { clientId, name, since, can } = application;
  const things = can.map((item) => scopeText(messagesIn(language), item)).join(' · ');
  return (
    <li>
      <div>
        <h3>
          <Name>{name}</Name>
        </h3>
        <p className="hint">
          <bdi>{text.can(things)}</bdi>
        </p>
        <p className="hint">{text.since(<Moment at={since} language={language} />)}</p>
      </div>
      <ActionButton
        action={ACCOUNT_PATHS.withdraw}
        antiForgery={antiForgery}
        fields={{ client_id: clientId }}
        label={text.withdraw}
        name={text.withdrawFrom(toPlainText(name))}
      />
    </li>
  );
}
