import type { ConsentItem } from '#protocol';
import type { ReactElement } from 'react';
import type { Messages } from './messages/messages.js';
import { Name } from './name.js';
import { toPlainText } from './plain-text.js';

/** Letters of what an API says of a scope. */
const LONGEST_DESCRIPTION = 200;

/** What begins the names of the fields that say which optional scopes stayed ticked. */
export const SCOPE_FIELD = 'scope:';

interface ConsentItemsProps {
  readonly messages: Messages;
  readonly items: readonly ConsentItem[];
  readonly claims: readonly string[];
}

/** What an application can do if it is allowed, by API: this server's own scopes first. */
export function ConsentItems({ messages, items, claims }: ConsentItemsProps): ReactElement {
  const text = messages.consent;
  return (
    <section className="can" aria-labelledby="can">
      <h2 id="can">{text.can}</h2>
      {groupByAudience(items).map(([audience, group]) => (
        <ul key={audience} aria-label={group[0]?.api?.name && toPlainText(group[0].api.name)}>
          {group.map((item) => (
            <Item key={item.scope} messages={messages} item={item} />
          ))}
        </ul>
      ))}
      {claims.length > 0 && <Claims messages={messages} claims={claims} />}
      {items.some(({ optional }) => optional) && <p className="hint">{text.optional}</p>}
    </section>
  );
}

function Item({ messages, item }: { readonly messages: Messages; readonly item: ConsentItem }): ReactElement {
  const { scope, api, optional, allowedBefore } = item;
  const what = (
    <span className="what">
      <bdi>{describe(item, messages)}</bdi>
      {api !== null && <small>{messages.consent.at(<Name>{api.name}</Name>)}</small>}
      {allowedBefore && <small className="before">{messages.consent.allowedBefore}</small>}
    </span>
  );
  if (!optional) return <li className="fixed">{what}</li>;
  return (
    <li>
      <label>
        <input type="checkbox" name={SCOPE_FIELD + scope} defaultChecked />
        {what}
      </label>
    </li>
  );
}

function Claims({ messages, claims }: Omit<ConsentItemsProps, 'items'>): ReactElement {
  const { claims: known, claim } = messages.consent;
  return (
    <ul>
      {claims.map((name) => (
        <li key={name} className="fixed">
          <span className="what">{own(known, name) ?? claim(<Name>{name}</Name>)}</span>
        </li>
      ))}
    </ul>
  );
}

function describe({ scope, api, description }: ConsentItem, { consent }: Messages): string {
  const ours = api === null ? own(consent.scopes, scope) : undefined;
  return ours ?? toPlainText(description || scope, LONGEST_DESCRIPTION);
}

/** A name that somebody else chose may also be that of something every object has. */
function own(texts: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(texts, name) ? texts[name] : undefined;
}

function groupByAudience(items: readonly ConsentItem[]): (readonly [string, readonly ConsentItem[]])[] {
  const audiences = [...new Set(items.map(({ audience }) => audience))];
  const ofOurs = (audience: string) => items.some((item) => item.audience === audience && item.api === null);
  return audiences
    .sort((a, b) => Number(ofOurs(b)) - Number(ofOurs(a)))
    .map((audience) => [audience, items.filter((item) => item.audience === audience)]);
}
