import type { FastifyInstance } from 'fastify';

/** A route as it was registered: `/api/v1/applications/:id`. */
export interface Route {
  readonly method: string;
  readonly path: string;
}

/** Every route the server serves, noted as it is registered: for `405 Allow`, and for tests that walk them all. */
export class RouteTable {
  private readonly routes: Route[] = [];

  constructor(fastify: FastifyInstance) {
    fastify.addHook('onRoute', ({ method, url }) => {
      for (const each of [method].flat()) this.routes.push({ method: each, path: url });
    });
  }

  all(): readonly Route[] {
    return this.routes;
  }

  /** The methods a path takes; none for a path that does not exist (RFC 9110 §15.5.6). */
  methodsOf(path: string): readonly string[] {
    const matching = this.routes.filter((route) => matches(route.path, path));
    return [...new Set(matching.map((route) => route.method))].sort();
  }
}

function matches(pattern: string, path: string): boolean {
  const expected = pattern.split('/');
  const actual = path.split('/');
  return (
    expected.length === actual.length &&
    expected.every((segment, index) =>
      segment.startsWith(':') ? actual[index] !== '' : segment === actual[index],
    )
  );
}
