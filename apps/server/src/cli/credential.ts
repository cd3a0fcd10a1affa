import type { CredentialSet } from '#client-registration';
import {
  OPERATOR,
  SIGNATURE_ALGORITHMS,
  STATUSES,
  SUBJECT_TYPES,
  toCredentialGrantType,
  type SignatureAlgorithm,
  type Status,
  type SubjectType,
} from '#protocol';
import { Option, type Command } from 'commander';
import { readFile } from 'node:fs/promises';
import {
  addCommand,
  addList,
  collect,
  parseSeconds,
  UsageError,
  readScopes,
  type CommandHost,
  type CommonOptions,
  type ListOptions,
} from './command-host.js';
import { credentialSetToWire, scopesOf } from '../representations/credential-set.js';
import { credentialSetText, showCreated } from './credential-output.js';
import { listText, type Output } from './output.js';
import type { Workspace } from './workspace.js';

interface CreateOptions extends CommonOptions {
  readonly application: string;
  readonly grant: string;
  readonly scope?: string;
  readonly defaultScope?: string;
  readonly api?: readonly string[];
  readonly redirectUri?: readonly string[];
  readonly public?: boolean;
  readonly publicKey?: string;
  readonly keyFile?: string;
  readonly name?: string;
  readonly secretName?: string;
  readonly lifetime?: number;
  /** commander's `--no-pkce`: true unless it was given. */
  readonly pkce: boolean;
  readonly subjectType?: SubjectType;
  readonly idTokenAlg?: SignatureAlgorithm;
  readonly userinfoAlg?: SignatureAlgorithm;
  readonly postLogoutRedirectUri?: readonly string[];
  readonly backchannelLogoutUri?: string;
  readonly refreshLifetime?: number;
  readonly refreshIdleLifetime?: number;
}

interface CredentialListOptions extends ListOptions {
  readonly application?: string;
  readonly grant?: string;
  readonly status?: Status;
}

/** `legate credential`: credential sets, each an OAuth client made for exactly one grant type. */
export function addCredentialCommands(program: Command, host: CommandHost): void {
  const noun = program.command('credential').description('credential sets, each for exactly one grant type');
  addCreate(noun, host);
  addList(noun, 'list credential sets, newest first')
    .option('--application <id>', 'only those of one application')
    .option('--grant <type>', 'only those of one grant type')
    .addOption(new Option('--status <status>', 'only these').choices(STATUSES))
    .action((options: CredentialListOptions) => host.run(options, (workspace) => list(workspace, options)));
  addCommand(noun, 'show <client-id>', 'show one credential set').action(
    (clientId: string, options: CommonOptions) =>
      host.run(options, async (workspace) => show(await workspace.credentialSets.get(clientId), workspace)),
  );
  for (const [verb, meaning] of [
    ['disable', 'refuse it until it is enabled again'],
    ['enable', 'end a disablement'],
    ['retire', 'refuse it for ever'],
  ] as const) {
    addCommand(noun, `${verb} <client-id>`, meaning).action((clientId: string, options: CommonOptions) =>
      host.run(options, async (workspace) =>
        show(await workspace.credentialSets[verb](clientId, OPERATOR), workspace),
      ),
    );
  }
}

function addCreate(noun: Command, host: CommandHost): void {
  const command = addCommand(noun, 'create', 'make a credential set')
    .requiredOption('--application <id>', 'the application it belongs to')
    .requiredOption('--grant <type>', 'its one grant type, such as client_credentials')
    .option('--scope <scopes>', 'what it may ask for, separated by spaces (default: nothing)')
    .option('--default-scope <scopes>', 'what it gets when it asks for nothing (default: all)')
    .option('--api <uri>', 'an API the scopes belong to; may be repeated', collect)
    .option('--redirect-uri <uri>', 'where an authorization response may go; may be repeated', collect)
    .option('--public', 'a client that can keep no secret')
    .option('--public-key <file>', 'a public key (PEM or JWK) instead of a secret')
    .option('--key-file <file>', 'write a key file for a service account')
    .option('--name <name>', 'its name')
    .option('--secret-name <name>', 'the name of its secret')
    .option('--lifetime <seconds>', 'how long its access tokens live', parseSeconds);
  addThreeLegOptions(command).action((options: CreateOptions) => {
    if (options.keyFile !== undefined) throw new UsageError(NO_KEY_FILE);
    return host.run(options, (workspace) => create(workspace, options));
  });
}

/** The options of a set at which people sign in. */
function addThreeLegOptions(command: Command): Command {
  return command
    .option('--no-pkce', 'exempt a confidential set from PKCE')
    .addOption(new Option('--subject-type <type>', 'how people are named to it').choices(SUBJECT_TYPES))
    .addOption(new Option('--id-token-alg <alg>', 'what signs ID tokens').choices(SIGNATURE_ALGORITHMS))
    .addOption(new Option('--userinfo-alg <alg>', 'sign userinfo too').choices(SIGNATURE_ALGORITHMS))
    .option(
      '--post-logout-redirect-uri <uri>',
      'where people may go after signing out; may be repeated',
      collect,
    )
    .option('--backchannel-logout-uri <uri>', 'where logout tokens are sent')
    .option('--refresh-lifetime <seconds>', 'after which people are asked again', parseSeconds)
    .option('--refresh-idle-lifetime <seconds>', 'after which an unused refresh token is dead', parseSeconds);
}

const NO_KEY_FILE =
  '--key-file: key files are for service accounts (grant jwt-bearer), which this version does not serve; use --public-key FILE or a secret';

async function create({ credentialSets, clock }: Workspace, options: CreateOptions): Promise<Output> {
  const created = await credentialSets.create(
    {
      applicationId: options.application,
      name: options.name,
      grantType: options.grant,
      scopes: readScopes(options.scope ?? '', 'scopes'),
      defaultScopes:
        options.defaultScope === undefined ? undefined : readScopes(options.defaultScope, 'defaultScopes'),
      apis: options.api,
      redirectUris: options.redirectUri,
      public: options.public,
      secretName: options.secretName,
      publicKey: options.publicKey === undefined ? undefined : await readKey(options.publicKey),
      accessTokenLifetime: options.lifetime,
      requirePkce: options.pkce ? undefined : false,
      subjectType: options.subjectType,
      idTokenAlgorithm: options.idTokenAlg,
      userinfoAlgorithm: options.userinfoAlg,
      postLogoutRedirectUris: options.postLogoutRedirectUri,
      backchannelLogoutUri: options.backchannelLogoutUri,
      refreshTokenLifetime: options.refreshLifetime,
      refreshTokenIdleLifetime: options.refreshIdleLifetime,
    },
    OPERATOR,
  );
  return showCreated(created, clock.now());
}

async function readKey(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`--public-key: ${file} cannot be read (${code})`);
  }
}

async function list({ credentialSets, clock }: Workspace, options: CredentialListOptions): Promise<Output> {
  const { application: applicationId, grant, status, limit, after } = options;
  const grantType = grant === undefined ? undefined : toCredentialGrantType(grant);
  if (grant !== undefined && grantType === undefined)
    throw new UsageError(`--grant: no grant type is called ${grant}`);
  const { items, next } = await credentialSets.list({ applicationId, grantType, status, limit, after });
  const now = clock.now();
  const rows = items.map((set) => [set.clientId, set.application.name, set.name, set.status, scopesOf(set)]);
  return {
    json: { items: items.map((set) => credentialSetToWire(set, now)), next },
    text: listText(
      ['CLIENT ID', 'APPLICATION', 'NAME', 'STATUS', 'SCOPES'],
      rows,
      next,
      'no credential sets',
    ),
  };
}

function show(set: CredentialSet, { clock }: Workspace): Output {
  const now = clock.now();
  return { json: credentialSetToWire(set, now), text: credentialSetText(set, now) };
}
