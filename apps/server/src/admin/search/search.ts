import type { AccountStore } from '#accounts';
import type { ApplicationStore, RegistrationSearch } from '#client-registration';
import type { IssuedTokens } from '#ledger';

/** How many of each kind are answered: as many as a palette shows. */
const MOST = 5;

/** Who knows what there is. */
interface SearchPorts {
  readonly applications: Pick<ApplicationStore, 'list'>;
  readonly registration: RegistrationSearch;
  readonly accounts: Pick<AccountStore, 'list'>;
  readonly tokens: Pick<IssuedTokens, 'find'>;
}

/** What there is, by a few characters of it: for whoever would rather type than look. */
export class Search {
  constructor(private readonly ports: SearchPorts) {}

  /** At most five of each kind. Never a secret. */
  async by(text: string) {
    const { applications, registration, accounts, tokens } = this.ports;
    const search = { search: text, limit: MOST };
    const [ofApplications, sets, credentials, people, token, apis] = await Promise.all([
      applications.list(search),
      registration.credentialSets(text, MOST),
      registration.credentials(text, MOST),
      accounts.list(search),
      tokens.find(text),
      registration.apis(text, MOST),
    ]);
    const ofTokens = token === undefined ? [] : [token];
    return {
      applications: ofApplications.items,
      sets,
      credentials,
      accounts: people,
      tokens: ofTokens,
      apis,
    };
  }
}

/** What a search found. */
export type SearchResult = Awaited<ReturnType<Search['by']>>;
