import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** The two ways to bring a token (RFC 7628; XOAUTH2 is the older one, of Google). */
export type Mechanism = 'XOAUTH2' | 'OAUTHBEARER';

/** A mail program, as far as signing in and opening a mailbox go (RFC 9051). */
export class ImapClient {
  private received = '';

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk: Buffer) => (this.received += chunk.toString()));
  }

  /** Resolves when the server has greeted. */
  static async connect(port: number): Promise<ImapClient> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    const client = new ImapClient(socket);
    await client.line(/^\* OK .*$/m);
    return client;
  }

  /** The server's answer: `OK …`, or `NO …` after the empty reply that a failure asks for (RFC 7628 §3.2.3). */
  async authenticate(mechanism: Mechanism, mailbox: string, token: string): Promise<string> {
    const start =
      mechanism === 'XOAUTH2' ? `user=${mailbox}` : `n,a=${mailbox},\x01host=localhost\x01port=143`;
    const response = Buffer.from(`${start}\x01auth=Bearer ${token}\x01\x01`).toString('base64');
    this.socket.write(`a AUTHENTICATE ${mechanism} ${response}\r\n`);
    const [first] = await this.line(/^(?:\+|a (?:OK|NO|BAD)) .*$/m);
    if (!first.startsWith('+')) return first.slice(2);
    return this.command('a', '');
  }

  /** Sends a command, or a reply to a question, and resolves with the tagged answer. */
  async command(tag: string, text: string): Promise<string> {
    this.socket.write(`${text}\r\n`);
    const [line] = await this.line(new RegExp(`^${tag} (?:OK|NO|BAD) .*$`, 'm'));
    return line.slice(2);
  }

  close(): void {
    this.socket.destroy();
  }

  /** Waits for a line, and forgets all before it. */
  private async line(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = pattern.exec(this.received);
      if (found !== null) {
        this.received = this.received.slice(found.index + found[0].length);
        return found;
      }
      if (this.socket.destroyed) throw new Error(`the server hung up: ${this.received}`);
      await Promise.race([once(this.socket, 'data'), once(this.socket, 'close')]);
    }
  }
}
