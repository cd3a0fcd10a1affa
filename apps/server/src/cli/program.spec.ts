import { UsageError, type CommandHost } from './command-host.js';
import { createProgram } from './program.js';
import { runProgram } from './run-program.js';
import { AccountError } from '#accounts';
import { RegistrationError } from '#client-registration';
import { LedgerError } from '#ledger';

/** A host without a database: it notes that a command would run, or fails as it is told. */
class Bench implements CommandHost {
  ran = 0;
  constructor(
    private readonly input = '',
    private readonly failure?: Error,
  ) {}
  async run(): Promise<void> {
    this.ran += 1;
    if (this.failure !== undefined) throw this.failure;
  }
  async maintain(): Promise<void> {
    return this.run();
  }
  print(): void {
    this.ran += 1;
  }
  async readInput(): Promise<string> {
    return this.input;
  }
  async readPassword(): Promise<string> {
    return this.input;
  }
  fail(): void {
    this.ran -= 1;
  }
}

async function call(args: readonly string[], host = new Bench()) {
  const written: string[] = [];
  const program = createProgram(host, '1.2.3');
  const note = (text: string): void => void written.push(text);
  const spy = jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    note(String(text));
    return true;
  });
  try {
    const code = await runProgram(program, args);
    return { code, ran: host.ran, stderr: written.join('') };
  } finally {
    spy.mockRestore();
  }
}

const SERVICE_ACCOUNT = ['credential', 'create', '--application', 'a', '--grant', 'jwt-bearer'];

describe('a command called as it should be', () => {
  it.each([
    ['setup'],
    ['setup', '--email', 'ada@example.com', '--password-stdin', '--name', 'Ada'],
    [
      'account',
      'create',
      '--email',
      'ada@example.com',
      '--name',
      'Ada',
      '--role',
      'auditor',
      '--password-stdin',
    ],
    ['account', 'list', '--status', 'disabled', '--search', 'ada'],
    ['account', 'end-sessions', 'ada@example.com'],
    ['migrate', '--json'],
    ['backup', 'copy.sqlite'],
    [
      'application',
      'create',
      '--name',
      'Billing',
      '--contact',
      'a@example.com',
      '--contact',
      'b@example.com',
    ],
    ['application', 'list', '--limit', '200', '--json'],
    ['api', 'create', '--identifier', 'https://api.example.com', '--name', 'N', '--scope', 'a b'],
    ['credential', 'create', '--application', 'app_1', '--grant', 'client_credentials', '--scope', 'a'],
    ['credential', 'create', '--application', 'app_1', '--grant', 'client_credentials', '--secret-name', 's'],
    ['credential', 'disable', 'cc_1'],
    [
      ...['delegation', 'create', '--credential', 'sa_1', '--subject', 'ada@example.com'],
      ...['--subject', '@example.com', '--scope', 'a b', '--expires', '2027-01-31', '--reason', 'r'],
    ],
    ['delegation', 'list', '--credential', 'sa_1'],
    ['delegation', 'approve', 'dlg_1'],
    ['delegation', 'dry-run', '--credential', 'sa_1', '--subject', 'ada@example.com', '--api', 'https://a'],
    ['secret', 'rotate', 'cc_1', 'sec_1', '--overlap', '7d'],
    ['consumer-key', 'add', 'o1_1', '--allow-hmac-sha1', '--expires', '2027-01-31'],
    ['consumer-key', 'add', 'o1_1', '--key', 'old', '--secret-stdin'],
    ['consumer-key', 'retire', 'o1_1', 'con_1'],
    ['token', 'list', '--state', 'active', '--from', '2026-01-01'],
    ['token', 'inspect', '0199-jti'],
    ['event', 'list', '--kind', 'request.refused'],
    ['keys', 'rotate', '--algorithm', 'ES256', '--immediately'],
    [...SERVICE_ACCOUNT, '--key-file', 'f', '--key-algorithm', 'ES256', '--require-jti'],
    [
      ...SERVICE_ACCOUNT,
      '--jwks-uri',
      'https://a.example/jwks',
      '--assertion-audience',
      'https://b.example/',
    ],
    ['key', 'generate', 'sa_1', '--out', 'f', '--format', 'pem', '--expires', '2027-01-31'],
    ['key', 'add', 'sa_1', '--public-key', 'f', '--name', 'worker'],
    ['key', 'retire', 'sa_1', 'key_1'],
  ])('runs: %s %s', async (...args) => {
    expect(await call(args)).toEqual({ code: undefined, ran: 1, stderr: '' });
  });

  it('reads a token from standard input', async () => {
    expect(await call(['token', 'inspect'], new Bench('eyJ.x.y'))).toMatchObject({ code: undefined, ran: 1 });
  });
});

describe('a command called wrongly', () => {
  it.each([
    ['an unknown command', ['tokn', 'list']],
    ['an unknown option', ['token', 'list', '--loud']],
    ['a missing option', ['application', 'create']],
    ['a missing argument', ['credential', 'show']],
    ['too many arguments', ['credential', 'show', 'cc_1', 'cc_2']],
    ['a limit that is none', ['token', 'list', '--limit', '0']],
    ['a date that is none', ['token', 'list', '--from', 'yesterday']],
    ['a date that no calendar has', ['token', 'list', '--from', '2027-02-30']],
    ['a date with something after it', ['secret', 'add', 'cc_1', '--expires', '2027-01-31 (x)']],
    ['a time without its offset', ['secret', 'add', 'cc_1', '--expires', '2027-01-31T12:00:00']],
    ['a delegation without an end', ['delegation', 'create', '--credential', 'sa_1', '--subject', 'a@b.c']],
    [
      'an assertion that says the subject itself',
      ['delegation', 'dry-run', '--credential', 'sa_1', '--subject', 'a@b.c', '--assertion-stdin'],
    ],
    ['no assertion', ['delegation', 'dry-run', '--credential', 'sa_1', '--assertion-stdin']],
    ['a state that is none', ['token', 'list', '--state', 'odd']],
    ['a lifetime that is none', ['api', 'create', '--lifetime', '-1']],
    ['a token as an argument (case 244)', ['token', 'inspect', 'eyJhbGciOiJFUzI1NiJ9.e30.x']],
    ['a secret as an argument (case 244)', ['token', 'revoke', 'lgt_at_x']],
    ['nothing on standard input', ['token', 'inspect', '-']],
    [
      'a key file of what is no service account',
      ['credential', 'create', '--application', 'a', '--grant', 'client_credentials', '--key-file', 'f'],
    ],
    ['a key file beside a public key', [...SERVICE_ACCOUNT, '--key-file', 'f', '--public-key', 'p']],
    ['the algorithm of no key', [...SERVICE_ACCOUNT, '--key-algorithm', 'ES256']],
    ['a key without a file for it', ['key', 'generate', 'sa_1']],
    ['an edit that changes nothing', ['credential', 'update', 'cc_1']],
    ['a way to authenticate that is none', ['credential', 'update', 'cc_1', '--auth-method', 'mtls']],
    ['a form of key files that is none', ['key', 'generate', 'sa_1', '--out', 'f', '--format', 'p12']],
    ['a first admin without a password', ['setup', '--email', 'ada@example.com']],
    ['a first admin without an address', ['setup', '--password-stdin']],
    [
      'a role that is none',
      ['account', 'create', '--email', 'a@b', '--name', 'A', '--role', 'x', '--password-stdin'],
    ],
    ['an account without a password', ['account', 'create', '--email', 'a@b', '--name', 'A']],
    ['a consumer key without its secret', ['consumer-key', 'add', 'o1_1', '--key', 'k']],
    ['a consumer secret without its key', ['consumer-key', 'add', 'o1_1', '--secret-stdin']],
    [
      'a consumer secret as an argument',
      ['consumer-key', 'add', 'o1_1', '--key', 'k', '--secret-stdin', 'eyJ'],
    ],
    ['a password as an argument (case 244)', ['account', 'set-password', 'a@b', 'eyJ', '--password-stdin']],
  ])('ends with code 2 and one line: %s', async (_, args) => {
    const { code, ran, stderr } = await call(args);
    expect({ code, ran }).toEqual({ code: 2, ran: 0 });
    expect(stderr).toMatch(/^legate: [^\n]+\n$/);
    expect(stderr).not.toContain('eyJ');
  });
});

describe('a command with an option that is mistyped', () => {
  it('hears of that, and not of the one that is then missing', async () => {
    const { code, stderr } = await call(['application', 'create', '--nmae', 'Billing']);
    expect({ code, stderr }).toEqual({
      ...{ code: 2, stderr: "legate: unknown option '--nmae' (Did you mean --name?)\n" },
    });
  });
});

describe('a command that fails', () => {
  it.each([
    [new RegistrationError('not-found', 'there is no such application'), 'legate application list', 1],
    [new AccountError('not-found', 'there is no such account'), 'legate account list', 1],
    [new AccountError('invalid', 'at least 8 characters', 'password'), '--password-stdin: at least 8', 1],
    [new AccountError('invalid', 'use another', 'after'), 'use another', 2],
    [new RegistrationError('not-found', 'there is no such delegation'), 'legate delegation list', 1],
    [new RegistrationError('not-found', 'the credential set has no such secret'), 'legate secret list', 1],
    [new RegistrationError('not-found', 'the credential set has no such key'), 'legate key list', 1],
    [new RegistrationError('not-found', 'there is no such consumer key'), 'legate consumer-key list', 1],
    [new RegistrationError('invalid', 'no', 'consumerSecret'), 'legate: --secret-stdin: no\n', 1],
    [new RegistrationError('invalid', 'two\nlines', 'name'), '--name: two lines', 1],
    [new RegistrationError('invalid', 'no', 'applicationId'), 'legate: --application: no\n', 1],
    [new RegistrationError('invalid', 'no', 'secretName'), 'legate: --secret-name: no\n', 1],
    [
      new RegistrationError('conflict', 'it does not authenticate with private_key_jwt; allow that first'),
      ...(['legate credential update CLIENT_ID --auth-method', 1] as const),
    ],
    [new RegistrationError('conflict', 'it is there', 'identifier'), 'legate: it is there\n', 1],
    [new LedgerError('no-such-token', 'there is no such token'), 'legate token list', 1],
    [new LedgerError('bad-cursor', 'after: use another'), 'after: use another', 2],
    [new RegistrationError('invalid', 'use another', 'after'), 'use another', 2],
    [new UsageError('--grant: no grant type is called x'), 'no grant type', 2],
    [new Error('surprise'), 'Error: surprise', 1],
  ])('says so in one line: %s', async (failure, words, code) => {
    const outcome = await call(['application', 'list'], new Bench('', failure));
    expect(outcome.code).toBe(code);
    expect(outcome.stderr).toMatch(/^legate: [^\n]+\n$/);
    expect(outcome.stderr).toContain(words);
  });
});
