import type { Command } from 'commander';
import { addCommand, UsageError, type CommandHost, type CommonOptions } from './command-host.js';
import { dryRunToWire } from '../representations/dry-run.js';
import { lines, type Output } from './output.js';
import type { Workspace } from './workspace.js';

interface DryRunOptions extends CommonOptions {
  readonly credential: string;
  readonly subject?: string;
  readonly scope?: string;
  readonly api?: string;
  readonly assertionStdin?: true;
}

/** `legate delegation dry-run`: what a service account would be granted. Ends with 1 where that is nothing. */
export function addDryRun(noun: Command, host: CommandHost): void {
  addCommand(noun, 'dry-run', 'tell whether an assertion would be granted; issues and spends nothing')
    .requiredOption('--credential <client-id>', 'the service account')
    .option('--subject <address>', 'for whom to act (default: for itself)')
    .option('--scope <scopes>', 'what to ask for, separated by spaces (default: its defaults)')
    .option('--api <uri>', 'the API')
    .option('--assertion-stdin', 'judge the signed assertion on standard input')
    .action(async (options: DryRunOptions) => {
      const assertion = options.assertionStdin === true ? await readAssertion(options, host) : undefined;
      await host.run(options, (workspace) => ask(workspace, host, { ...options, assertion }));
    });
}

async function readAssertion({ subject }: DryRunOptions, host: CommandHost): Promise<string> {
  if (subject !== undefined)
    throw new UsageError('--subject: the assertion says it; leave one of the two out');
  const assertion = await host.readInput();
  if (assertion === '') throw new UsageError('nothing on standard input; pipe the assertion in');
  return assertion;
}

async function ask(
  { credentialSets, dryRun, issuer }: Workspace,
  host: CommandHost,
  { credential, subject, scope, api: resource, assertion }: DryRunOptions & { assertion: string | undefined },
): Promise<Output> {
  const set = await credentialSets.get(credential);
  const answer = dryRunToWire(await dryRun.ask(set, { assertion, subject, scope, resource }), issuer);
  if (!answer.granted) host.fail();
  return { json: answer, text: lines(toText(answer)) };
}

function toText(answer: ReturnType<typeof dryRunToWire>): Parameters<typeof lines>[0] {
  if (answer.error !== undefined) {
    return {
      ...{ granted: 'no', error: answer.error, reason: answer.error_description },
      'in the ledger': answer.check,
    };
  }
  return {
    granted: 'yes',
    subject: answer.subject,
    actors: answer.actors?.join(' for ') || null,
    scopes: answer.scope,
    audience: answer.audience?.join(' '),
    delegation: answer.delegation_id,
    lifetime: `${answer.lifetime} s`,
  };
}
