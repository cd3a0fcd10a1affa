import type { ConsentItem } from '#protocol';
import type { ReactElement } from 'react';
import type { Messages } from './messages/messages.js';
import { Name } from './name.js';
import { ownText, scopeText, scopeWords } from './scope-text.js';

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
      {groupByAudience(items).map((group) => (
        <Group key={group[0].audience} messages={messages} group={group} />
      ))}
      {claims.length > 0 && <Claims messages={messages} claims={claims} />}
      {items.some(({ optional }) => optional) && <p className="hint">{text.optional}</p>}
    </section>
  );
}

interface GroupProps {
  readonly messages: Messages;
  readonly group: readonly [ConsentItem, ...ConsentItem[]];
}

function Group({ messages, group }: GroupProps): ReactElement {
  const { api } = group[0];
  return (
    <>
      {api !== null && <h3>{messages.consent.at(<Name>{api.name}</Name>)}</h3>}
      <ul>
        {group.map((item) => (
          <Item key={item.scope} messages={messages} item={item} />
        ))}
      </ul>
    </>
  );
}

function Item({ messages, item }: { readonly messages: Messages; readonly item: ConsentItem }): ReactElement {
  const what = (
    <span className="what">
      <bdi>{scopeWords(messages, item) ?? <code>{scopeText(messages, item)}</code>}</bdi>
      {item.allowedBefore && <small>{messages.consent.allowedBefore}</small>}
    </span>
  );
  if (!item.optional) return <li className="fixed">{what}</li>;
  return (
    <li>
      <label>
        <input type="checkbox" name={SCOPE_FIELD + item.scope} defaultChecked />
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
          <span className="what">{ownText(known, name) ?? claim(<Name>{name}</Name>)}</span>
        </li>
      ))}
    </ul>
  );
}

function groupByAudience(items: readonly ConsentItem[]): GroupProps['group'][] {
  const groups = new Map<string, [ConsentItem, ...ConsentItem[]]>();
  for (const item of [...items].sort((a, b) => rankOf(a) - rankOf(b))) {
    const group = groups.get(item.audience);
    if (group === undefined) groups.set(item.audience, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

const FIRST = ['openid', 'profile', 'email'];

/** The order of reading: who one is, how long it lasts, and then what APIs define, in the order they were given. */
function rankOf({ api, scope }: ConsentItem): number {
  if (api !== null) return FIRST.length + 2;
  if (scope === 'offline_access') return FIRST.length + 1;
  return FIRST.includes(scope) ? FIRST.indexOf(scope) : FIRST.length;
}
