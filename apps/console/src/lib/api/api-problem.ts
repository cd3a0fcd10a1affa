import type { components } from './generated/schema.js';

type ProblemDocument = components['schemas']['Problem'];

/** What kind of problem it is: the end of its `type`. `unreachable` never came from the server. */
export type ProblemKind = string;

const PREFIX = 'urn:legate:problem:';

/** A refusal or a fault of the management API, as an error (RFC 9457). */
export class ApiProblem extends Error {
  private constructor(
    readonly kind: ProblemKind,
    /** 0: there was no answer. */
    readonly status: number,
    /** The same for every problem of the kind. */
    readonly title: string,
    /** What is wrong with this request, and how to mend it. */
    readonly detail: string,
    /** What leads an operator to the log, and an auditor to the ledger. */
    readonly requestId: string | null,
    /** By the name of the member of the body that is wrong: `redirect_uris`. */
    readonly fields: Readonly<Record<string, string>>,
  ) {
    super(detail);
    this.name = 'ApiProblem';
  }

  /** The problem that an answer tells; what no document explains is told by its status. */
  static async of(response: Response): Promise<ApiProblem> {
    const requestId = response.headers.get('X-Request-Id');
    const document = await documentOf(response);
    if (document === undefined) {
      return new ApiProblem('internal', response.status, response.statusText, '', requestId, {});
    }
    const { type, status, title, detail, request_id, errors = [] } = document;
    return new ApiProblem(type.replace(PREFIX, ''), status, title, detail, request_id, fieldsOf(errors));
  }

  /** No answer came: the network is down, or the server is. */
  static unreachable(): ApiProblem {
    return new ApiProblem('unreachable', 0, '', '', null, {});
  }

  is(kind: ProblemKind): boolean {
    return this.kind === kind;
  }
}

/** The members that are wrong, by name; of a member of a member, the outer one. */
function fieldsOf(errors: NonNullable<ProblemDocument['errors']>): Readonly<Record<string, string>> {
  const pairs = errors.flatMap(({ pointer, parameter, detail }) => {
    const name = parameter ?? pointer?.replace(/^#\//, '').split('/', 1)[0];
    return name === undefined ? [] : [[name, withoutName(detail, name)] as const];
  });
  return Object.fromEntries(pairs);
}

/** At its own field a fault need not say which one it is about. */
const withoutName = (detail: string, name: string): string =>
  detail.startsWith(`${name}: `) ? detail.slice(name.length + 2) : detail;

async function documentOf(response: Response): Promise<ProblemDocument | undefined> {
  if (response.headers.get('Content-Type')?.startsWith('application/problem+json') !== true) return undefined;
  return (await response.json()) as ProblemDocument;
}
