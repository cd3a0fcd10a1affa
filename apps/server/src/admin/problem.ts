/** The kinds of problem the management API tells: its title, and the status it is sent with. */
export const PROBLEMS = {
  'bad-request': { status: 400, title: 'The request is malformed' },
  unauthenticated: { status: 401, title: 'A valid access token is needed' },
  forbidden: { status: 403, title: 'This is not allowed' },
  'sign-in-needed': { status: 403, title: 'The sign-in is too old for this' },
  'not-found': { status: 404, title: 'There is no such thing' },
  'method-not-allowed': { status: 405, title: 'The path does not take this method' },
  conflict: { status: 409, title: 'Something exists already, or is in a state that forbids this' },
  'in-use': { status: 409, title: 'Something else still needs it' },
  'outdated-version': { status: 412, title: 'Somebody else changed it first' },
  'too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'The body must be JSON' },
  invalid: { status: 422, title: 'A value breaks a rule' },
  'version-needed': { status: 428, title: 'The edit must name the version it was made from' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'The server failed' },
  unavailable: { status: 503, title: 'The server cannot do this right now' },
} as const;

/** A kind of problem: the end of its `type`. */
export type ProblemKind = keyof typeof PROBLEMS;

/** One faulty value: `pointer` (RFC 6901, as a fragment) where it stood in the body, `parameter` where in the query. */
export interface ProblemError {
  readonly pointer?: string;
  readonly parameter?: string;
  readonly detail: string;
}

/** What a problem may carry beside its kind and detail. */
export interface ProblemOptions {
  readonly errors?: readonly ProblemError[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Which check failed. For the ledger; never sent. */
  readonly check?: string;
  /** For the log. Never sent. */
  readonly cause?: unknown;
}

/** A refusal of the management API (RFC 9457). `detail` is public: how to mend it, and never a secret. */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly detail: string,
    readonly options: ProblemOptions = {},
  ) {
    super(`${kind}: ${detail}`, { cause: options.cause });
    this.name = 'Problem';
  }

  get status(): number {
    return PROBLEMS[this.kind].status;
  }
}
