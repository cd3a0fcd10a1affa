import { HiddenFields, Layout, Problem, TextField, type FormState } from '#oauth';
import type { ReactElement } from 'react';
import type { SetUpMessages, SetUpProblem } from './set-up-messages.js';

/** What the set-up page shows. Its `fields` carry the token of the link. */
export interface SetUpPageProps extends FormState {
  readonly messages: SetUpMessages;
  /** What was typed before. */
  readonly email?: string | undefined;
  readonly name?: string | undefined;
  /** What was wrong. */
  readonly problem?: SetUpProblem | undefined;
}

/** The making of the first admin account: fields `email`, `name`, `password`, `repeated_password`. */
export function SetUpPage({ messages, email, name, problem, ...form }: SetUpPageProps): ReactElement {
  const title = problem === undefined ? messages.title : messages.problem(messages.title);
  const wrong = problem === 'taken' ? 'email' : problem;
  const first = wrong ?? 'email';
  const field = (which: SetUpProblem) =>
    ({ name: which, wrong: wrong === which, first: first === which }) as const;
  return (
    <Layout language={messages.language} title={title}>
      <h1>{messages.title}</h1>
      <p className="lead">{messages.lead}</p>
      <Problem>{problem && messages.problems[problem]}</Problem>
      <form method="post" action={form.action}>
        <HiddenFields antiForgery={form.antiForgery} {...(form.fields && { fields: form.fields })} />
        <TextField
          {...field('email')}
          label={messages.email}
          type="email"
          autoComplete="username"
          value={email}
        />
        <TextField {...field('name')} label={messages.name} autoComplete="name" value={name} />
        <TextField
          {...field('password')}
          label={messages.password}
          type="password"
          autoComplete="new-password"
          hint={messages.hint}
        />
        <TextField
          {...field('repeated_password')}
          label={messages.repeated}
          type="password"
          autoComplete="new-password"
        />
        <button type="submit" className="main">
          {messages.submit}
        </button>
      </form>
    </Layout>
  );
}
