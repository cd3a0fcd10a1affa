import { delegationStateAt, OPERATOR, type Delegation } from '#protocol';
import type { Command } from 'commander';
import {
  addCommand,
  addList,
  collect,
  parseInstantOption,
  readScopes,
  type CommandHost,
  type CommonOptions,
  type ListOptions,
} from './command-host.js';
import { delegationToWire, scopesOfDelegation } from '../representations/delegation.js';
import { formatInstant } from '../representations/instant.js';
import { addDryRun } from './dry-run.js';
import { lines, listText, type Output } from './output.js';
import type { Workspace } from './workspace.js';

interface CreateOptions extends CommonOptions {
  readonly credential: string;
  readonly subject: readonly string[];
  readonly scope: string;
  readonly api?: readonly string[];
  readonly expires: number;
  readonly reason: string;
}

interface DelegationListOptions extends ListOptions {
  readonly credential?: string;
}

/** `legate delegation`: for whom service accounts may act. A delegation is made, approved and removed, never edited. */
export function addDelegationCommands(program: Command, host: CommandHost): void {
  const noun = program.command('delegation').description('delegations: for whom service accounts may act');
  addCommand(noun, 'create', 'let a service account act for people, with some scopes, until then')
    .requiredOption('--credential <client-id>', 'the service account')
    .requiredOption('--subject <address>', 'an e-mail address, or @DOMAIN; may be repeated', collect)
    .requiredOption('--scope <scopes>', 'scopes that it has, separated by spaces')
    .option('--api <uri>', 'an API whose scopes are meant; may be repeated', collect)
    .requiredOption(
      '--expires <date>',
      'until when, in ISO 8601; a date alone ends as it begins, at 00:00Z',
      parseInstantOption,
    )
    .requiredOption('--reason <text>', 'why, for the ledger')
    .action((options: CreateOptions) => host.run(options, (workspace) => create(workspace, options)));
  addList(noun, 'list delegations, newest first, removed ones too')
    .option('--credential <client-id>', 'only those of one service account')
    .action((options: DelegationListOptions) => host.run(options, (workspace) => list(workspace, options)));
  addCommand(noun, 'show <id>', 'show one delegation').action((id: string, options: CommonOptions) =>
    host.run(options, async (workspace) => show(await workspace.delegations.get(id), workspace)),
  );
  for (const [verb, meaning] of [
    ['approve', 'put it in force, where another person made it'],
    ['remove', 'end it for ever, and every token under it'],
  ] as const) {
    addCommand(noun, `${verb} <id>`, meaning).action((id: string, options: CommonOptions) =>
      host.run(options, async (workspace) =>
        show(await workspace.delegations[verb](id, OPERATOR), workspace),
      ),
    );
  }
  addDryRun(noun, host);
}

async function create(workspace: Workspace, options: CreateOptions): Promise<Output> {
  const { credential: clientId, subject: subjects, api: apis, expires: expiresAt, reason } = options;
  const scopes = readScopes(options.scope, 'scopes');
  const delegation = { clientId, subjects, scopes, apis, expiresAt, reason };
  return show(await workspace.delegations.create(delegation, OPERATOR), workspace);
}

async function list({ delegations, clock }: Workspace, options: DelegationListOptions): Promise<Output> {
  const { credential: clientId, limit, after } = options;
  const { items, next } = await delegations.list({ clientId, limit, after });
  const now = clock.now();
  const rows = items.map((each) => [
    ...[each.id, each.clientId, each.subjects.join(' '), scopesOfDelegation(each)],
    ...[formatInstant(each.expiresAt), delegationStateAt(each, now)],
  ]);
  return {
    json: { items: items.map((each) => delegationToWire(each, now)), next },
    text: listText(
      ['ID', 'CLIENT ID', 'SUBJECTS', 'SCOPES', 'EXPIRES', 'STATE'],
      rows,
      next,
      'no delegations',
    ),
  };
}

function show(delegation: Delegation, { clock }: Workspace): Output {
  const now = clock.now();
  const { approvedAt, approvedBy, removedAt, removedBy } = delegation;
  return {
    json: delegationToWire(delegation, now),
    text: lines({
      id: delegation.id,
      client_id: delegation.clientId,
      state: delegationStateAt(delegation, now),
      subjects: delegation.subjects.join(' '),
      scopes: scopesOfDelegation(delegation),
      reason: delegation.reason,
      expires: formatInstant(delegation.expiresAt),
      created: `${formatInstant(delegation.createdAt)} by ${delegation.createdBy}`,
      approved: approvedAt === null ? null : `${formatInstant(approvedAt)} by ${approvedBy}`,
      removed: removedAt === null ? null : `${formatInstant(removedAt)} by ${removedBy}`,
    }),
  };
}
