import { text } from 'node:stream/consumers';
import { UsageError, type CommandHost, type CommonOptions, type Work } from './command-host.js';
import type { Output } from './output.js';

/** Commands at a terminal: the configured database, standard input and output. */
export const terminal: CommandHost = {
  run: (options, work) => perform(options, work, { anyIssuer: false }),
  maintain: (options, work) => perform(options, work, { anyIssuer: true }),
  print,
  async readInput() {
    return (await text(process.stdin)).trim();
  },
  async readPassword() {
    const password = (await text(process.stdin)).replace(/\r?\n$/, '');
    if (password !== '' && !/[\r\n]/.test(password)) return password;
    throw new UsageError('one line is needed on standard input: the password or secret, and nothing else');
  },
  fail() {
    process.exitCode = 1;
  },
};

async function perform(options: CommonOptions, work: Work, which: { anyIssuer: boolean }): Promise<void> {
  const { openWorkspace } = await import('./open-workspace.js');
  const workspace = await openWorkspace(which);
  try {
    print(options, await work(workspace));
  } finally {
    await workspace.close();
  }
}

function print({ json = false }: CommonOptions, output: Output): void {
  process.stdout.write(`${json ? JSON.stringify(output.json, null, 2) : output.text}\n`);
}
