import { OVERLAPS, type CreatedSecret } from '#client-registration';
import { OPERATOR, type ClientSecret } from '#protocol';
import type { Command } from 'commander';
import { addCommand, parseInstantOption, type CommandHost, type CommonOptions } from './command-host.js';
import { secretToWire } from '../representations/credential-set.js';
import { formatInstant } from '../representations/instant.js';
import { credentialTable } from './credential-output.js';
import type { Output } from './output.js';

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
    .option('--expires <date>', 'when it stops working, in ISO 8601 (default: never)', parseInstantOption)
    .action((clientId: string, { name, expires, ...rest }: AddOptions) =>
      host.run(rest, async ({ secrets }) =>
        showNew(clientId, await secrets.add(clientId, { name, expiresAt: expires }, OPERATOR)),
      ),
    );
  addRotate(noun, host);
  addCommand(noun, 'list <client-id>', 'list the secrets of a credential set').action(
    (clientId: string, options: CommonOptions) =>
      host.run(options, async ({ credentialSets }) => {
        const { secrets } = await credentialSets.get(clientId);
        return {
          json: { items: secrets.map(secretToWire), next: null },
          text: secrets.length === 0 ? 'no secrets' : credentialTable(secrets),
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
        host.run(options, async ({ secrets }) => show(await secrets[verb](clientId, secretId, OPERATOR))),
    );
  }
}

function addRotate(noun: Command, host: CommandHost): void {
  addCommand(noun, 'rotate <client-id> <secret-id>', 'make a successor and let the old one end')
    .option('--overlap <time>', `how long the old one works: ${OVERLAPS.join(', ')} or a date`, '24h')
    .action((clientId: string, secretId: string, options: RotateOptions) =>
      host.run(options, async ({ secrets }) => {
        const rotated = await secrets.rotate(clientId, secretId, options.overlap, OPERATOR);
        const { json, text } = showNew(clientId, rotated);
        return {
          json: { ...json, previous: secretToWire(rotated.previous) },
          text: `${text}\n${endOf(rotated.previous)}`,
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

/** A new secret, with the only showing of its value. */
function showNew(clientId: string, { secret, value }: CreatedSecret) {
  return {
    json: { client_id: clientId, ...secretToWire(secret), client_secret: value },
    text: `secret_id      ${secret.id}\nclient_secret  ${value}\nThe secret is shown once: keep it now.`,
  };
}

function show(secret: ClientSecret): Output {
  return { json: secretToWire(secret), text: credentialTable([secret]) };
}
