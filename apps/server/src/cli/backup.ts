import type { Command } from 'commander';
import { resolve } from 'node:path';
import { addCommand, type CommandHost, type CommonOptions } from './command-host.js';

/** `legate backup`: a copy of a SQLite database, taken while the server runs. */
export function addBackupCommand(program: Command, host: CommandHost): void {
  addCommand(program, 'backup <file>', 'copy the database to a new file, while the server runs').action(
    (file: string, options: CommonOptions) =>
      host.maintain(options, async ({ backUp }) => {
        const path = resolve(file);
        await backUp(path);
        return {
          json: { file: path },
          text: `${path}\nIts private keys open with the master key only: keep that too, elsewhere.`,
        };
      }),
  );
}
