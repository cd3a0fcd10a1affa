import {
  KEY_FILE_FORMATS,
  USUAL_KEY_ALGORITHM,
  type GeneratedKey,
  type KeyFileFormat,
  type NewKeyPair,
} from '#client-registration';
import {
  generatePrivateKey,
  OPERATOR,
  SIGNATURE_ALGORITHMS,
  type ClientKey,
  type SignatureAlgorithm,
} from '#protocol';
import { Option, type Command } from 'commander';
import {
  addCommand,
  EXPIRES_HELP,
  parseInstantOption,
  type CommandHost,
  type CommonOptions,
} from './command-host.js';
import { createdKeyToWire, keyToWire } from '../representations/credential.js';
import { credentialTable, keyFileText } from './credential-output.js';
import { withNewFile } from './new-file.js';
import type { Output } from './output.js';
import { readPublicKey } from './read-public-key.js';
import type { Workspace } from './workspace.js';

interface NewKeyOptions extends CommonOptions {
  readonly name?: string;
  readonly expires?: number;
}

interface AddOptions extends NewKeyOptions {
  readonly publicKey: string;
}

interface GenerateOptions extends NewKeyOptions {
  readonly out: string;
  readonly algorithm?: SignatureAlgorithm;
  readonly format?: KeyFileFormat;
}

/** `legate key`: the public keys of one credential set. (`legate keys` is about the keys that sign tokens.) */
export function addKeyCommands(program: Command, host: CommandHost): void {
  const noun = program
    .command('key')
    .description('the public keys of a credential set; those that sign tokens are under: keys');
  addAdd(noun, host);
  addGenerate(noun, host);
  addCommand(noun, 'list <client-id>', 'list the keys of a credential set').action(
    (clientId: string, options: CommonOptions) =>
      host.run(options, async ({ credentialSets, clock }) => {
        const set = await credentialSets.get(clientId);
        const now = clock.now();
        return {
          json: { items: set.keys.map((key) => keyToWire(key, set, now)), next: null },
          text: set.keys.length === 0 ? 'no keys' : credentialTable(set.keys, set, now),
        };
      }),
  );
  for (const [verb, meaning] of [
    ['disable', 'refuse it until it is enabled again'],
    ['enable', 'end a disablement'],
    ['retire', 'refuse it for ever'],
  ] as const) {
    addCommand(noun, `${verb} <client-id> <key-id>`, meaning).action(
      (clientId: string, keyId: string, options: CommonOptions) =>
        host.run(options, async (workspace) =>
          show(await workspace.keys[verb](clientId, keyId, OPERATOR), clientId, workspace),
        ),
    );
  }
}

function addAdd(noun: Command, host: CommandHost): void {
  const command = addCommand(noun, 'add <client-id>', 'add a public key beside the others');
  addNewKeyOptions(command)
    .requiredOption('--public-key <file>', 'a file with the key: PEM, an X.509 certificate, or a JWK')
    .action((clientId: string, { name, expires, publicKey: file, ...rest }: AddOptions) =>
      host.run(rest, async (workspace) => {
        const publicKey = await readPublicKey(file);
        const key = await workspace.keys.add(clientId, { publicKey, name, expiresAt: expires }, OPERATOR);
        return show(key, clientId, workspace);
      }),
    );
}

function addGenerate(noun: Command, host: CommandHost): void {
  const algorithm = `what it signs with (default: ${USUAL_KEY_ALGORITHM})`;
  const format = 'the form of the file (default: google for a service account, otherwise jwk)';
  const command = addCommand(
    noun,
    'generate <client-id>',
    'make a key, and write its private half to a new file',
  );
  addNewKeyOptions(command)
    .requiredOption('--out <file>', 'where the private half goes; it is kept nowhere else')
    .addOption(new Option('--algorithm <alg>', algorithm).choices(SIGNATURE_ALGORITHMS))
    .addOption(new Option('--format <form>', format).choices(KEY_FILE_FORMATS))
    .action((clientId: string, { name, expires, out, algorithm, format, ...rest }: GenerateOptions) =>
      host.run(rest, (workspace) =>
        generate(workspace, clientId, { name, expiresAt: expires, algorithm, format }, out),
      ),
    );
}

function addNewKeyOptions(command: Command): Command {
  return command
    .option('--name <name>', 'its name')
    .option('--expires <date>', EXPIRES_HELP, parseInstantOption);
}

/** The key is made and its file is written together, or neither is. */
async function generate(
  { keys, unitOfWork, clock, tokenEndpoint }: Workspace,
  clientId: string,
  input: NewKeyPair,
  path: string,
): Promise<Output> {
  const { key, set } = await withNewFile(path, '--out', async (write): Promise<GeneratedKey> => {
    const privateKey = await generatePrivateKey(input.algorithm ?? USUAL_KEY_ALGORITHM);
    return unitOfWork.run(async () => {
      const generated = await keys.generate(clientId, input, OPERATOR, privateKey);
      await write(generated.file.text);
      return generated;
    });
  });
  const now = clock.now();
  return {
    json: { ...createdKeyToWire(key, set, now), key_file: path, token_uri: tokenEndpoint },
    text: `${credentialTable([key], set, now)}\n\n${keyFileText(path)}\n\ntoken_uri  ${tokenEndpoint}`,
  };
}

async function show(key: ClientKey, clientId: string, { credentialSets, clock }: Workspace): Promise<Output> {
  const set = await credentialSets.get(clientId);
  const now = clock.now();
  return { json: createdKeyToWire(key, set, now), text: credentialTable([key], set, now) };
}
