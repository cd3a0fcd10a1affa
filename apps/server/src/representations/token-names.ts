import type { Account, AccountStore } from '#accounts';
import type { CredentialSetStore, SetNames } from '#client-registration';
import type { TokenEntry } from '#ledger';

/** Who knows what things are called now. */
export interface NamePorts {
  readonly credentialSets: Pick<CredentialSetStore, 'namesOf'>;
  readonly accounts: Pick<AccountStore, 'findMany'>;
}

/** What the things that a token names are called now; undefined: they are not there, or not any longer. */
export interface TokenNames {
  readonly set: SetNames | undefined;
  readonly account: Account | undefined;
}

/** The names for some tokens: two questions, however many they are. */
export async function namesFor(
  tokens: readonly TokenEntry[],
  { credentialSets, accounts }: NamePorts,
): Promise<(token: TokenEntry) => TokenNames> {
  const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];
  const [sets, people] = await Promise.all([
    credentialSets.namesOf(distinct(tokens.map(({ clientId }) => clientId))),
    accounts.findMany(distinct(tokens.filter(speaksOfAnother).map(({ subject }) => subject))),
  ]);
  const byId = new Map(people.map((account) => [account.id, account]));
  return ({ clientId, subject }) => ({ set: sets.get(clientId), account: byId.get(subject) });
}

const speaksOfAnother = ({ clientId, subject }: TokenEntry): boolean => clientId !== subject;
