import { TOKEN_STATES, type IssuedTokens, type JudgedToken, type TokenState } from '#ledger';
import { OPERATOR } from '#protocol';
import { Option, type Command } from 'commander';
import {
  addCommand,
  addList,
  parseInstantOption,
  UsageError,
  type CommandHost,
  type CommonOptions,
  type ListOptions,
} from './command-host.js';
import { formatInstant } from '../representations/instant.js';
import { audienceOf, tokenToWire } from '../representations/token.js';
import { namesFor } from '../representations/token-names.js';
import { lines, listText, type Output } from './output.js';
import type { Workspace } from './workspace.js';

interface TokenListOptions extends ListOptions {
  readonly application?: string;
  readonly client?: string;
  readonly grant?: string;
  readonly subject?: string;
  readonly actor?: string;
  readonly scope?: string;
  readonly state?: TokenState;
  readonly from?: number;
  readonly to?: number;
}

/** `legate token`: the tokens in the ledger. A token itself is read from standard input only, never from an argument. */
export function addTokenCommands(program: Command, host: CommandHost): void {
  const noun = program.command('token').description('issued tokens, as the ledger has them');
  addList(noun, 'list issued tokens, newest first')
    .option('--application <id>', 'only those of one application')
    .option('--client <client-id>', 'only those of one credential set')
    .option('--grant <type>', 'only those of one grant type')
    .option('--subject <sub>', 'only those that speak of one subject')
    .option('--actor <client-id>', 'only those that one actor really asked for')
    .option('--scope <name>', 'only those that were granted one scope')
    .addOption(new Option('--state <state>', 'only these').choices(TOKEN_STATES))
    .option('--from <date>', 'issued at or after, in ISO 8601', parseInstantOption)
    .option('--to <date>', 'issued before, in ISO 8601', parseInstantOption)
    .action((options: TokenListOptions) => host.run(options, (workspace) => list(workspace, options)));
  addCommand(noun, 'inspect [jti]', 'show one token by its jti, or the token on standard input').action(
    async (jti: string | undefined, options: CommonOptions) => {
      const wanted = await readWanted(jti, host);
      await host.run(options, (workspace) => inspect(workspace, wanted));
    },
  );
  addCommand(noun, 'revoke [jti]', 'revoke one token by its jti, or the token on standard input')
    .option('--reason <text>', 'why, for the ledger', 'revoked by an operator')
    .action(async (jti: string | undefined, options: CommonOptions & { reason: string }) => {
      const wanted = await readWanted(jti, host);
      await host.run(options, (workspace) => revoke(workspace, wanted, options.reason));
    });
}

/** A token by its `jti` or by itself. */
type Wanted = { readonly jti: string } | { readonly token: string };

async function readWanted(jti: string | undefined, host: CommandHost): Promise<Wanted> {
  if (jti !== undefined && jti !== '-') {
    if (looksLikeToken(jti)) throw new UsageError(TOKEN_AS_ARGUMENT);
    return { jti };
  }
  const token = await host.readInput();
  if (token === '') throw new UsageError('nothing on standard input; give a jti, or pipe the token in');
  return { token };
}

const TOKEN_AS_ARGUMENT =
  'a token does not belong on a command line, where others can read it; pipe it in instead, or give its jti';

function looksLikeToken(text: string): boolean {
  return text.startsWith('eyJ') || text.startsWith('lgt_');
}

async function jtiOf(wanted: Wanted, issuedTokens: IssuedTokens): Promise<string> {
  return 'jti' in wanted ? wanted.jti : issuedTokens.identify(wanted.token);
}

async function inspect(workspace: Workspace, wanted: Wanted): Promise<Output> {
  const { issuedTokens } = workspace;
  return show(await issuedTokens.get(await jtiOf(wanted, issuedTokens)), workspace);
}

async function revoke(workspace: Workspace, wanted: Wanted, reason: string): Promise<Output> {
  const { issuedTokens } = workspace;
  const jti = await jtiOf(wanted, issuedTokens);
  return show(await issuedTokens.revoke(jti, reason, OPERATOR), workspace);
}

async function list({ issuedTokens, issuer, names }: Workspace, options: TokenListOptions): Promise<Output> {
  const { items, next } = await issuedTokens.list({
    limit: options.limit,
    after: options.after,
    applicationId: options.application,
    clientId: options.client,
    grantType: options.grant,
    subject: options.subject,
    actor: options.actor,
    scope: options.scope,
    state: options.state,
    issuedFrom: options.from,
    issuedTo: options.to,
  });
  const namesOf = await namesFor(items, names);
  const rows = items.map((each) => [
    formatInstant(each.issuedAt),
    each.jti,
    each.clientId,
    each.subject,
    each.scopeGranted,
    each.state,
  ]);
  return {
    json: { items: items.map((entry) => tokenToWire(entry, namesOf(entry), issuer)), next },
    text: listText(['ISSUED', 'JTI', 'CLIENT ID', 'SUBJECT', 'SCOPES', 'STATE'], rows, next, 'no tokens'),
  };
}

async function show(entry: JudgedToken, { issuer, names }: Workspace): Promise<Output> {
  const namesOf = await namesFor([entry], names);
  return {
    json: tokenToWire(entry, namesOf(entry), issuer),
    text: lines({
      jti: entry.jti,
      kind: entry.kind,
      state: entry.state,
      client_id: entry.clientId,
      application: entry.applicationId,
      grant_type: entry.grantType,
      'authenticated by': `${entry.authMethod}${entry.credentialId === null ? '' : ` with ${entry.credentialId}`}`,
      subject: entry.subject,
      actors: entry.actors.join(' for ') || null,
      'scopes asked': entry.scopeAsked ?? 'none: its defaults',
      'scopes granted': entry.scopeGranted || 'none',
      audience: audienceOf(entry, issuer).join(' '),
      issued: formatInstant(entry.issuedAt),
      expires: formatInstant(entry.expiresAt),
      revoked: revocationOf(entry),
      from: `${entry.ip}${entry.userAgent === null ? '' : ` ${entry.userAgent}`}`,
      request: entry.requestId,
      'rests on': entry.origin,
    }),
  };
}

/** When, by whom and why. Nobody is named where the token ended with others: an event says who ended them. */
function revocationOf({ revokedAt, revokedBy, revokedReason }: JudgedToken): string | null {
  if (revokedAt === null) return null;
  const by = revokedBy === null ? '' : ` by ${revokedBy}`;
  return `${formatInstant(revokedAt)}${by}: ${revokedReason}`;
}
