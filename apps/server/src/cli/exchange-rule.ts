import { exchangeRuleStateAt, OPERATOR, type ExchangeRule } from '#protocol';
import type { Command } from 'commander';
import {
  addCommand,
  addList,
  parseInstantOption,
  readScopes,
  type CommandHost,
  type CommonOptions,
  type ListOptions,
} from './command-host.js';
import { exchangeRuleToWire } from '../representations/exchange-rule.js';
import { formatInstant } from '../representations/instant.js';
import { lines, listText, type Output } from './output.js';
import type { Workspace } from './workspace.js';

interface CreateOptions extends CommonOptions {
  readonly credential: string;
  readonly from: string;
  readonly to: string;
  readonly scope: string;
  readonly reason: string;
  readonly expires?: number;
}

interface ExchangeRuleListOptions extends ListOptions {
  readonly credential?: string;
}

/** `legate exchange-rule`: which tokens a credential set may exchange for which (RFC 8693). */
export function addExchangeRuleCommands(program: Command, host: CommandHost): void {
  const noun = program.command('exchange-rule').description('which tokens may be exchanged for which');
  addCommand(noun, 'create', 'let a credential set exchange tokens for one API into tokens for another')
    .requiredOption('--credential <client-id>', 'the credential set, of the grant token-exchange')
    .requiredOption('--from <uri>', 'the API that the tokens are for')
    .requiredOption('--to <uri>', 'the API that the new tokens are for')
    .requiredOption('--scope <scopes>', 'the most that they may have, separated by spaces')
    .requiredOption('--reason <text>', 'why, for the ledger')
    .option(
      '--expires <date>',
      'until when, in ISO 8601; a date alone ends as it begins, at 00:00Z (default: until it is removed)',
      parseInstantOption,
    )
    .action((options: CreateOptions) => host.run(options, (workspace) => create(workspace, options)));
  addList(noun, 'list exchange rules, newest first, removed ones too')
    .option('--credential <client-id>', 'only those of one credential set')
    .action((options: ExchangeRuleListOptions) => host.run(options, (workspace) => list(workspace, options)));
  addCommand(noun, 'show <id>', 'show one exchange rule').action((id: string, options: CommonOptions) =>
    host.run(options, async (workspace) => show(await workspace.exchangeRules.get(id), workspace)),
  );
  addCommand(noun, 'remove <id>', 'end an exchange rule, and the tokens it allowed').action(
    (id: string, options: CommonOptions) =>
      host.run(options, async (workspace) =>
        show(await workspace.exchangeRules.remove(id, OPERATOR), workspace),
      ),
  );
}

async function create(workspace: Workspace, options: CreateOptions): Promise<Output> {
  const { credential: clientId, from, to, scope, reason, expires: expiresAt } = options;
  const scopes = readScopes(scope, 'scopes');
  const rule = { clientId, from, to, scopes, reason, expiresAt };
  return show(await workspace.exchangeRules.create(rule, OPERATOR), workspace);
}

async function list({ exchangeRules, clock }: Workspace, options: ExchangeRuleListOptions): Promise<Output> {
  const { limit, after, credential: clientId } = options;
  const { items, next } = await exchangeRules.list({ limit, after, clientId });
  const now = clock.now();
  const rows = items.map((each) => [
    ...[each.id, each.clientId, each.fromAudience, each.toAudience],
    ...[each.scopes.join(' '), exchangeRuleStateAt(each, now)],
  ]);
  return {
    json: { items: items.map((each) => exchangeRuleToWire(each, now)), next },
    text: listText(['ID', 'CLIENT ID', 'FROM', 'TO', 'SCOPES', 'STATE'], rows, next, 'no exchange rules'),
  };
}

function show(rule: ExchangeRule, { clock }: Workspace): Output {
  const now = clock.now();
  const removed = rule.removedAt === null ? null : `${formatInstant(rule.removedAt)} by ${rule.removedBy}`;
  return {
    json: exchangeRuleToWire(rule, now),
    text: lines({
      id: rule.id,
      client_id: rule.clientId,
      from: rule.fromAudience,
      to: rule.toAudience,
      scopes: rule.scopes.join(' '),
      reason: rule.reason,
      state: exchangeRuleStateAt(rule, now),
      expires: formatInstant(rule.expiresAt) ?? 'never',
      created: `${formatInstant(rule.createdAt)} by ${rule.createdBy}`,
      removed,
    }),
  };
}
