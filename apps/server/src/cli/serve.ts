import type { Command } from 'commander';

/** `legate serve`: runs the server until it is stopped. */
export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .description('run the server')
    .action(async () => {
      const { serve } = await import('../start/serve.js');
      process.exit(await serve());
    });
}
