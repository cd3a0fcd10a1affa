import { randomSecret } from '#protocol';
import { hash, parseOptions, verify } from '@node-rs/argon2';
import { checkNewPassword, isHashable, preparePassword } from './password-rule.js';
import { WorkQueue } from './work-queue.js';

/** What a hash costs: argon2id (RFC 9106 §3.1), memory in KiB. As OWASP's Password Storage Cheat Sheet has it. */
export interface HashCost {
  readonly memoryCost: number;
  readonly timeCost: number;
  readonly parallelism: number;
}

const COST: HashCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Hashing runs in Node's thread pool, which is also there for files and names: it may have half of its four. */
const AT_ONCE = 2;
const WAITING = 64;

/** Hashes passwords, and checks them. What is checked against no hash takes the same time. */
export class Passwords {
  private decoy: Promise<string> | undefined;

  constructor(
    private readonly cost: HashCost = COST,
    private readonly queue = new WorkQueue(AT_ONCE, WAITING),
  ) {}

  /** The hash of a new password. @throws AccountError invalid, of `field`; throttled */
  async hash(password: string, field = 'password'): Promise<string> {
    checkNewPassword(password, field);
    return this.rehash(password);
  }

  /** The hash, at today's cost, of a password that was right. @throws AccountError throttled */
  rehash(password: string): Promise<string> {
    return this.queue.run(() => hash(preparePassword(password), this.cost));
  }

  /** Whether this is the password of a hash; never that of none. @throws AccountError throttled */
  async verify(password: string, hashed: string | null): Promise<boolean> {
    if (!isHashable(password)) return false;
    const wanted = hashed ?? (await this.hashOfNobody());
    const right = await this.queue.run(() => verify(wanted, preparePassword(password)));
    return right && hashed !== null;
  }

  /** Whether a hash was made at another cost than today's. */
  isOutdated(hashed: string): boolean {
    const { memoryCost, timeCost, parallelism } = parseOptions(hashed);
    const now = this.cost;
    return memoryCost !== now.memoryCost || timeCost !== now.timeCost || parallelism !== now.parallelism;
  }

  /** The hash of a password that nobody knows, at today's cost. */
  private hashOfNobody(): Promise<string> {
    this.decoy ??= hash(randomSecret(), this.cost);
    return this.decoy;
  }
}
