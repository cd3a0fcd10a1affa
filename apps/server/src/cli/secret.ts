import { DEFAULT_OVERLAP, OVERLAPS, type CreatedSecret } from '#client-registration';
import { OPERATOR, type ClientSecret } from '#protocol';
import type { Command } from 'commander';
import {
  addCommand,
  EXPIRES_HELP,
  parseInstantOption,
  type CommandHost,
  type CommonOptions,
} from './command-host.js';
import { createdSecretToWire, rotatedSecretToWire, secretToWire } from '../representations/credential.js';
import { formatInstant } from '../representations/instant.js';
import { credentialTable } from './credential-output.js';

interface AddOptions extends CommonOptions {
  readonly name?: string;
  readonly expires?: number;
}

interface RotateOptions extends CommonOptions {
  readonly overlap: string;
}

/** `legate secret`: the secrets of one credential set, of which several may live side by side. */
export function addSecretCommands(program: Command, host: CommandHost): void {
  const noun = program.command('secret').description('the secrets of a credential set');
  addCommand(noun, 'add <client-id>', 'add a secret beside the others')
    .option('--name <name>', 'its name')
    .option('--expires <date>', EXPIRES_HELP, parseInstantOption)
    .action((clientId: string, { name, expires, ...rest }: AddOptions) =>
      host.run(rest, async ({ secrets, credentialSets, clock }) => {
        const created = await secrets.add(clientId, { name, expiresAt: expires }, OPERATOR);
        const set = await credentialSets.get(clientId);
        return { json: createdSecretToWire(created, set, clock.now()), text: showOnce(created) };
      }),
    );
  addRotate(noun, host);
  addCommand(noun, 'list <client-id>', 'list the secrets of a credential set').action(
    (clientId: string, options: CommonOptions) =>
      host.run(options, async ({ credentialSets, clock }) => {
        const set = await credentialSets.get(clientId);
        const now = clock.now();
        return {
          json: { items: set.secrets.map((secret) => secretToWire(secret, set, now)), next: null },
          text: set.secrets.length === 0 ? 'no secrets' : credentialTable(set.secrets, set, now),
        };
      }),
  );
  for (const [verb, meaning] of [
    ['disable', 'refuse it until it is enabled again'],
    ['enable', 'end a disablement'],
    ['retire', 'refuse it for ever'],
  ] as const) {
    addCommand(noun, `${verb} <client-id> <secret-id>`, meaning).action(
      (clientId: string, secretId: string, options: CommonOptions) =>
        host.run(options, async ({ secrets, credentialSets, clock }) => {
          const secret = await secrets[verb](clientId, secretId, OPERATOR);
          const set = await credentialSets.get(clientId);
          const now = clock.now();
          return { json: secretToWire(secret, set, now), text: credentialTable([secret], set, now) };
        }),
    );
  }
}

function addRotate(noun: Command, host: CommandHost): void {
  addCommand(noun, 'rotate <client-id> <secret-id>', 'make a successor and let the old one end')
    .option(
      '--overlap <time>',
      `how long the old one works: ${OVERLAPS.join(', ')} or a date`,
      DEFAULT_OVERLAP,
    )
    .action((clientId: string, secretId: string, options: RotateOptions) =>
      host.run(options, async ({ secrets, credentialSets, clock }) => {
        const rotated = await secrets.rotate(clientId, secretId, options.overlap, OPERATOR);
        const set = await credentialSets.get(clientId);
        return {
          json: rotatedSecretToWire(rotated, set, clock.now()),
          text: `${showOnce(rotated)}\n${endOf(rotated.previous)}`,
        };
      }),
    );
}

function endOf({ id, status, expiresAt, expiresAfterUseOf }: ClientSecret): string {
  if (status !== 'enabled') return `The old one, ${id}, is ${status}.`;
  if (expiresAt !== null) return `The old one, ${id}, works until ${formatInstant(expiresAt)}.`;
  const end = expiresAfterUseOf === null ? 'it is retired' : '24 h after the new one is first used';
  return `The old one, ${id}, works until ${end}.`;
}

/** The only showing of a secret's value. */
function showOnce({ secret, value }: CreatedSecret): string {
  return `secret_id      ${secret.id}\nclient_secret  ${value}\nThe secret is shown once: keep it now.`;
}
