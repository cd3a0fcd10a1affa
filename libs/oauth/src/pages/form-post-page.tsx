import { createHash } from 'node:crypto';
import type { ReactElement } from 'react';
import { Layout } from './layout.js';
import type { Messages } from './messages/messages.js';
import { Name } from './name.js';

const SUBMIT = 'document.forms[0].submit()';

/** The one inline script of all pages, as the `script` of their policy: it posts the form of `FormPostPage`. */
export const FORM_POST_SCRIPT = `'sha256-${createHash('sha256').update(SUBMIT).digest('base64')}'`;

/** What the page of the form post response mode carries. */
export interface FormPostPageProps {
  readonly messages: Messages;
  /** The redirect URI: where the answer goes. */
  readonly action: string;
  /** The answer: `code`, `state`, `iss` or an error. */
  readonly params: ReadonlyMap<string, string>;
}

/** An authorization response that the browser posts to the client (OAuth 2.0 Form Post Response Mode §2). */
export function FormPostPage({ messages, action, params }: FormPostPageProps): ReactElement {
  const text = messages.formPost;
  return (
    <Layout language={messages.language} title={text.title}>
      <h1>{text.title}</h1>
      <p className="lead">{text.lead(<Name>{new URL(action).host}</Name>)}</p>
      <form method="post" action={action}>
        {[...params].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p className="hint">{text.help}</p>
        <button type="submit" className="main">
          {text.submit}
        </button>
      </form>
      <script dangerouslySetInnerHTML={{ __html: SUBMIT }} />
    </Layout>
  );
}
