import type { EventEntry, EventQuery } from '#ledger';
import { EVENT_KINDS, type EventKind } from '#protocol';
import { Option, type Command } from 'commander';
import { addList, type CommandHost, type CommonOptions } from './command-host.js';
import { iso, listText, type Output } from './output.js';
import { parseSequence } from './sequence.js';
import type { Workspace } from './workspace.js';

interface EventListOptions extends CommonOptions {
  readonly limit: number;
  readonly after?: string;
  readonly kind?: EventKind;
  readonly actor?: string;
  readonly target?: string;
  readonly application?: string;
  readonly client?: string;
  readonly request?: string;
}

/** `legate event`: administrative acts and refusals, as the ledger has them. */
export function addEventCommands(program: Command, host: CommandHost): void {
  const noun = program.command('event').description('administrative acts and refusals');
  addList(noun, 'list events, newest first')
    .addOption(new Option('--kind <kind>', 'only one kind').choices(EVENT_KINDS))
    .option('--actor <id>', 'only what one client_id, or operator, did')
    .option('--target <id>', 'only what was done to one thing')
    .option('--application <id>', 'only those of one application')
    .option('--client <client-id>', 'only those of one credential set')
    .option('--request <id>', 'only those of one request, by its request id')
    .action((options: EventListOptions) => host.run(options, (workspace) => list(workspace, options)));
}

async function list({ ledgerStore }: Workspace, options: EventListOptions): Promise<Output> {
  const query: EventQuery = {
    before: parseSequence(options.after),
    limit: options.limit,
    kind: options.kind,
    actor: options.actor,
    target: options.target,
    applicationId: options.application,
    clientId: options.client,
    requestId: options.request,
  };
  const entries = await ledgerStore.listEvents(query);
  const next = entries.length < options.limit ? null : String(entries.at(-1)?.sequence);
  const rows = entries.map((each) => [
    iso(each.at),
    each.kind,
    each.actor,
    each.target ?? '-',
    summary(each),
  ]);
  return {
    json: { items: entries.map(toWire), next },
    text: listText(['TIME', 'EVENT', 'ACTOR', 'TARGET', 'DETAIL'], rows, next, 'no events'),
  };
}

/** Of a refusal its words; of an act nothing, as `--json` shows before and after. */
function summary({ detail }: EventEntry): string {
  const description = detail['description'] ?? detail['reason'];
  return typeof description === 'string' ? description : '';
}

function toWire(entry: EventEntry): Record<string, unknown> {
  return {
    sequence: entry.sequence,
    id: entry.id,
    kind: entry.kind,
    at: iso(entry.at),
    actor: entry.actor,
    target: entry.target,
    application_id: entry.applicationId,
    client_id: entry.clientId,
    request_id: entry.requestId,
    ip: entry.ip,
    user_agent: entry.userAgent,
    detail: entry.detail,
  };
}
