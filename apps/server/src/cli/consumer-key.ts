import { OPERATOR } from '#protocol';
import type { Command } from 'commander';
import {
  addCommand,
  EXPIRES_HELP,
  parseInstantOption,
  UsageError,
  type CommandHost,
  type CommonOptions,
} from './command-host.js';
import { consumerKeyToWire, createdConsumerKeyToWire } from '../representations/credential.js';
import { credentialTable, showConsumerOnce } from './credential-output.js';

interface AddOptions extends CommonOptions {
  readonly key?: string;
  readonly secretStdin?: boolean;
  readonly allowHmacSha1?: boolean;
  readonly name?: string;
  readonly expires?: number;
}

/** `legate consumer-key`: the consumer keys of one oauth1 set (RFC 5849), of which several may live side by side. */
export function addConsumerKeyCommands(program: Command, host: CommandHost): void {
  const noun = program
    .command('consumer-key')
    .description('the consumer keys of OAuth 1.0 of a credential set');
  addAdd(noun, host);
  addCommand(noun, 'list <client-id>', 'list the consumer keys of a credential set').action(
    (clientId: string, options: CommonOptions) =>
      host.run(options, async ({ credentialSets, clock }) => {
        const set = await credentialSets.get(clientId);
        const now = clock.now();
        return {
          json: { items: set.consumerKeys.map((key) => consumerKeyToWire(key, set, now)), next: null },
          text:
            set.consumerKeys.length === 0 ? 'no consumer keys' : credentialTable(set.consumerKeys, set, now),
        };
      }),
  );
  for (const [verb, meaning] of [
    ['disable', 'refuse it until it is enabled again'],
    ['enable', 'end a disablement'],
    ['retire', 'refuse it for ever'],
  ] as const) {
    addCommand(noun, `${verb} <client-id> <id>`, meaning).action(
      (clientId: string, id: string, options: CommonOptions) =>
        host.run(options, async ({ consumerKeys, credentialSets, clock }) => {
          const key = await consumerKeys[verb](clientId, id, OPERATOR);
          const set = await credentialSets.get(clientId);
          const now = clock.now();
          return { json: consumerKeyToWire(key, set, now), text: credentialTable([key], set, now) };
        }),
    );
  }
}

function addAdd(noun: Command, host: CommandHost): void {
  addCommand(noun, 'add <client-id>', 'add a consumer key beside the others')
    .option('--key <key>', 'the one that the caller has already (default: a new one, with its secret)')
    .option('--secret-stdin', 'read the secret of that key from standard input')
    .option('--allow-hmac-sha1', 'let it sign with HMAC-SHA1 beside HMAC-SHA256')
    .option('--name <name>', 'its name')
    .option('--expires <date>', EXPIRES_HELP, parseInstantOption)
    .action(async (clientId: string, options: AddOptions) => {
      const { key: consumerKey, secretStdin = false, allowHmacSha1, name, expires: expiresAt } = options;
      if ((consumerKey !== undefined) !== secretStdin)
        throw new UsageError('--key and --secret-stdin go together: a key that exists has a secret already');
      const consumerSecret = secretStdin ? await host.readPassword() : undefined;
      const input = { consumerKey, consumerSecret, allowHmacSha1, name, expiresAt };
      await host.run(options, async ({ consumerKeys, credentialSets, clock }) => {
        const created = await consumerKeys.add(clientId, input, OPERATOR);
        const set = await credentialSets.get(clientId);
        const { key, secret, isNew, warnings } = created;
        const now = clock.now();
        const shown = isNew
          ? showConsumerOnce({ key: key.consumerKey, secret })
          : credentialTable([key], set, now);
        return {
          json: createdConsumerKeyToWire(created, set, now),
          text: [shown, ...warnings.map(({ text }) => `warning: ${text}`)].join('\n'),
        };
      });
    });
}
