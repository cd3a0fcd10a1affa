import { HiddenFields, Layout, Problem, TextField } from '#oauth';
import type { ReactElement } from 'react';
import { ACCOUNT_PATHS } from './account-paths.js';
import type { AccountMessages } from './messages/messages.js';

/** Why a new password was not taken. */
export type PasswordProblem = keyof AccountMessages['password']['problems'];

/** What the page for a new password shows. */
export interface ChangePasswordPageProps {
  readonly messages: AccountMessages;
  readonly antiForgery: string;
  /** For password managers, which keep a new password by it. */
  readonly email: string;
  readonly problem?: PasswordProblem | undefined;
}

/** The change of a password: fields `current_password`, `new_password`, `repeated_password`. */
export function ChangePasswordPage(props: ChangePasswordPageProps): ReactElement {
  const { messages, antiForgery, email, problem } = props;
  const text = messages.password;
  const title = problem === undefined ? text.title : messages.problem(text.title);
  const newIsWrong = problem !== undefined && problem !== 'current-wrong' && problem !== 'throttled';
  const field = { type: 'password', autoComplete: 'new-password', wrong: newIsWrong } as const;
  return (
    <Layout language={messages.language} title={title}>
      <h1>{text.title}</h1>
      <p className="lead">{text.consequence}</p>
      <Problem>{problem && text.problems[problem]}</Problem>
      <form method="post" action={ACCOUNT_PATHS.password}>
        <HiddenFields antiForgery={antiForgery} />
        <input type="text" name="username" autoComplete="username" defaultValue={email} readOnly hidden />
        <TextField
          name="current_password"
          label={text.current}
          type="password"
          autoComplete="current-password"
          wrong={problem === 'current-wrong'}
          first={!newIsWrong}
        />
        <TextField {...field} name="new_password" label={text.new} hint={text.hint} first={newIsWrong} />
        <TextField {...field} name="repeated_password" label={text.repeated} />
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
