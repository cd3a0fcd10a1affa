import type { ClientOrigins } from '#oauth';
import type { Cache } from '../cache.js';
import { ClientEntity } from '../entities/client.entity.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

/** The origins of the pages of public clients, all of them in memory: whoever asks for an unknown one costs nothing. */
export class CachedClientOrigins implements ClientOrigins {
  constructor(
    private readonly unitOfWork: DatabaseUnitOfWork,
    private readonly cache: Cache<ReadonlySet<string>>,
  ) {}

  async has(origin: string): Promise<boolean> {
    return (await this.cache.get('all', () => this.read())).has(origin);
  }

  private async read(): Promise<ReadonlySet<string>> {
    const rows = await this.unitOfWork.read((manager) =>
      manager.find(ClientEntity, {
        select: { clientId: true, authMethods: true, redirectUris: true },
        where: { grantType: 'authorization_code', status: 'enabled' },
      }),
    );
    const open = rows.filter(({ authMethods }) => authMethods.includes('none'));
    return new Set(open.flatMap(({ redirectUris }) => redirectUris).flatMap(originOf));
  }
}

/** A URI of an app's own scheme has no origin that a page could have. */
function originOf(redirectUri: string): readonly string[] {
  const { protocol, origin } = new URL(redirectUri);
  return protocol === 'https:' || protocol === 'http:' ? [origin] : [];
}
