import type { Parameters } from '#protocol';

/** Characters of a query that every browser and proxy carries. */
const LONGEST_QUERY = 8000;

/**
 * Where a browser asks again by GET what it posted. A form on another site comes without our cookies, for they are
 * `SameSite=Lax`; a GET brings them. Undefined where the query would be too long.
 */
export function againByGet(endpoint: string, params: Parameters): string | undefined {
  const query = new URLSearchParams([...params]).toString();
  return query.length > LONGEST_QUERY ? undefined : `${endpoint}?${query}`;
}
