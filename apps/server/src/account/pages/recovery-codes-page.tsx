import { Layout } from '#oauth';
import type { ReactElement } from 'react';
import { ACCOUNT_PATHS } from './account-paths.js';
import type { AccountMessages } from './messages/messages.js';

/** What the page of new recovery codes shows. */
export interface RecoveryCodesPageProps {
  readonly messages: AccountMessages;
  readonly codes: readonly string[];
}

/** New recovery codes: their only showing. */
export function RecoveryCodesPage({ messages, codes }: RecoveryCodesPageProps): ReactElement {
  const text = messages.recoveryCodes;
  return (
    <Layout language={messages.language} title={text.title}>
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <ul className="codes" aria-label={text.list}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p>{text.keep}</p>
      <p className="next">
        <a className="button" href={ACCOUNT_PATHS.overview}>
          {text.done}
        </a>
      </p>
    </Layout>
  );
}
