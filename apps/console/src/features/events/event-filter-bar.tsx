import { Button, Group, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { TextFilter } from '../../components/url-filters/text-filter.js';
import { TimeFilter } from '../../components/url-filters/time-filter.js';
import { useEventTexts } from './locales/texts.js';
import { EVENT_KINDS, type EventFilters } from './queries.js';

/** The filters of the list of events. */
export interface EventFilterBarProps {
  readonly filters: EventFilters;
  readonly onChange: (changes: EventFilters) => void;
  readonly onClear: () => void;
}

/** Narrows the events to a kind, to who did it, to what it was done to, to one request, or to a time. */
export function EventFilterBar({ filters, onChange, onClear }: EventFilterBarProps): ReactElement {
  const t = useEventTexts();
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <Group mb="md" gap="sm" align="flex-end" key={isFiltered ? 'filtered' : 'all'}>
      <Select
        label={t('filter.kind')}
        data={EVENT_KINDS}
        value={filters.kind ?? null}
        onChange={(kind) => onChange({ kind: kind ?? '' })}
        searchable
        clearable
      />
      <TextFilter label={t('filter.actor')} value={filters.actor} onChange={(actor) => onChange({ actor })} />
      <TextFilter
        label={t('filter.target')}
        value={filters.target}
        onChange={(target) => onChange({ target })}
      />
      <TextFilter
        label={t('filter.client')}
        value={filters.client_id}
        onChange={(client_id) => onChange({ client_id })}
      />
      <TextFilter
        label={t('filter.request')}
        value={filters.request_id}
        onChange={(request_id) => onChange({ request_id })}
      />
      <TimeFilter
        label={t('filter.from')}
        value={filters.occurred_from}
        onChange={(occurred_from) => onChange({ occurred_from })}
      />
      <TimeFilter
        label={t('filter.to')}
        value={filters.occurred_to}
        onChange={(occurred_to) => onChange({ occurred_to })}
      />
      {isFiltered && (
        <Button variant="default" leftSection={<IconX size={16} aria-hidden />} onClick={onClear}>
          {t('filter.clear')}
        </Button>
      )}
    </Group>
  );
}
