import {
  randomBase62,
  TOKEN_EXCHANGE,
  type Actor,
  type Api,
  type EventKind,
  type ExchangeRule,
  type Page,
} from '#protocol';
import { recordAct } from '../acts/record-act.js';
import type { RegisteredApi } from '../apis/registered-api.js';
import { requirePerson } from '../delegations/second-person.js';
import { checkLimit } from '../pages/page.js';
import type { ExchangeRuleQuery, RegistrationPorts } from '../ports.js';
import { invalid, RegistrationError } from '../registration-error.js';
import { LIMITS } from '../rules/limits.js';
import { checkExpiry } from '../rules/lifetime.js';
import { checkList, checkText } from '../rules/text.js';
import type { NewExchangeRule } from './new-exchange-rule.js';

/** The making and removing of exchange rules (RFC 8693). Every act is recorded in the ledger. */
export class ExchangeRules {
  constructor(private readonly ports: RegistrationPorts) {}

  /** @throws RegistrationError invalid: what was wrong, and where; forbidden: it takes a person */
  create(input: NewExchangeRule, by: Actor): Promise<ExchangeRule> {
    return this.ports.unitOfWork.run(async () => {
      // It carries tokens of a delegation to an API that the delegation does not name.
      if (this.ports.delegationApproval === 'two-person') await requirePerson(by, this.ports.people);
      await this.requireExchanger(input.clientId);
      const from = await this.findApi(input.from, 'from');
      const to = await this.findApi(input.to, 'to');
      const now = this.ports.clock.now();
      const rule: ExchangeRule = {
        id: `exr_${randomBase62(22)}`,
        clientId: input.clientId,
        fromAudience: from.identifier,
        toAudience: to.identifier,
        scopes: checkScopes(input.scopes, from, to),
        reason: checkText(input.reason, 'reason', { longest: LIMITS.description }),
        expiresAt: checkExpiry(input.expiresAt, now),
        createdAt: now,
        createdBy: by.id,
        removedAt: null,
        removedBy: null,
      };
      await this.ports.exchangeRules.insert(rule);
      await this.record('exchange-rule.created', rule, { before: null, after: viewOf(rule) }, by);
      return rule;
    });
  }

  /** @throws RegistrationError not-found */
  async get(id: string): Promise<ExchangeRule> {
    return requireFound(await this.ports.exchangeRules.find(id));
  }

  /** @throws RegistrationError invalid: the limit or the cursor */
  async list(query: ExchangeRuleQuery): Promise<Page<ExchangeRule>> {
    return this.ports.exchangeRules.list(checkLimit(query));
  }

  /** Ends a rule, and with it the tokens that nothing else allows. Again changes nothing. @throws RegistrationError not-found */
  remove(id: string, by: Actor): Promise<ExchangeRule> {
    return this.ports.unitOfWork.run(async () => {
      const before = requireFound(await this.ports.exchangeRules.findForChange(id));
      if (before.removedAt !== null) return before;
      const rule = { ...before, removedAt: this.ports.clock.now(), removedBy: by.id };
      await this.ports.exchangeRules.update(rule);
      await this.record('exchange-rule.removed', rule, { before: viewOf(rule), after: null }, by);
      return rule;
    });
  }

  private async requireExchanger(clientId: string): Promise<void> {
    const set = await this.ports.credentialSets.find(clientId);
    if (set === undefined) throw invalid('clientId', 'there is no such credential set');
    if (set.grantType !== TOKEN_EXCHANGE) {
      throw invalid('clientId', 'a credential set of the grant token-exchange is needed');
    }
    if (set.status === 'retired') throw invalid('clientId', 'this credential set is retired; that is final');
  }

  private async findApi(identifier: string, field: 'from' | 'to'): Promise<RegisteredApi> {
    const api = await this.ports.apis.find(identifier);
    if (api === undefined) throw invalid(field, 'there is no such API');
    if (api.builtIn) throw invalid(field, 'Legate itself is never reached by an exchanged token');
    return api;
  }

  private async record(
    kind: EventKind,
    rule: ExchangeRule,
    views: { readonly before: object | null; readonly after: object | null },
    by: Actor,
  ): Promise<void> {
    const { id: target, clientId } = rule;
    const applicationId = (await this.ports.credentialSets.find(clientId))?.application.id ?? null;
    await recordAct(this.ports, { kind, target, applicationId, clientId, ...views }, by);
  }
}

function viewOf({ clientId, fromAudience, toAudience, scopes, reason, expiresAt }: ExchangeRule): object {
  return { clientId, from: fromAudience, to: toAudience, scopes, reason, expiresAt };
}

function requireFound(rule: ExchangeRule | undefined): ExchangeRule {
  if (rule === undefined) throw new RegistrationError('not-found', 'there is no such exchange rule');
  return rule;
}

/** A scope goes on by its name: what the first API does not define, no token for it can pass on. */
function checkScopes(scopes: readonly string[], from: Api, to: Api): readonly string[] {
  if (scopes.length === 0) throw invalid('scopes', 'name at least one');
  for (const scope of checkList(scopes, 'scopes', LIMITS.scopes)) {
    const without = [from, to].find((api) => !api.scopes.some(({ name }) => name === scope));
    if (without === undefined) continue;
    const shown = scope.slice(0, LIMITS.scope);
    throw invalid('scopes', `${without.identifier} defines no scope “${shown}”; both APIs must`);
  }
  return scopes;
}
