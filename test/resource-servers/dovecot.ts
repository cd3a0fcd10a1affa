import { chmod, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { freePort } from '../support/free-port.js';
import { Workshop } from '../support/guide.js';
import { findProgram, Program } from '../support/program.js';
import { ImapClient } from './imap.js';
import type { Friends } from './friends.js';

const GUIDE = 'imap.md';

/** Dovecot 2.3, which starts as root alone; undefined where this is not. */
export const DOVECOT = process.getuid?.() === 0 ? findProgram(['dovecot'], ['--version']) : undefined;

/** A Dovecot that runs with the files of the guide, with a mailbox for everybody. */
export class Dovecot {
  private constructor(
    readonly port: number,
    private readonly program: Program,
    private readonly workshop: Workshop,
  ) {}

  static async start(program: string, { site, introspecting }: Friends): Promise<Dovecot> {
    const workshop = await Workshop.create(tmpdir());
    const port = await freePort();
    await workshop.follow(GUIDE, 'legate.conf.ext', {
      'http://localhost:3000': site.issuer,
      'lgt_cc_…': introspecting.client_secret,
      'cc_…': introspecting.client_id,
      'scope = imap': 'scope = view_friends',
    });
    const local = await workshop.follow(GUIDE, 'local.conf', {
      '/etc/dovecot/legate.conf.ext': workshop.path('legate.conf.ext'),
    });
    const main = await workshop.write('dovecot.conf', mainFile(workshop, port, local));
    await makeMailDirectory(workshop);
    const running = Program.start(program, ['-F', '-c', main]);
    await running.serving(async () => (await ImapClient.connect(port)).close());
    return new Dovecot(port, running, workshop);
  }

  connect(): Promise<ImapClient> {
    return ImapClient.connect(this.port);
  }

  async stop(): Promise<void> {
    await this.program.stop();
    await this.workshop.remove();
  }
}

/**
 * What an installation has beside the files of the guide. Without its penalty listener Dovecot answers a failure at once,
 * however many there were before.
 */
const mainFile = (workshop: Workshop, port: number, local: string): string => `
base_dir = ${workshop.path('run')}
state_dir = ${workshop.path('state')}
log_path = /dev/null
ssl = no
protocols = imap
listen = 127.0.0.1
auth_failure_delay = 0
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
mail_location = maildir:${workshop.path('mail')}/%u
userdb {
  driver = static
  args = uid=65534 gid=65534 home=${workshop.path('mail')}/%u
}
!include ${local}
`;

/** Everybody's mail is nobody's. */
async function makeMailDirectory(workshop: Workshop): Promise<void> {
  await mkdir(workshop.path('mail'));
  await chmod(workshop.path('mail'), 0o777);
}
