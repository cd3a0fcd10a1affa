import { OPERATOR, STATUSES, toCredentialGrantType, type Status } from '#protocol';
import { Option, type Command } from 'commander';
import {
  addCommand,
  addList,
  UsageError,
  type CommandHost,
  type CommonOptions,
  type ListOptions,
} from './command-host.js';
import { credentialSetToWire, scopesOf } from '../representations/credential-set.js';
import { addCreate } from './credential-create.js';
import { showSet } from './credential-output.js';
import { addUpdate } from './credential-update.js';
import { listText, type Output } from './output.js';
import type { Workspace } from './workspace.js';

interface CredentialListOptions extends ListOptions {
  readonly application?: string;
  readonly grant?: string;
  readonly status?: Status;
}

/** `legate credential`: credential sets, each an OAuth client made for exactly one grant type. */
export function addCredentialCommands(program: Command, host: CommandHost): void {
  const noun = program.command('credential').description('credential sets, each for exactly one grant type');
  addCreate(noun, host);
  addUpdate(noun, host);
  addList(noun, 'list credential sets, newest first')
    .option('--application <id>', 'only those of one application')
    .option('--grant <type>', 'only those of one grant type')
    .addOption(new Option('--status <status>', 'only these').choices(STATUSES))
    .action((options: CredentialListOptions) => host.run(options, (workspace) => list(workspace, options)));
  addCommand(noun, 'show <client-id>', 'show one credential set').action(
    (clientId: string, options: CommonOptions) =>
      host.run(options, async (workspace) =>
        showSet(await workspace.credentialSets.get(clientId), workspace),
      ),
  );
  for (const [verb, meaning] of [
    ['disable', 'refuse it until it is enabled again'],
    ['enable', 'end a disablement'],
    ['retire', 'refuse it for ever'],
  ] as const) {
    addCommand(noun, `${verb} <client-id>`, meaning).action((clientId: string, options: CommonOptions) =>
      host.run(options, async (workspace) =>
        showSet(await workspace.credentialSets[verb](clientId, OPERATOR), workspace),
      ),
    );
  }
}

async function list(
  { credentialSets, clock, issuer }: Workspace,
  options: CredentialListOptions,
): Promise<Output> {
  const { application: applicationId, grant, status, limit, after } = options;
  const grantType = grant === undefined ? undefined : toCredentialGrantType(grant);
  if (grant !== undefined && grantType === undefined)
    throw new UsageError(`--grant: no grant type is called ${grant}`);
  const { items, next } = await credentialSets.list({ applicationId, grantType, status, limit, after });
  const now = clock.now();
  const rows = items.map((set) => [set.clientId, set.application.name, set.name, set.status, scopesOf(set)]);
  return {
    json: { items: items.map((set) => credentialSetToWire(set, issuer, now)), next },
    text: listText(
      ['CLIENT ID', 'APPLICATION', 'NAME', 'STATUS', 'SCOPES'],
      rows,
      next,
      'no credential sets',
    ),
  };
}
