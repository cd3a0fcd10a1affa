import { AccountError, type FirstAdmin } from '#accounts';
import type { CreatedCredentialSet } from '#client-registration';
import { ADMIN_SCOPE, AUDIT_SCOPE, MANAGEMENT_API, OPERATOR } from '#protocol';
import type { Command } from 'commander';
import { findAdminCredential } from '../start/admin-credential.js';
import { accountToWire } from '../representations/account.js';
import { showAccount } from './account-output.js';
import { addCommand, UsageError, type CommandHost, type CommonOptions } from './command-host.js';
import { credentialSetToWire } from '../representations/credential-set.js';
import { showCreated } from './credential-output.js';
import type { Output } from './output.js';
import type { Workspace } from './workspace.js';

const APPLICATION = 'Legate administration';

interface SetupOptions extends CommonOptions {
  readonly email?: string;
  readonly name?: string;
  readonly passwordStdin?: boolean;
}

/**
 * `legate setup`: makes the first credential set that may administer Legate over its API, or, with an e-mail address,
 * the first person who may.
 */
export function addSetupCommand(program: Command, host: CommandHost): void {
  addCommand(program, 'setup', 'make the first admin credential set, or with --email the first admin account')
    .option('--email <address>', 'the e-mail address of the first admin')
    .option('--name <name>', 'the name of the first admin')
    .option('--password-stdin', 'read the password of the first admin from standard input')
    .action(async ({ email, name, passwordStdin, ...rest }: SetupOptions) => {
      if (email === undefined && name === undefined && passwordStdin === undefined) {
        return host.run(rest, (workspace) => workspace.unitOfWork.run(() => setUp(workspace)));
      }
      if (email === undefined || passwordStdin === undefined) {
        throw new UsageError('--email and --password-stdin go together: they make the first admin account');
      }
      const password = await host.readPassword();
      return host.run(rest, (workspace) => setUpAccount(workspace, { email, name, password }));
    });
}

async function setUpAccount(workspace: Workspace, admin: FirstAdmin): Promise<Output> {
  const account = await workspace.setUp.completeWith(admin, OPERATOR);
  if (account === undefined) {
    throw new AccountError(
      'conflict',
      'the first admin was made before; make another with: legate account create --role admin',
    );
  }
  return { json: { created: true, ...accountToWire(account) }, text: showAccount(account).text };
}

async function setUp(workspace: Workspace): Promise<Output> {
  // Of several that set up at once, one makes the set and the others find it.
  await workspace.apis.hold(MANAGEMENT_API);
  const existing = await findAdminCredential(workspace.credentialSets);
  if (existing === undefined) return showFirst(await createFirst(workspace), workspace);
  const another =
    `legate credential create --application ${existing.application.id} --grant client_credentials` +
    ` --scope "${ADMIN_SCOPE} ${AUDIT_SCOPE}" --api ${MANAGEMENT_API}`;
  return {
    json: { created: false, ...credentialSetToWire(existing, workspace.issuer, workspace.clock.now()) },
    text:
      `An admin credential set exists already: ${existing.clientId} (${existing.name}).\n` +
      `Another secret for it:  legate secret add ${existing.clientId}\nAnother set:            ${another}`,
  };
}

async function createFirst({ applications, credentialSets }: Workspace): Promise<CreatedCredentialSet> {
  const { items } = await applications.list({ search: APPLICATION, limit: 200 });
  const application =
    items.find(({ name }) => name === APPLICATION) ??
    (await applications.create(
      { name: APPLICATION, description: 'Administers this server over its API.' },
      OPERATOR,
    ));
  return credentialSets.create(
    {
      applicationId: application.id,
      name: 'admin',
      grantType: 'client_credentials',
      scopes: [ADMIN_SCOPE, AUDIT_SCOPE],
      apis: [MANAGEMENT_API],
    },
    OPERATOR,
  );
}

function showFirst(created: CreatedCredentialSet, workspace: Workspace): Output {
  const { issuer } = workspace;
  const { json, text } = showCreated(created, workspace);
  return {
    json: { created: true, ...(json as object) },
    text: `${text}\n\nA token for ${issuer}/api/v1, good for an hour:\n  ${curl(created, issuer)}\n(curl asks for the secret.)`,
  };
}

/** The secret stays out of the line, and so out of the shell's history: curl asks for it. */
function curl({ set }: CreatedCredentialSet, issuer: string): string {
  return `curl -u ${set.clientId} -d grant_type=client_credentials ${issuer}/oauth/token`;
}
