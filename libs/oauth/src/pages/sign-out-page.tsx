import type { Person } from '#protocol';
import type { ReactElement } from 'react';
import { AccountLine } from './account-line.js';
import { HiddenFields, type FormState } from './form-fields.js';
import { Layout } from './layout.js';
import type { Messages } from './messages/messages.js';
import { Name } from './name.js';

/** What the sign-out page shows. Its `fields` carry the request of the application. */
export interface SignOutPageProps extends FormState {
  readonly messages: Messages;
  /** The name of the application that asks; null: the person did. */
  readonly application: string | null;
  readonly person: Pick<Person, 'name' | 'email'>;
}

/** The fields of the answer: `answer` is one of these. */
export const SIGN_OUT_ANSWERS = { yes: 'yes', no: 'no' } as const;

/** Whether to sign out (OpenID Connect RP-Initiated Logout §2): buttons `#sign-out-yes` and `#sign-out-no`. */
export function SignOutPage({ messages, application, person, ...form }: SignOutPageProps): ReactElement {
  const text = messages.signOut;
  return (
    <Layout language={messages.language} title={text.title}>
      <h1>{text.title}</h1>
      {application !== null && <p className="lead">{text.lead(<Name>{application}</Name>)}</p>}
      <AccountLine label={text.account} person={person} />
      <p>{text.own}</p>
      <form method="post" action={form.action}>
        <HiddenFields antiForgery={form.antiForgery} {...(form.fields && { fields: form.fields })} />
        <div className="pair">
          <button type="submit" id="sign-out-no" name="answer" value={SIGN_OUT_ANSWERS.no}>
            {text.cancel}
          </button>
          <button type="submit" id="sign-out-yes" name="answer" value={SIGN_OUT_ANSWERS.yes}>
            {text.confirm}
          </button>
        </div>
      </form>
    </Layout>
  );
}
