import type { Client, ConsentQuestion, Person } from '#protocol';
import type { ReactElement } from 'react';
import { AccountLine } from './account-line.js';
import { ConsentFacts } from './consent-facts.js';
import { ConsentItems } from './consent-items.js';
import { HiddenFields, type InteractionForm } from './form-fields.js';
import { Layout } from './layout.js';
import type { Messages } from './messages/messages.js';
import { Name } from './name.js';
import { toPlainText } from './plain-text.js';

/** What the consent page shows. */
export interface ConsentPageProps extends InteractionForm {
  readonly messages: Messages;
  readonly question: ShownQuestion;
  /** Where a person takes it back. */
  readonly accountPath: string;
}

/** The part of the question that the page shows. */
interface ShownQuestion extends Omit<ConsentQuestion, 'client' | 'person'> {
  readonly client: Pick<Client, 'application'>;
  readonly person: Pick<Person, 'name' | 'email'>;
}

/** The fields of the answer: `answer` is one of these. */
export const CONSENT_ANSWERS = { allow: 'allow', deny: 'deny', otherAccount: 'other-account' } as const;

/**
 * Whether an application may have what it asks for: who asks, as which account, what it can and cannot do, for how
 * long, where to take it back. Both buttons weigh the same, and the first one, which Enter presses, denies. The form
 * brings `answer` (`CONSENT_ANSWERS`) and a field `scope:<name>` for each optional scope that stayed ticked.
 */
export function ConsentPage({ messages, question, ...props }: ConsentPageProps): ReactElement {
  const text = messages.consent;
  const { client, person } = question;
  const hidden = <HiddenFields antiForgery={props.antiForgery} fields={{ interaction: props.interaction }} />;
  return (
    <Layout language={messages.language} title={text.title(toPlainText(client.application.name))}>
      <h1>{text.heading(<Name>{client.application.name}</Name>)}</h1>
      <p className="lead">{text.returnsTo(<Name>{question.redirectHost}</Name>)}</p>
      <form method="post" action={props.action} className="as">
        {hidden}
        <AccountLine label={text.account} person={person} />
        <button type="submit" className="link" name="answer" value={CONSENT_ANSWERS.otherAccount}>
          {text.otherAccount}
        </button>
      </form>
      <form method="post" action={props.action}>
        {hidden}
        <ConsentItems messages={messages} items={question.items} claims={question.claims} />
        <ConsentFacts messages={messages} question={question} accountPath={props.accountPath} />
        <div className="pair">
          <button type="submit" id="consent-deny" name="answer" value={CONSENT_ANSWERS.deny}>
            {text.deny}
          </button>
          <button type="submit" id="consent-allow" name="answer" value={CONSENT_ANSWERS.allow}>
            {text.allow}
          </button>
        </div>
      </form>
    </Layout>
  );
}
