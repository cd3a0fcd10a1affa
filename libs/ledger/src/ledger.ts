import {
  createEvent,
  type BoundedCount,
  type EventRecorder,
  type IssuedToken,
  type LedgerEvent,
  type RequestContext,
  type Revocation,
  type TokenLedger,
  type UnitOfWork,
  type Page,
  type PageQuery,
} from '#protocol';
import { GroupCommit } from './group-commit.js';
import { LedgerError } from './ledger-error.js';
import { readPage } from './page.js';
import type {
  EventEntry,
  EventFilter,
  LedgerStore,
  OriginFilter,
  TokenEntry,
  TokenFilter,
  TokenUse,
} from './ports.js';

type TokenListQuery = TokenFilter & PageQuery & { readonly now: number };
type Entry = { readonly token: IssuedToken } | { readonly event: LedgerEvent };

/** The append-only record of every issued token and every administrative act. Durable before it answers. */
export class Ledger implements TokenLedger, EventRecorder {
  private readonly commits: GroupCommit<Entry>;

  constructor(private readonly ports: { readonly ledger: LedgerStore; readonly unitOfWork: UnitOfWork }) {
    this.commits = new GroupCommit((entries) => this.write(entries));
  }

  append(token: IssuedToken): Promise<void> {
    // A unit that waited for a commit would wait for itself: the commit comes after it.
    if (this.ports.unitOfWork.isOpen) return this.ports.ledger.insert([token], []);
    return this.commits.append({ token });
  }

  record(event: LedgerEvent): Promise<void> {
    if (this.ports.unitOfWork.isOpen) return this.ports.ledger.insert([], [event]);
    return this.commits.append({ event });
  }

  find(jti: string): Promise<TokenEntry | undefined> {
    return this.ports.ledger.findToken(jti);
  }

  /**
   * One page of the issued tokens, newest first. Their state is judged at `now` (milliseconds). A page may hold fewer
   * than it could and still have a next one: what is rare is searched for a stretch at a time.
   *
   * @throws LedgerError bad-cursor
   */
  listTokens({ after, limit, ...filter }: TokenListQuery): Promise<Page<TokenEntry>> {
    const { ledger } = this.ports;
    return readPage({ after, limit }, (range) => ledger.listTokens({ ...filter, ...range }));
  }

  /** How one credential set is used at `now`, and was since `since` (milliseconds). */
  measureUse(clientId: string, at: { readonly now: number; readonly since: number }): Promise<TokenUse> {
    return this.ports.ledger.measureUse(clientId, at);
  }

  /** How many access tokens that rest on one origin are good at `now` (milliseconds). */
  countLive(of: OriginFilter, now: number): Promise<BoundedCount> {
    return this.ports.ledger.countLive(of, now);
  }

  /** @throws LedgerError no-such-event */
  async getEvent(id: string): Promise<EventEntry> {
    const event = await this.ports.ledger.findEvent(id);
    if (event === undefined) throw new LedgerError('no-such-event', 'there is no such event');
    return event;
  }

  /**
   * One page of the events, newest first.
   *
   * @throws LedgerError bad-cursor
   */
  listEvents({ after, limit, ...filter }: EventFilter & PageQuery): Promise<Page<EventEntry>> {
    const { ledger } = this.ports;
    return readPage({ after, limit }, async (range) => {
      return { entries: await ledger.listEvents({ ...filter, ...range }), searchedTo: null };
    });
  }

  async revoke(revocation: Revocation, context: RequestContext | null): Promise<void> {
    await this.ports.unitOfWork.run(async () => {
      const token = await this.ports.ledger.findToken(revocation.jti);
      if (token === undefined || !(await this.ports.ledger.insertRevocation(revocation))) return;
      await this.record(
        createEvent(
          {
            kind: 'token.revoked',
            at: revocation.at,
            target: revocation.jti,
            applicationId: token.applicationId,
            clientId: token.clientId,
            detail: { reason: revocation.reason },
          },
          { id: revocation.by, context },
        ),
      );
    });
  }

  private write(entries: readonly Entry[]): Promise<void> {
    const tokens = entries.flatMap((entry) => ('token' in entry ? [entry.token] : []));
    const events = entries.flatMap((entry) => ('event' in entry ? [entry.event] : []));
    return this.ports.ledger.append(tokens, events);
  }
}
