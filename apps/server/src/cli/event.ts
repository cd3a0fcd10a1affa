import type { EventEntry } from '#ledger';
import { EVENT_KINDS, type EventKind } from '#protocol';
import { Option, type Command } from 'commander';
import { addList, type CommandHost, type ListOptions } from './command-host.js';
import { eventToWire } from '../representations/event.js';
import { formatInstant } from '../representations/instant.js';
import { listText, type Output } from './output.js';
import type { Workspace } from './workspace.js';

interface EventListOptions extends ListOptions {
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

async function list({ ledger }: Workspace, options: EventListOptions): Promise<Output> {
  const { items, next } = await ledger.listEvents({
    limit: options.limit,
    after: options.after,
    kind: options.kind,
    actor: options.actor,
    target: options.target,
    applicationId: options.application,
    clientId: options.client,
    requestId: options.request,
  });
  const rows = items.map((each) => [
    formatInstant(each.at),
    each.kind,
    each.actor,
    each.target ?? '-',
    summary(each),
  ]);
  return {
    json: { items: items.map(eventToWire), next },
    text: listText(['TIME', 'EVENT', 'ACTOR', 'TARGET', 'DETAIL'], rows, next, 'no events'),
  };
}

/** Of a refusal its words, and what only the ledger knows; of an act nothing, as `--json` shows before and after. */
function summary({ detail }: EventEntry): string {
  const [description = '', check = ''] = [detail['description'] ?? detail['reason'], detail['check']].map(
    (each) => (typeof each === 'string' ? each : undefined),
  );
  if (description.endsWith(check)) return description;
  return check.startsWith(description.replace('assertion: ', '')) ? check : `${description} [${check}]`;
}
