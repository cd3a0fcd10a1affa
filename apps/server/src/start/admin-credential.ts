import type { CredentialSet, CredentialSets } from '#client-registration';
import { ADMIN_SCOPE, MANAGEMENT_API } from '#protocol';

/** Sets read at a time. */
const PAGE = 200;

/** The youngest enabled two-legged set that may administer Legate over `/api/v1`; undefined where none was made yet. */
export async function findAdminCredential(
  credentialSets: Pick<CredentialSets, 'list'>,
): Promise<CredentialSet | undefined> {
  let after: string | undefined;
  do {
    const page = await credentialSets.list({
      grantType: 'client_credentials',
      status: 'enabled',
      limit: PAGE,
      after,
    });
    const found = page.items.find(administers);
    if (found !== undefined) return found;
    after = page.next ?? undefined;
  } while (after !== undefined);
  return undefined;
}

function administers({ access }: CredentialSet): boolean {
  return access.some(({ audience, scope }) => audience === MANAGEMENT_API && scope === ADMIN_SCOPE);
}
