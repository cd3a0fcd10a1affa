import { USUAL_KEY_ALGORITHM, type CreatedCredentialSet, type NewCredentialSet } from '#client-registration';
import {
  generatePrivateKey,
  JWT_BEARER,
  OPERATOR,
  SIGNATURE_ALGORITHMS,
  toCredentialGrantType,
  type SignatureAlgorithm,
} from '#protocol';
import { Option, type Command } from 'commander';
import { addCommand, UsageError, type CommandHost, type CommonOptions } from './command-host.js';
import { keyFileText, showCreated } from './credential-output.js';
import { addSettingOptions, toSettings, type SettingOptions } from './credential-settings.js';
import { withNewFile } from './new-file.js';
import type { Output } from './output.js';
import { readPublicKey } from './read-public-key.js';
import type { Workspace } from './workspace.js';

interface CreateOptions extends CommonOptions, SettingOptions {
  readonly application: string;
  readonly grant: string;
  readonly public?: boolean;
  readonly publicKey?: string;
  readonly keyFile?: string;
  readonly keyAlgorithm?: SignatureAlgorithm;
  readonly secretName?: string;
}

/** `legate credential create`: a new set, and with `--key-file` a key for a service account. */
export function addCreate(noun: Command, host: CommandHost): void {
  const command = addCommand(noun, 'create', 'make a credential set')
    .requiredOption('--application <id>', 'the application it belongs to')
    .requiredOption('--grant <type>', 'its one grant type, such as client_credentials or jwt-bearer')
    .option('--public', 'a client that can keep no secret')
    .option('--public-key <file>', 'a public key (PEM or JWK) instead of a secret')
    .option('--secret-name <name>', 'the name of its secret')
    .option('--key-file <file>', 'make a key for a service account, and write its key file')
    .addOption(
      new Option(
        '--key-algorithm <alg>',
        `what that key signs with (default: ${USUAL_KEY_ALGORITHM})`,
      ).choices(SIGNATURE_ALGORITHMS),
    );
  addSettingOptions(command).action((options: CreateOptions) => {
    checkKeyOptions(options);
    return host.run(options, (workspace) => create(workspace, options));
  });
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
  const { application: applicationId, grant: grantType, publicKey, secretName } = options;
  const { scopes = [], ...settings } = toSettings(options);
  return {
    ...settings,
    ...{ applicationId, grantType, scopes, public: options.public, secretName },
    publicKey: publicKey === undefined ? undefined : await readPublicKey(publicKey),
  };
}
