import type { Command } from 'commander';
import { addCommand, type CommandHost, type CommonOptions } from './command-host.js';

/** `legate doctor`: looks at everything a start needs, changes nothing, and says one line a check. */
export function addDoctorCommand(program: Command, host: CommandHost): void {
  addCommand(program, 'doctor', 'check configuration, files and database').action(
    async (options: CommonOptions) => {
      const { examine } = await import('./examine.js');
      const checks = await examine();
      const well = checks.every(({ status }) => status === 'ok');
      host.print(options, {
        json: { status: well ? 'ok' : 'fault', checks },
        text: checks.map(({ name, status, detail }) => `${status.padEnd(5)}  ${name}: ${detail}`).join('\n'),
      });
      if (!well) host.fail();
    },
  );
}
