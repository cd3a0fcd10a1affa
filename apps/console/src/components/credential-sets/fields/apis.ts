import { queryOptions } from '@tanstack/react-query';
import { api, dataOf, type Schema } from '../../../lib/api/client.js';

/** Items of a page; a form wants all of them. */
const MOST = 200;

/** The query of all APIs, whose scopes a form offers. */
export const allApis = queryOptions({
  queryKey: ['apis', 'all'],
  queryFn: async ({ signal }): Promise<readonly Schema<'Api'>[]> => {
    const all: Schema<'Api'>[] = [];
    for (let after: string | null = ''; after !== null;) {
      const query: { limit: number; after?: string } = { limit: MOST, ...(after === '' ? {} : { after }) };
      const page = await dataOf(api.GET('/api/v1/apis', { params: { query }, signal }));
      all.push(...page.items);
      after = page.next;
    }
    return all;
  },
});
