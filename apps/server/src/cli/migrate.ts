import type { Command } from 'commander';
import { addCommand, type CommandHost, type CommonOptions } from './command-host.js';

/** `legate migrate`: brings the schema of the database up to date, as every start does. */
export function addMigrateCommand(program: Command, host: CommandHost): void {
  addCommand(program, 'migrate', 'bring the database up to date').action((options: CommonOptions) =>
    host.maintain(options, async () => ({
      json: { status: 'up to date' },
      text: 'The database is up to date.',
    })),
  );
}
