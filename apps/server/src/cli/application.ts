import type { Application } from '#client-registration';
import { OPERATOR } from '#protocol';
import type { Command } from 'commander';
import {
  addCommand,
  addList,
  collect,
  type CommandHost,
  type CommonOptions,
  type ListOptions,
} from './command-host.js';
import { applicationToWire } from '../representations/application.js';
import { formatInstant } from '../representations/instant.js';
import { lines, listText, type Output } from './output.js';

interface CreateOptions extends CommonOptions {
  readonly name: string;
  readonly description?: string;
  readonly owner?: string;
  readonly contact?: readonly string[];
  readonly logo?: string;
}

/** `legate application`: what credential sets belong to. */
export function addApplicationCommands(program: Command, host: CommandHost): void {
  const noun = program.command('application').description('applications, which hold credential sets');
  addCommand(noun, 'create', 'register an application')
    .requiredOption('--name <name>', 'its name')
    .option('--description <text>', 'what it is for')
    .option('--owner <text>', 'whom to ask about it')
    .option('--contact <email>', 'an e-mail address; may be repeated', collect)
    .option('--logo <url>', 'an https URL')
    .action((options: CreateOptions) =>
      host.run(options, async ({ applications }) => {
        const { name, description, owner, contact: contacts, logo: logoUri } = options;
        return show(await applications.create({ name, description, owner, contacts, logoUri }, OPERATOR));
      }),
    );
  addList(noun, 'list applications, newest first')
    .option('--search <text>', 'a part of the name')
    .action((options: ListOptions & { search?: string }) =>
      host.run(options, async ({ applications }) => {
        const { search, limit, after } = options;
        const { items, next } = await applications.list({ search, limit, after });
        const rows = items.map((each) => [each.id, each.name, each.owner, formatInstant(each.createdAt)]);
        return {
          json: { items: items.map(applicationToWire), next },
          text: listText(['ID', 'NAME', 'OWNER', 'CREATED'], rows, next, 'no applications'),
        };
      }),
    );
  addCommand(noun, 'show <id>', 'show one application').action((id: string, options: CommonOptions) =>
    host.run(options, async ({ applications }) => show(await applications.get(id))),
  );
}

function show(application: Application): Output {
  return {
    json: applicationToWire(application),
    text: lines({
      id: application.id,
      name: application.name,
      description: application.description || null,
      owner: application.owner || null,
      contacts: application.contacts.join(', ') || null,
      logo: application.logoUri,
      created: formatInstant(application.createdAt),
      updated: formatInstant(application.updatedAt),
    }),
  };
}
