import type { SpotlightActionData, SpotlightActionGroupData } from '@mantine/spotlight';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { toPathName } from '../../features/apis/path-name.js';
import { api, dataOf, type Schema } from '../../lib/api/client.js';
import { useAppTexts } from '../locales/texts.js';

type Result = Schema<'SearchResult'>;

const PAUSE = 150;
/** Characters. The server looks for no fewer. */
const SHORTEST = 2;
const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const NOTHING: Result = {
  applications: [],
  credential_sets: [],
  credentials: [],
  accounts: [],
  tokens: [],
  apis: [],
};

/** What the server finds of what is typed: five of a kind at most, each with the way to it. */
export function useFound(query: string): readonly SpotlightActionGroupData[] {
  const t = useAppTexts();
  const open = useWays();
  const [q] = useDebouncedValue(query.trim(), PAUSE);
  const { data = NOTHING } = useQuery({
    queryKey: ['palette', q],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/search', { params: { query: { q } }, signal })),
    enabled: q.length >= SHORTEST,
  });
  return [
    { group: t('palette.applications'), actions: data.applications.map(open.application) },
    { group: t('palette.credentialSets'), actions: data.credential_sets.map(open.credentialSet) },
    { group: t('palette.credentials'), actions: data.credentials.map(open.credential) },
    { group: t('palette.apis'), actions: data.apis.map(open.api) },
    { group: t('palette.accounts'), actions: data.accounts.map(open.account) },
    { group: t('palette.tokens'), actions: data.tokens.map(open.token) },
  ];
}

/** One kind of what is found, as a line of the palette. */
type Way<Kind extends keyof Result> = (found: Result[Kind][number]) => SpotlightActionData;

/** Where each kind of what is found leads to. */
function useWays(): {
  readonly application: Way<'applications'>;
  readonly credentialSet: Way<'credential_sets'>;
  readonly credential: Way<'credentials'>;
  readonly api: Way<'apis'>;
  readonly account: Way<'accounts'>;
  readonly token: Way<'tokens'>;
} {
  const navigate = useNavigate();
  const toSet = (clientId: string): void =>
    void navigate({ to: '/credential-sets/$clientId', params: { clientId } });
  const toServiceAccount = (clientId: string): void =>
    void navigate({ to: '/service-accounts/$clientId', params: { clientId } });
  return {
    application: ({ id, name }) => ({
      ...{ id, label: name },
      onClick: () => void navigate({ to: '/applications/$applicationId', params: { applicationId: id } }),
    }),
    credentialSet: ({ client_id, name, application_name, grant_type }) => ({
      ...{ id: client_id, label: name, description: `${application_name} · ${client_id}` },
      onClick: () => (grant_type === JWT_BEARER ? toServiceAccount : toSet)(client_id),
    }),
    credential: ({ id, name, hint, client_id, credential_set_name, application_name }) => ({
      ...{ id, label: `${name} · ${hint}`, description: `${application_name} · ${credential_set_name}` },
      onClick: () => toSet(client_id),
    }),
    api: ({ identifier, name }) => ({
      ...{ id: identifier, label: name, description: identifier },
      onClick: () => void navigate({ to: '/apis/$api', params: { api: toPathName(identifier) } }),
    }),
    account: ({ id, name, email }) => ({
      ...{ id, label: name, description: email },
      onClick: () => void navigate({ to: '/accounts/$accountId', params: { accountId: id } }),
    }),
    token: ({ jti, subject }) => ({
      ...{ id: jti, label: jti, description: subject },
      onClick: () => void navigate({ to: '/tokens/$jti', params: { jti } }),
    }),
  };
}
