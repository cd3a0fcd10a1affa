import { IconTicket } from '@tabler/icons-react';
import { Outlet } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { DataList } from '../../../components/data-list/data-list.js';
import { ButtonLink } from '../../../components/links/links.js';
import { PageHeader } from '../../../components/page-header/page-header.js';
import { EmptyState } from '../../../components/states/empty-state.js';
import { NothingFound } from '../../../components/states/nothing-found.js';
import { useUrlFilters } from '../../../components/url-filters/use-url-filters.js';
import { useTokenTexts } from '../locales/texts.js';
import { TOKEN_FILTERS, useTokens, type TokenFilters } from '../queries.js';
import { useTokenColumns } from './token-columns.js';
import { TokenFilterBar } from './token-filter-bar.js';

const NONE: TokenFilters = Object.fromEntries(TOKEN_FILTERS.map((name) => [name, '']));

/** The issued tokens, newest first, with filters in the address. One of them opens in a drawer. */
export function TokensPage(): ReactElement {
  const t = useTokenTexts();
  const [filters, filter] = useUrlFilters(TOKEN_FILTERS);
  const clear = (): void => filter(NONE);
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <TokenFilterBar filters={filters} onChange={filter} onClear={clear} />
      <DataList
        label={t('title')}
        query={useTokens(filters)}
        columns={useTokenColumns()}
        idOf={({ jti }) => jti}
        empty={<Empty isFiltered={Object.keys(filters).length > 0} onClear={clear} />}
      />
      <Outlet />
    </>
  );
}

function Empty({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }): ReactElement {
  const t = useTokenTexts();
  if (!isFiltered) {
    return (
      <EmptyState
        icon={IconTicket}
        title={t('empty.title')}
        description={t('empty.description')}
        action={<ButtonLink to="/playground">{t('empty.action')}</ButtonLink>}
      />
    );
  }
  return (
    <NothingFound
      title={t('nothing.title')}
      description={t('nothing.description')}
      clear={t('filter.clear')}
      onClear={onClear}
    />
  );
}
