import { ask } from './http.js';

/** One operation of the management API, as its OpenAPI document describes it. */
export interface Operation {
  readonly method: string;
  /** Below `/api/v1`, every parameter that it needs filled with a word that nothing has. */
  readonly path: string;
  readonly writes: boolean;
  readonly takesBody: boolean;
}

interface DescribedOperation {
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly requestBody?: object;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
  }[];
}

interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
}

/** Every operation that the server serves: a unit test holds the document to the routes. */
export async function readOperations(url: string): Promise<readonly Operation[]> {
  const { body } = await ask<ApiDocument>(`${url}/api/openapi.json`);
  return Object.entries(body.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { security, requestBody, parameters }]) => ({
      method: method.toUpperCase(),
      path: path.replace('/api/v1', '').replace(/\{\w+\}/g, 'nothing') + neededQuery(parameters),
      writes: !security.some((each) => each['legate']?.includes('legate:audit')),
      takesBody: requestBody !== undefined,
    })),
  );
}

function neededQuery(parameters: DescribedOperation['parameters'] = []): string {
  const needed = parameters.filter((each) => each.in === 'query' && each.required === true);
  return needed.length === 0 ? '' : `?${needed.map(({ name }) => `${name}=nothing`).join('&')}`;
}
