import { OPERATOR, SIGNATURE_ALGORITHMS, type KeyInRing, type SignatureAlgorithm } from '#protocol';
import { Option, type Command } from 'commander';
import { addCommand, type CommandHost, type CommonOptions } from './command-host.js';
import { formatInstant } from '../representations/instant.js';
import { signingKeysToWire } from '../representations/signing-key.js';
import { table, type Output } from './output.js';
import type { Workspace } from './workspace.js';

interface RotateOptions extends CommonOptions {
  readonly algorithm?: SignatureAlgorithm;
  readonly immediately?: boolean;
}

/** `legate keys`: the keys that sign tokens. (`legate key` is about those of a credential set.) */
export function addKeysCommands(program: Command, host: CommandHost): void {
  const noun = program
    .command('keys')
    .description('the keys with which this server signs tokens; those of clients are under: key');
  addCommand(noun, 'list', 'list the signing keys, youngest first').action((options: CommonOptions) =>
    host.run(options, async ({ keyRing }) => show(keyRing.list())),
  );
  addCommand(noun, 'rotate', 'publish a successor that signs once verifiers can know it')
    .addOption(
      new Option('--algorithm <alg>', 'only this one (default: every one)').choices(SIGNATURE_ALGORITHMS),
    )
    .option('--immediately', 'sign with it at once: for a key that leaked; verifiers may refuse for a while')
    .action((options: RotateOptions) => host.run(options, (workspace) => rotate(workspace, options)));
  addCommand(
    noun,
    'withdraw <kid>',
    'take a leaked key out of the key set; its tokens no longer verify',
  ).action((kid: string, options: CommonOptions) =>
    host.run(options, async ({ keyRing }) => show([await keyRing.withdraw(kid, OPERATOR)])),
  );
}

async function rotate({ keyRing }: Workspace, options: RotateOptions): Promise<Output> {
  const algorithms = options.algorithm === undefined ? SIGNATURE_ALGORITHMS : [options.algorithm];
  const made: KeyInRing[] = [];
  for (const algorithm of algorithms) {
    made.push(await keyRing.rotate(algorithm, { immediately: options.immediately ?? false }, OPERATOR));
  }
  return show(made);
}

function show(keys: readonly KeyInRing[]): Output {
  const rows = keys.map(({ key, state }) => [key.kid, key.algorithm, state, formatInstant(key.activeFrom)]);
  return {
    json: signingKeysToWire(keys),
    text: table(['KID', 'ALGORITHM', 'STATE', 'SIGNS FROM'], rows),
  };
}
