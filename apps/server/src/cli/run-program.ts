import { AccountError } from '#accounts';
import { RegistrationError } from '#client-registration';
import { LedgerError } from '#ledger';
import { CommanderError, type Command } from 'commander';
import { UsageError } from './command-host.js';
import { toOptionName } from './option-names.js';

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
    const { describeFaults, oneLine } = await import('../start/describe-faults.js');
    const faults = isRefusal(error) ? [oneLine(explain(error))] : describeFaults(error);
    return report(faults.map(withHint), isBadCursor(error) ? 2 : 1);
  }
}

/** A refusal of registration or of accounts, which are alike in form. */
type Refusal = RegistrationError | AccountError;

function isRefusal(error: unknown): error is Refusal {
  return error instanceof RegistrationError || error instanceof AccountError;
}

/** A refused value goes by the option that gave it. */
function explain({ code, reason, field }: Refusal): string {
  return code === 'invalid' && field !== undefined ? `${toOptionName(field)}: ${reason}` : reason;
}

/** Whether `--after` was given what no page gave: a mistake in the call that only the list can find. */
function isBadCursor(error: unknown): boolean {
  if (error instanceof LedgerError) return error.code === 'bad-cursor';
  return isRefusal(error) && error.field === 'after';
}

/** How to see what there is, by what there is not. */
const LISTS: Readonly<Record<string, string>> = {
  account: 'legate account list',
  application: 'legate application list',
  API: 'legate api list',
  'credential set': 'legate credential list',
  delegation: 'legate delegation list',
  secret: 'legate secret list CLIENT_ID',
  key: 'legate key list CLIENT_ID',
  'exchange rule': 'legate exchange-rule list',
  'consumer key': 'legate consumer-key list CLIENT_ID',
  token: 'legate token list',
};

/** How to mend at the command line what registration says in the words of every door. */
const CURES: readonly (readonly [fault: RegExp, cure: string])[] = [
  [
    /private_key_jwt; allow that first$/,
    'legate credential update CLIENT_ID --auth-method client_secret_basic --auth-method private_key_jwt',
  ],
];

function withHint(fault: string): string {
  const cure = CURES.find(([pattern]) => pattern.test(fault))?.[1];
  if (cure !== undefined) return `${fault}, such as with: ${cure}`;
  const missing =
    /\bno such (account|application|API|credential set|delegation|exchange rule|secret|key|consumer key|token)$/.exec(
      fault,
    )?.[1] ?? '';
  const list = LISTS[missing];
  return list === undefined ? fault : `${fault}; see what there is with: ${list}`;
}

function report(faults: readonly string[], code: ExitCode): ExitCode {
  for (const fault of faults) process.stderr.write(`legate: ${fault}\n`);
  return code;
}
