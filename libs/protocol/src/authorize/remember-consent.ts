import type { Consent } from '../consent.js';
import { createEvent, type EventFacts, type EventKind, type RequestContext } from '../ledger-entries.js';
import type { Ports } from '../ports.js';
import type { ConsentItem, ConsentQuestion } from './consent-question.js';

type ConsentPorts = Pick<Ports, 'clock' | 'consents' | 'events'>;

/**
 * Remembers what a person allowed, beside what they had allowed before; what they left out this time is not among it any
 * longer. Runs in the unit of work of the answer.
 */
export async function rememberConsent(
  question: ConsentQuestion,
  before: Consent | undefined,
  allowed: readonly ConsentItem[],
  context: RequestContext,
  ports: ConsentPorts,
): Promise<void> {
  const now = ports.clock.now();
  const { person, client, items, claims } = question;
  const isAsked = ({ audience, scope }: { audience: string; scope: string }): boolean =>
    items.some((item) => item.audience === audience && item.scope === scope);
  const earlier = before?.scopes.filter((each) => !isAsked(each)) ?? [];
  await ports.consents.save({
    accountId: person.id,
    clientId: client.clientId,
    scopes: [...earlier, ...allowed.map(({ audience, scope }) => ({ audience, scope }))],
    claims: [...new Set([...(before?.claims ?? []), ...claims])],
    grantedAt: before?.grantedAt ?? now,
    updatedAt: now,
  });
  const leftOut = items.filter((item) => !allowed.includes(item));
  const detail = { scopes: namesOf(allowed), leftOut: namesOf(leftOut), claims };
  await record('consent.given', question, detail, context, ports);
}

/** Enters in the ledger that a person said no. Nothing else changes. */
export async function recordDenial(
  question: ConsentQuestion,
  context: RequestContext,
  ports: ConsentPorts,
): Promise<void> {
  const detail = { scopes: namesOf(question.items), claims: question.claims };
  await record('consent.denied', question, detail, context, ports);
}

async function record(
  kind: EventKind,
  { person, client }: ConsentQuestion,
  detail: EventFacts['detail'],
  context: RequestContext,
  { events, clock }: ConsentPorts,
): Promise<void> {
  const { clientId, application } = client;
  const facts = { kind, at: clock.now(), target: person.id, applicationId: application.id, clientId, detail };
  await events.record(createEvent(facts, { id: person.id, context }));
}

const namesOf = (items: readonly ConsentItem[]): readonly string[] => items.map(({ scope }) => scope);
