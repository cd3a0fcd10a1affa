import type { ReactElement } from 'react';
import { Layout } from './layout.js';
import type { Messages } from './messages/messages.js';

/** What a page says instead of what was wanted. */
export interface MessagePageProps {
  readonly messages: Messages;
  readonly notice: Notice;
  /** By which the operator finds it in the log. */
  readonly requestId?: string;
  /** The error code and its description, for whoever writes the application. English. */
  readonly detail?: string;
}

/** Why a person does not see what they wanted. */
export interface Notice {
  readonly title: string;
  readonly happened: string;
  /** Whose fault it is; empty where that helps nobody. */
  readonly fault: string;
  /** What to do. */
  readonly advice: string;
}

/** What happened, whose fault it is, and what to do. */
export function MessagePage({ messages, notice, requestId, detail }: MessagePageProps): ReactElement {
  const text = messages.notice;
  return (
    <Layout language={messages.language} title={notice.title}>
      <h1>{notice.title}</h1>
      <p className="lead">{notice.happened}</p>
      <p>
        {notice.fault} {notice.advice}
      </p>
      {(detail ?? requestId) !== undefined && (
        <dl className="facts">
          {detail !== undefined && (
            <>
              <dt>{text.detail}</dt>
              <dd>
                <code lang="en">{detail}</code>
              </dd>
            </>
          )}
          {requestId !== undefined && (
            <>
              <dt>{text.requestId}</dt>
              <dd>
                <code>{requestId}</code>
              </dd>
            </>
          )}
        </dl>
      )}
    </Layout>
  );
}
