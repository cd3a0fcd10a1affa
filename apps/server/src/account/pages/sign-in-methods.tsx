import type { ReactElement } from 'react';
import { ACCOUNT_PATHS } from './account-paths.js';
import { ActionButton } from './action-button.js';
import type { AccountMessages } from './messages/messages.js';
import { Moment } from './moment.js';

interface SignInMethodsProps {
  readonly messages: AccountMessages;
  readonly antiForgery: string;
  /** Milliseconds; null: no authenticator app is set up. */
  readonly authenticatorSince: number | null;
  readonly recoveryCodesLeft: number;
}

/** How a person signs in, and where that is changed. */
export function SignInMethods(props: SignInMethodsProps): ReactElement {
  const { messages, antiForgery, authenticatorSince, recoveryCodesLeft } = props;
  const { language, security: text } = messages;
  return (
    <section aria-labelledby="security">
      <h2 id="security">{text.title}</h2>
      <ul className="rows">
        <li>
          <h3>{text.password}</h3>
          <a className="button" href={ACCOUNT_PATHS.password}>
            {text.changePassword}
          </a>
        </li>
        {authenticatorSince === null ? (
          <li>
            <div>
              <h3>{text.authenticator}</h3>
              <p className="hint">{text.noAuthenticator}</p>
            </div>
            <ActionButton
              action={ACCOUNT_PATHS.authenticator}
              antiForgery={antiForgery}
              label={text.setUpAuthenticator}
            />
          </li>
        ) : (
          <li>
            <div>
              <h3>{text.authenticator}</h3>
              <p className="hint">
                {text.authenticatorSince(<Moment at={authenticatorSince} language={language} />)}
              </p>
              <p className="hint">{text.codesLeft(recoveryCodesLeft)}</p>
            </div>
            <div className="stack">
              <ActionButton
                action={ACCOUNT_PATHS.recoveryCodes}
                antiForgery={antiForgery}
                label={text.newCodes}
              />
              <ActionButton
                action={ACCOUNT_PATHS.removeAuthenticator}
                antiForgery={antiForgery}
                label={text.removeAuthenticator}
              />
            </div>
          </li>
        )}
      </ul>
    </section>
  );
}
