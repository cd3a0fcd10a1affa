import type { CreatedCredentialSet } from '#client-registration';
import { ADMIN_SCOPE, AUDIT_SCOPE, MANAGEMENT_API, OPERATOR } from '#protocol';
import type { Command } from 'commander';
import { findAdminCredential } from '../start/admin-credential.js';
import { addCommand, type CommandHost, type CommonOptions } from './command-host.js';
import { credentialSetToWire } from '../representations/credential-set.js';
import { showCreated } from './credential-output.js';
import type { Output } from './output.js';
import type { Workspace } from './workspace.js';

const APPLICATION = 'Legate administration';

/** `legate setup`: makes the first credential set that may administer Legate over its API. */
export function addSetupCommand(program: Command, host: CommandHost): void {
  addCommand(program, 'setup', 'make the first admin credential set').action((options: CommonOptions) =>
    host.run(options, (workspace) => workspace.unitOfWork.run(() => setUp(workspace))),
  );
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
    json: { created: false, ...credentialSetToWire(existing, workspace.clock.now()) },
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

function showFirst(created: CreatedCredentialSet, { issuer, clock }: Workspace): Output {
  const { json, text } = showCreated(created, clock.now());
  return {
    json: { created: true, ...(json as object) },
    text: `${text}\n\nA token for ${issuer}/api/v1, good for an hour:\n  ${curl(created, issuer)}\n(curl asks for the secret.)`,
  };
}

/** The secret stays out of the line, and so out of the shell's history: curl asks for it. */
function curl({ set }: CreatedCredentialSet, issuer: string): string {
  return `curl -u ${set.clientId} -d grant_type=client_credentials ${issuer}/oauth/token`;
}
