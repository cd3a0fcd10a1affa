import { CLAIM_MATCHES, OPERATOR, type ClaimCondition, type TrustedIssuer } from '#protocol';
import type { Command } from 'commander';
import {
  addCommand,
  collect,
  EXPIRES_HELP,
  parseInstantOption,
  UsageError,
  type CommandHost,
  type CommonOptions,
} from './command-host.js';
import { createdTrustedIssuerToWire, trustedIssuerToWire } from '../representations/credential.js';
import { formatInstant } from '../representations/instant.js';
import { stateOf } from './credential-output.js';
import { lines, table, type Output } from './output.js';
import type { Workspace } from './workspace.js';

interface TrustOptions extends CommonOptions {
  readonly issuer: string;
  readonly jwksUri?: string;
  readonly audience?: string;
  readonly condition: readonly string[];
  readonly reusable?: true;
  readonly name?: string;
  readonly expires?: number;
}

/** `legate issuer`: the external issuers whose tokens stand for a service account, instead of a key. */
export function addIssuerCommands(program: Command, host: CommandHost): void {
  const noun = program.command('issuer').description('issuers that service accounts trust instead of a key');
  addCommand(noun, 'trust <client-id>', 'let tokens of an issuer stand for a service account')
    .requiredOption('--issuer <url>', 'iss of its tokens, letter by letter')
    .requiredOption(
      '--condition <condition>',
      'what a claim must be: CLAIM=VALUE, or CLAIM~PATTERN with “*” inside a segment; may be repeated, and one is about sub',
      collect,
    )
    .option('--audience <aud>', 'aud of its tokens, alone (default: the issuer of this server)')
    .option('--jwks-uri <url>', 'where its keys are (default: where its discovery document says)')
    .option('--reusable', 'let a token be sent again until it expires, where a workload has no new one')
    .option('--name <name>', 'its name')
    .option('--expires <date>', EXPIRES_HELP, parseInstantOption)
    .action((clientId: string, options: TrustOptions) =>
      host.run(options, (workspace) => trust(workspace, clientId, options)),
    );
  addCommand(noun, 'list <client-id>', 'list the issuers that a service account trusts').action(
    (clientId: string, options: CommonOptions) => host.run(options, (workspace) => list(workspace, clientId)),
  );
  for (const [verb, meaning] of [
    ['disable', 'refuse its tokens until it is enabled again'],
    ['enable', 'end a disablement'],
    ['retire', 'refuse its tokens for ever'],
  ] as const) {
    addCommand(noun, `${verb} <client-id> <trust-id>`, meaning).action(
      (clientId: string, id: string, options: CommonOptions) =>
        host.run(options, async ({ trustedIssuers, credentialSets, clock }) => {
          const changed = await trustedIssuers[verb](clientId, id, OPERATOR);
          const set = await credentialSets.get(clientId);
          return { json: trustedIssuerToWire(changed, set, clock.now()), text: trustText(changed) };
        }),
    );
  }
}

async function trust(
  { trustedIssuers, credentialSets, clock }: Workspace,
  clientId: string,
  { issuer, jwksUri, audience, condition, reusable, name, expires }: TrustOptions,
): Promise<Output> {
  const conditions = condition.map(readCondition);
  const singleUse = reusable !== true;
  const input = { issuer, jwksUri, audience, conditions, singleUse, name, expiresAt: expires };
  const added = await trustedIssuers.add(clientId, input, OPERATOR);
  const set = await credentialSets.get(clientId);
  return { json: createdTrustedIssuerToWire(added, set, clock.now()), text: trustText(added) };
}

async function list({ credentialSets, clock }: Workspace, clientId: string): Promise<Output> {
  const set = await credentialSets.get(clientId);
  const now = clock.now();
  const rows = set.trustedIssuers.map((each) => [
    ...[each.id, each.name, each.issuer, each.conditions.map(writeCondition).join(' '), stateOf(each, now)],
    ...[formatInstant(each.lastUsedAt) ?? 'never', String(each.uses)],
  ]);
  return {
    json: { items: set.trustedIssuers.map((each) => trustedIssuerToWire(each, set, now)), next: null },
    text:
      rows.length === 0
        ? 'no trusted issuers'
        : table(['ID', 'NAME', 'ISSUER', 'CONDITIONS', 'STATUS', 'LAST USED', 'USES'], rows),
  };
}

function trustText(trust: TrustedIssuer): string {
  return lines({
    trust_id: trust.id,
    name: trust.name,
    issuer: trust.issuer,
    keys: trust.jwksUri ?? 'where its discovery document says',
    audience: trust.audience,
    conditions: trust.conditions.map(writeCondition).join(' '),
    'each token': trust.singleUse ? 'once' : 'until it expires',
    status: trust.status,
    expires: formatInstant(trust.expiresAt),
  });
}

/** The sign after the name of a claim, for each way to compare it. */
const SIGNS: Readonly<Record<ClaimCondition['match'], string>> = { exact: '=', pattern: '~' };

const writeCondition = ({ claim, match, value }: ClaimCondition): string => claim + SIGNS[match] + value;

function readCondition(text: string): ClaimCondition {
  const { claim, sign, value } = /^(?<claim>[^=~]+)(?<sign>[=~])(?<value>.*)$/s.exec(text)?.groups ?? {};
  const match = CLAIM_MATCHES.find((each) => SIGNS[each] === sign);
  if (claim !== undefined && match !== undefined && value !== undefined) return { claim, match, value };
  throw new UsageError(
    '--condition: give CLAIM=VALUE, or CLAIM~PATTERN, such as sub=system:serviceaccount:prod:billing',
  );
}
