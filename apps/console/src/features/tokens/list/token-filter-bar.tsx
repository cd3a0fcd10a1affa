import { Button, Collapse, Group, Select, SimpleGrid, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { GRANT_TYPES, useGrantName } from '../../../components/grants/grant-names.js';
import { TextFilter } from '../../../components/url-filters/text-filter.js';
import { TimeFilter } from '../../../components/url-filters/time-filter.js';
import { useTokenTexts } from '../locales/texts.js';
import { TOKEN_STATES, type TokenFilters } from '../queries.js';
import { ApplicationFilter } from './application-filter.js';
import { FindByJti } from './find-by-jti.js';

const COLUMNS = { base: 2, md: 4 };

/** The filters of the list of tokens. */
export interface TokenFilterBarProps {
  readonly filters: TokenFilters;
  readonly onChange: (changes: TokenFilters) => void;
  readonly onClear: () => void;
}

/** Narrows the tokens. The filters that are rarely needed fold away, and are open where one of them is set. */
export function TokenFilterBar({ filters, onChange, onClear }: TokenFilterBarProps): ReactElement {
  const t = useTokenTexts();
  const isFiltered = Object.keys(filters).length > 0;
  const [isOpen, more] = useDisclosure(isMoreSet(filters));
  return (
    <Stack
      mb="md"
      gap="sm"
      key={isFiltered ? 'filtered' : 'all'}
      role="search"
      aria-label={t('filter.title')}
    >
      <UsualFilters filters={filters} onChange={onChange} />
      <Collapse expanded={isOpen} id="more-filters">
        <MoreFilters filters={filters} onChange={onChange} />
      </Collapse>
      <Group gap="xs">
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconAdjustmentsHorizontal size={14} aria-hidden />}
          onClick={more.toggle}
          aria-expanded={isOpen}
          aria-controls="more-filters"
        >
          {isOpen ? t('filter.fewer') : t('filter.more')}
        </Button>
        {isFiltered && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconX size={14} aria-hidden />}
            onClick={onClear}
          >
            {t('filter.clear')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

const isMoreSet = ({ subject, actor, scope, issued_from, issued_to }: TokenFilters): boolean =>
  [subject, actor, scope, issued_from, issued_to].some((value) => value !== undefined);

type FieldsProps = Pick<TokenFilterBarProps, 'filters' | 'onChange'>;

function UsualFilters({ filters, onChange }: FieldsProps): ReactElement {
  const t = useTokenTexts();
  const grantName = useGrantName();
  return (
    <SimpleGrid cols={COLUMNS} spacing="sm">
      <ApplicationFilter
        value={filters.application_id}
        onChange={(application_id) => onChange({ application_id })}
      />
      <TextFilter
        label={t('filter.set')}
        value={filters.client_id}
        onChange={(client_id) => onChange({ client_id })}
      />
      <Select
        label={t('filter.grant')}
        placeholder={t('filter.any')}
        data={GRANT_TYPES.map((value) => ({ value, label: grantName(value) }))}
        value={filters.grant_type ?? null}
        onChange={(grant_type) => onChange({ grant_type: grant_type ?? '' })}
        clearable
      />
      <Select
        label={t('filter.state')}
        placeholder={t('filter.any')}
        data={TOKEN_STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
        value={filters.state ?? null}
        onChange={(state) => onChange({ state: state ?? '' })}
        clearable
      />
    </SimpleGrid>
  );
}

function MoreFilters({ filters, onChange }: FieldsProps): ReactElement {
  const t = useTokenTexts();
  return (
    <SimpleGrid cols={COLUMNS} spacing="sm">
      <TextFilter
        label={t('filter.subject')}
        value={filters.subject}
        onChange={(subject) => onChange({ subject })}
      />
      <TextFilter label={t('filter.actor')} value={filters.actor} onChange={(actor) => onChange({ actor })} />
      <TextFilter label={t('filter.scope')} value={filters.scope} onChange={(scope) => onChange({ scope })} />
      <FindByJti />
      <TimeFilter
        label={t('filter.from')}
        value={filters.issued_from}
        onChange={(issued_from) => onChange({ issued_from })}
      />
      <TimeFilter
        label={t('filter.to')}
        value={filters.issued_to}
        onChange={(issued_to) => onChange({ issued_to })}
      />
    </SimpleGrid>
  );
}
