import {
  OPERATOR,
  SIGNATURE_ALGORITHMS,
  type SignatureAlgorithm,
  type SigningKey,
  type SigningKeyState,
} from '#protocol';
import { Option, type Command } from 'commander';
import { addCommand, type CommandHost, type CommonOptions } from './command-host.js';
import { formatInstant } from '../representations/instant.js';
import { signingKeyToWire } from '../representations/signing-key.js';
import { table, type Output } from './output.js';
import type { Workspace } from './workspace.js';

interface RotateOptions extends CommonOptions {
  readonly algorithm?: SignatureAlgorithm;
  readonly immediately?: boolean;
}

/** `legate keys`: the keys that sign tokens. */
export function addKeysCommands(program: Command, host: CommandHost): void {
  const noun = program.command('keys').description('the keys that sign tokens');
  addCommand(noun, 'list', 'list the signing keys, youngest first').action((options: CommonOptions) =>
    host.run(options, async ({ keyRing }) => show(keyRing.list())),
  );
  addCommand(noun, 'rotate', 'publish a successor that signs once verifiers can know it')
    .addOption(
      new Option('--algorithm <alg>', 'only this one (default: every one)').choices(SIGNATURE_ALGORITHMS),
    )
    .option('--immediately', 'sign with it at once: for a key that leaked; verifiers may refuse for a while')
    .action((options: RotateOptions) => host.run(options, (workspace) => rotate(workspace, options)));
}

async function rotate({ keyRing }: Workspace, options: RotateOptions): Promise<Output> {
  const algorithms = options.algorithm === undefined ? SIGNATURE_ALGORITHMS : [options.algorithm];
  const made: SigningKey[] = [];
  for (const algorithm of algorithms) {
    made.push(await keyRing.rotate(algorithm, { immediately: options.immediately ?? false }, OPERATOR));
  }
  return show(keyRing.list().filter(({ key }) => made.some(({ kid }) => kid === key.kid)));
}

function show(keys: readonly { readonly key: SigningKey; readonly state: SigningKeyState }[]): Output {
  const rows = keys.map(({ key, state }) => [key.kid, key.algorithm, state, formatInstant(key.activeFrom)]);
  return {
    json: {
      items: keys.map(signingKeyToWire),
      next: null,
    },
    text: table(['KID', 'ALGORITHM', 'STATE', 'SIGNS FROM'], rows),
  };
}
