import {
  DEFAULT_POLICY,
  randomSecret,
  sha256,
  type Interaction,
  type InteractionPurpose,
  type Parameters,
  type Policy,
  type Ports,
} from '#protocol';
import type { Visit } from '../browser/visits.js';
import { PageFault } from '../errors/page-fault.js';
import { InteractionStarts } from '../throttle/interaction-starts.js';

/** The interactions under way: each at the one browser where it began, for a while, and ended once. */
export class OpenInteractions {
  constructor(
    private readonly ports: Pick<Ports, 'interactions' | 'clock' | 'unitOfWork'>,
    private readonly policy: Pick<Policy, 'interactionLifetime'> = DEFAULT_POLICY,
    private readonly starts = new InteractionStarts(),
  ) {}

  /** Begins one at this browser. Resolves once it is stored. @throws OAuthError 429: its network began too many */
  async start(
    purpose: InteractionPurpose,
    params: Parameters,
    { browser, context }: Pick<Visit, 'browser' | 'context'>,
  ): Promise<Interaction> {
    await this.starts.count(context.ip);
    const createdAt = this.ports.clock.now();
    const interaction: Interaction = {
      id: randomSecret(),
      browserHash: sha256(browser),
      purpose,
      params: [...params],
      createdAt,
      expiresAt: createdAt + this.policy.interactionLifetime * 1000,
      sessionId: null,
      awaitingCodeOf: null,
      passwordSetAt: null,
      completedAt: null,
    };
    await this.ports.unitOfWork.run(() => this.ports.interactions.insert(interaction));
    return interaction;
  }

  /**
   * The interaction that a page names, at the browser where it began. Whoever sends the address of his own interaction
   * to somebody else gains nothing: there it leads nowhere.
   *
   * @throws PageFault
   */
  async find(id: string | undefined, browser: string): Promise<Interaction> {
    const interaction = id === undefined ? undefined : await this.ports.interactions.find(id);
    if (interaction === undefined) throw new PageFault('page-expired', 'the interaction is not known');
    if (interaction.browserHash !== sha256(browser)) {
      throw new PageFault('browser-unknown', 'the interaction began at another browser');
    }
    if (interaction.completedAt !== null) throw answeredAlready();
    if (interaction.expiresAt <= this.ports.clock.now()) {
      throw new PageFault('page-expired', 'the interaction has expired');
    }
    return interaction;
  }

  /** Notes that a password was right, and when that one was set: a code is awaited. */
  awaitCodeOf({ id }: Interaction, accountId: string, passwordSetAt: number | null): Promise<void> {
    return this.ports.unitOfWork.run(() => this.ports.interactions.awaitCodeOf(id, accountId, passwordSetAt));
  }

  /** Notes in which session the person signed in on this way. */
  async signedIn(interaction: Interaction, sessionId: string): Promise<Interaction> {
    await this.ports.unitOfWork.run(() => this.ports.interactions.signedIn(interaction.id, sessionId));
    return { ...interaction, sessionId, awaitingCodeOf: null, passwordSetAt: null };
  }

  /**
   * Ends it. Runs in the unit of work that its outcome belongs to, which falls with it: of two answers at once, one
   * counts.
   *
   * @throws PageFault: it had ended before
   */
  async complete({ id }: Interaction): Promise<void> {
    if (!(await this.ports.interactions.complete(id, this.ports.clock.now()))) throw answeredAlready();
  }

  /** Ends one that has no other outcome. @throws PageFault as `complete` */
  end(interaction: Interaction): Promise<void> {
    return this.ports.unitOfWork.run(() => this.complete(interaction));
  }
}

const answeredAlready = (): PageFault => new PageFault('answered-already', 'the interaction has ended');
