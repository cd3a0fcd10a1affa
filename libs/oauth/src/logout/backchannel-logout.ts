import {
  createEvent,
  logoutTokenClaims,
  LOGOUT_TOKEN_TYPE,
  OPERATOR,
  sessionIdFor,
  subjectFor,
  type Client,
  type LedgerEvent,
  type Ports,
  type SignInSession,
} from '#protocol';
import { setTimeout } from 'node:timers/promises';
import { allowedAddresses, type IsAllowedAddress } from '../outbound/allowed-addresses.js';
import { sendForm } from '../outbound/send-form.js';
import { BoundedQueue } from './bounded-queue.js';

/** How many logout tokens are on their way at once, and how many wait for that. */
const LIMITS = { running: 8, waiting: 1000 };
/** Milliseconds before each further attempt. */
const RETRIES = [500, 2000];

/** A session that has ended, and the credential sets that have tokens of it. */
export interface SessionEnding {
  readonly session: SignInSession;
  readonly clientIds: readonly string[];
}

type BackchannelPorts = Pick<
  Ports,
  'issuer' | 'clock' | 'clients' | 'signer' | 'events' | 'unitOfWork' | 'pairwiseKey'
>;

/**
 * Tells applications that a person's session has ended (OpenID Connect Back-Channel Logout §2.5). It is told in the
 * background: nobody's sign-out waits for a slow application. What cannot be delivered is entered in the ledger; what
 * still waits when the server has stopped is lost.
 */
export class BackchannelLogout {
  private readonly queue = new BoundedQueue(LIMITS);
  private readonly isAllowed: IsAllowedAddress;

  constructor(
    private readonly ports: BackchannelPorts,
    private readonly onFault: (error: unknown) => void,
    private readonly retries: readonly number[] = RETRIES,
  ) {
    this.isAllowed = allowedAddresses(ports.issuer);
  }

  /** Called inside the unit of work that ends the session; tells nobody before it is committed. */
  async ended({ session, clientIds }: SessionEnding): Promise<void> {
    this.ports.unitOfWork.afterCommit(() => {
      for (const clientId of clientIds) this.enqueue(clientId, session);
    });
  }

  /** Waits until nothing is on its way any longer, or so many milliseconds have passed. */
  async finish(patience: number): Promise<void> {
    const done = new AbortController();
    const late = setTimeout(patience, undefined, { signal: done.signal }).catch(() => undefined);
    await Promise.race([this.queue.idle(), late]);
    done.abort();
  }

  private enqueue(clientId: string, session: SignInSession): void {
    if (this.queue.add(() => this.notify(clientId, session).catch(this.onFault))) return;
    const reason = 'too many logout tokens wait already';
    this.recordUndelivered({ clientId, applicationId: null }, session, reason).catch(this.onFault);
  }

  private async notify(clientId: string, session: SignInSession): Promise<void> {
    const client = await this.ports.clients.find(clientId);
    const uri = client?.backchannelLogoutUri ?? null;
    if (client?.status !== 'enabled' || uri === null) return;
    const failure = await this.sendRepeatedly(new URL(uri), await this.sign(client, session));
    const whom = { clientId, applicationId: client.application.id };
    if (failure !== undefined) await this.recordUndelivered(whom, session, failure);
  }

  private sign(client: Client, session: SignInSession): Promise<string> {
    const { issuer, clock, signer, pairwiseKey } = this.ports;
    const subject = subjectFor(client, session.accountId, pairwiseKey);
    const sessionId = sessionIdFor(client, session.id, pairwiseKey);
    const ended = { issuer, clientId: client.clientId, subject, sessionId };
    return signer.sign(logoutTokenClaims(ended, clock.now()), LOGOUT_TOKEN_TYPE, client.idTokenAlgorithm);
  }

  /** Why it did not arrive; undefined: it did. What an application refuses, it would refuse again. */
  private async sendRepeatedly(uri: URL, token: string): Promise<string | undefined> {
    let failure = await this.send(uri, token);
    for (const pause of this.retries) {
      if (failure === undefined || failure.final) break;
      await setTimeout(pause, undefined, { ref: false });
      failure = await this.send(uri, token);
    }
    return failure?.reason;
  }

  private async send(uri: URL, token: string): Promise<Failure | undefined> {
    try {
      const status = await sendForm(uri, { logout_token: token }, this.isAllowed);
      if (status === 200 || status === 204) return undefined;
      return { reason: `the application answered ${status}`, final: status < 500 };
    } catch (error) {
      return { reason: error instanceof Error ? error.message : 'no answer', final: false };
    }
  }

  private recordUndelivered(
    whom: Pick<LedgerEvent, 'clientId' | 'applicationId'>,
    { id: target }: SignInSession,
    reason: string,
  ): Promise<void> {
    const facts = { ...whom, target, at: this.ports.clock.now(), detail: { reason } };
    return this.ports.events.record(createEvent({ kind: 'logout-token.undelivered', ...facts }, OPERATOR));
  }
}

/** Why a logout token was not accepted, and whether there is no use in another attempt. */
interface Failure {
  readonly reason: string;
  readonly final: boolean;
}
