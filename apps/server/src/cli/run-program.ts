import { CommanderError, type Command } from 'commander';
import { UsageError } from './command-host.js';

/** How a command ended: well, badly, or called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** Runs one command line. Whatever goes wrong becomes one line a fault on standard error and an exit code. */
export async function runProgram(program: Command, args: readonly string[]): Promise<ExitCode | undefined> {
  try {
    await program.parseAsync(args, { from: 'user' });
    return undefined;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) return report([error.message], 2);
    const { describeFaults } = await import('../start/describe-faults.js');
    return report(describeFaults(error).map(withHint), 1);
  }
}

/** How to see what there is, by what there is not. */
const LISTS: Readonly<Record<string, string>> = {
  application: 'legate application list',
  API: 'legate api list',
  'credential set': 'legate credential list',
  secret: 'legate secret list CLIENT_ID',
};

function withHint(fault: string): string {
  const missing = /\bno such (application|API|credential set|secret)$/.exec(fault)?.[1] ?? '';
  const list = LISTS[missing];
  return list === undefined ? fault : `${fault}; see what there is with: ${list}`;
}

function report(faults: readonly string[], code: ExitCode): ExitCode {
  for (const fault of faults) process.stderr.write(`legate: ${fault}\n`);
  return code;
}
