import {
  USUAL_KEY_ALGORITHM,
  type CreatedCredentialSet,
  type CredentialSet,
  type NewCredentialSet,
} from '#client-registration';
import {
  generatePrivateKey,
  JWT_BEARER,
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
import { credentialSetText, keyFileText, showCreated } from './credential-output.js';
import { withNewFile } from './new-file.js';
import { listText, type Output } from './output.js';
import { readPublicKey } from './read-public-key.js';
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
  readonly keyAlgorithm?: SignatureAlgorithm;
  readonly assertionAudience?: readonly string[];
  readonly requireJti?: boolean;
  readonly jwksUri?: string;
  readonly allowTokenEndpointAudience?: boolean;
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
    .option('--name <name>', 'its name')
    .option('--secret-name <name>', 'the name of its secret')
    .option('--lifetime <seconds>', 'how long its access tokens live', parseSeconds);
  addThreeLegOptions(command);
  addAssertionOptions(command).action((options: CreateOptions) => {
    checkKeyOptions(options);
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

/** The options of a set that signs assertions: a service account above all. */
function addAssertionOptions(command: Command): Command {
  return command
    .option('--key-file <file>', 'make a key for a service account, and write its key file')
    .addOption(
      new Option(
        '--key-algorithm <alg>',
        `what that key signs with (default: ${USUAL_KEY_ALGORITHM})`,
      ).choices(SIGNATURE_ALGORITHMS),
    )
    .option(
      '--assertion-audience <uri>',
      'an audience its assertions may have beside the usual ones; may be repeated',
      collect,
    )
    .option('--require-jti', 'refuse assertions without a jti')
    .option('--jwks-uri <url>', 'where its public keys are published')
    .option(
      '--allow-token-endpoint-audience',
      'let private_key_jwt name the token endpoint, as older clients do',
    );
}

function checkKeyOptions({ grant, keyFile, keyAlgorithm, publicKey }: CreateOptions): void {
  if (keyFile === undefined) {
    if (keyAlgorithm !== undefined) throw new UsageError('--key-algorithm: is of the key in --key-file');
    return;
  }
  if (toCredentialGrantType(grant) !== JWT_BEARER) {
    throw new UsageError(
      '--key-file: key files are for service accounts (--grant jwt-bearer); give any other set its --public-key FILE, or a secret',
    );
  }
  if (publicKey !== undefined) {
    throw new UsageError(
      '--key-file: makes a key; leave it out, or --public-key, and add the other by: legate key',
    );
  }
}

async function create(workspace: Workspace, options: CreateOptions): Promise<Output> {
  const input = await toNewSet(options);
  if (options.keyFile !== undefined) return createWithKeyFile(workspace, input, options.keyFile, options);
  return showCreated(await workspace.credentialSets.create(input, OPERATOR), workspace);
}

/** The set and its key file are made together, or neither is. */
async function createWithKeyFile(
  workspace: Workspace,
  input: NewCredentialSet,
  path: string,
  { keyAlgorithm: algorithm = USUAL_KEY_ALGORITHM }: CreateOptions,
): Promise<Output> {
  const { credentialSets, keys, unitOfWork } = workspace;
  const created = await withNewFile(path, '--key-file', async (write): Promise<CreatedCredentialSet> => {
    const privateKey = await generatePrivateKey(algorithm);
    return unitOfWork.run(async () => {
      const made = await credentialSets.create(input, OPERATOR);
      const { set, file } = await keys.generate(made.set.clientId, { algorithm }, OPERATOR, privateKey);
      await write(file.text);
      return { ...made, set };
    });
  });
  const { json, text } = showCreated(created, workspace);
  return { json: { ...(json as object), key_file: path }, text: `${text}\n\n${keyFileText(path)}` };
}

async function toNewSet(options: CreateOptions): Promise<NewCredentialSet> {
  return {
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
    publicKey: options.publicKey === undefined ? undefined : await readPublicKey(options.publicKey),
    accessTokenLifetime: options.lifetime,
    requirePkce: options.pkce ? undefined : false,
    subjectType: options.subjectType,
    idTokenAlgorithm: options.idTokenAlg,
    userinfoAlgorithm: options.userinfoAlg,
    postLogoutRedirectUris: options.postLogoutRedirectUri,
    backchannelLogoutUri: options.backchannelLogoutUri,
    refreshTokenLifetime: options.refreshLifetime,
    refreshTokenIdleLifetime: options.refreshIdleLifetime,
    assertionAudiences: options.assertionAudience,
    requireJti: options.requireJti,
    jwksUri: options.jwksUri,
    allowTokenEndpointAudience: options.allowTokenEndpointAudience,
  };
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

function show(set: CredentialSet, { clock, issuer }: Workspace): Output {
  const now = clock.now();
  return { json: credentialSetToWire(set, issuer, now), text: credentialSetText(set, issuer, now) };
}
