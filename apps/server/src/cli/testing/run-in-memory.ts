import type { CommandHost } from '../command-host.js';
import type { Output } from '../output.js';
import { createProgram } from '../program.js';
import { runProgram, type ExitCode } from '../run-program.js';
import type { Workspace } from '../workspace.js';

/** How a command ended, what it printed, and what it wrote on standard error. */
export interface Ran extends Partial<Output> {
  readonly code: ExitCode | undefined;
  readonly stderr: string;
}

/** `legate` upon as much of a workspace as a spec has in memory. */
export function inMemory(workspace: Partial<Workspace>): (...words: readonly string[]) => Promise<Ran> {
  const printed: Output[] = [];
  const run: CommandHost['run'] = async (_, work) => void printed.push(await work(workspace as Workspace));
  const host: CommandHost = {
    ...{ run, maintain: run },
    print: (_, output) => void printed.push(output),
    readInput: async () => '',
    readPassword: async () => '',
    fail: () => undefined,
  };
  return async (...words) => {
    const written: string[] = [];
    const spy = jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
    try {
      const code = await runProgram(createProgram(host, '1.2.3'), words);
      return { code, stderr: written.join(''), ...printed.pop() };
    } finally {
      spy.mockRestore();
    }
  };
}
