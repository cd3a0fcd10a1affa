import type { NewTotp } from '#accounts';
import { HiddenFields, Layout, Problem, TextField } from '#oauth';
import type { ReactElement } from 'react';
import { ACCOUNT_PATHS } from './account-paths.js';
import type { AccountMessages } from './messages/messages.js';
import { QrCode } from './qr-code.js';

/** What the page for a new authenticator app shows. */
export interface TotpPageProps {
  readonly messages: AccountMessages;
  readonly antiForgery: string;
  readonly totp: NewTotp;
  /** Whether the code that was typed is not the one the app shows. */
  readonly wrong: boolean;
}

/** The setting up of an authenticator app (RFC 6238): the secret to scan or type, and the field `code`. */
export function TotpPage({ messages, antiForgery, totp, wrong }: TotpPageProps): ReactElement {
  const text = messages.authenticator;
  return (
    <Layout language={messages.language} title={wrong ? messages.problem(text.title) : text.title}>
      <h1>{text.title}</h1>
      <p className="lead">{text.scan}</p>
      <QrCode text={totp.uri} label={text.picture} />
      <p>{text.type}</p>
      <p className="secret">
        <code>{totp.secret.replace(/.{4}(?=.)/g, '$& ')}</code>
      </p>
      <Problem>{wrong ? text.wrong : undefined}</Problem>
      <form method="post" action={ACCOUNT_PATHS.authenticator}>
        <HiddenFields antiForgery={antiForgery} />
        <TextField
          name="code"
          label={text.code}
          hint={text.hint}
          autoComplete="one-time-code"
          wrong={wrong}
          first={wrong}
        />
        <button type="submit" className="main">
          {text.submit}
        </button>
      </form>
      <p className="back">
        <a href={ACCOUNT_PATHS.overview}>{messages.back}</a>
      </p>
    </Layout>
  );
}
