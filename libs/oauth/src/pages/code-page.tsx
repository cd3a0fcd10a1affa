import type { ReactElement } from 'react';
import { formatDuration } from './duration.js';
import { HiddenFields, type InteractionForm } from './form-fields.js';
import { Help } from './help.js';
import { Layout } from './layout.js';
import type { Messages } from './messages/messages.js';
import { Problem } from './problem.js';
import type { SignInProblem } from './sign-in-page.js';
import { TextField } from './text-field.js';

/** What the page of the second step shows. */
export interface CodePageProps extends InteractionForm {
  readonly messages: Messages;
  readonly problem?: SignInProblem | undefined;
}

/** The second step of signing in: a TOTP (RFC 6238) or a recovery code, in the input `code`. */
export function CodePage({ messages, problem, interaction, ...form }: CodePageProps): ReactElement {
  const text = messages.code;
  const title = problem === undefined ? text.title : messages.problem(text.title);
  return (
    <Layout language={messages.language} title={title}>
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <Problem>{describe(problem, messages)}</Problem>
      <form method="post" action={form.action}>
        <HiddenFields antiForgery={form.antiForgery} fields={{ interaction }} />
        <TextField
          name="code"
          label={text.code}
          autoComplete="one-time-code"
          wrong={problem?.kind === 'refused'}
          first
        />
        <button type="submit" id="code-submit" className="main">
          {text.submit}
        </button>
      </form>
      <Help question={text.lost}>{text.lostHelp}</Help>
    </Layout>
  );
}

function describe(problem: SignInProblem | undefined, messages: Messages): string | undefined {
  if (problem === undefined) return undefined;
  if (problem.kind === 'refused') return messages.code.refused;
  return messages.signIn.throttled(formatDuration(messages.language, problem.retryAfter));
}
