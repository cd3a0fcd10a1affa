import type { SignInOutcome } from '#protocol';
import type { ReactElement } from 'react';
import { formatDuration } from './duration.js';
import { HiddenFields, type InteractionForm } from './form-fields.js';
import { Help } from './help.js';
import { Layout } from './layout.js';
import type { Messages } from './messages/messages.js';
import { Name } from './name.js';
import { Problem } from './problem.js';
import { TextField } from './text-field.js';

/** Why an attempt to sign in failed. */
export type SignInProblem = Extract<SignInOutcome, { readonly kind: 'refused' | 'throttled' }>;

/** What the sign-in page shows. */
export interface SignInPageProps extends InteractionForm {
  readonly messages: Messages;
  /** The name of the application that a person goes on to; null: one of our own pages. */
  readonly application: string | null;
  /** What stands in the first line: the `login_hint`, or what was typed before. */
  readonly login?: string | undefined;
  /** What was wrong with the attempt before. */
  readonly problem?: SignInProblem | undefined;
}

/** The first step of signing in: inputs `login` and `password`, button `#login-submit`. */
export function SignInPage(props: SignInPageProps): ReactElement {
  const { messages, application, login, problem, interaction } = props;
  const text = messages.signIn;
  const refused = problem?.kind === 'refused';
  const title = problem === undefined ? text.title : messages.problem(text.title);
  return (
    <Layout language={messages.language} title={title}>
      <h1>{text.title}</h1>
      {application !== null && <p className="lead">{text.lead(<Name>{application}</Name>)}</p>}
      <Problem>{describe(problem, messages)}</Problem>
      <form method="post" action={props.action}>
        <HiddenFields antiForgery={props.antiForgery} fields={{ interaction }} />
        <TextField
          name="login"
          label={text.login}
          autoComplete="username"
          value={login}
          wrong={refused}
          first={!login}
        />
        <TextField
          name="password"
          label={text.password}
          type="password"
          autoComplete="current-password"
          wrong={refused}
          first={Boolean(login)}
        />
        <button type="submit" id="login-submit" className="main">
          {text.submit}
        </button>
      </form>
      <Help question={text.forgotten}>{text.forgottenHelp}</Help>
    </Layout>
  );
}

function describe(problem: SignInProblem | undefined, { language, signIn }: Messages): string | undefined {
  if (problem === undefined) return undefined;
  if (problem.kind === 'refused') return signIn.refused;
  return signIn.throttled(formatDuration(language, problem.retryAfter));
}
