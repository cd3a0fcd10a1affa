import { Code, Text } from '@mantine/core';
import { IconCheck, IconStarFilled } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type CSSProperties, type ReactElement } from 'react';
import { AnchorLink } from '../../../components/links/links.js';
import { useCan } from '../../../lib/session/session.js';
import { useApiTexts } from '../locales/texts.js';
import type { Api, CredentialSet } from '../queries.js';
import classes from './access-matrix.module.css';
import { accessTo } from './access.js';
import { useGridKeys } from './use-grid-keys.js';
import { useToggle } from './use-toggle.js';

/** Pixels of a row. */
const HEIGHT = 52;
const BEYOND = 8;

const MARKS = { byDefault: IconStarFilled, mayAsk: IconCheck, no: null } as const;

/** The scopes of an API by credential set: a grid that draws only what one sees, and that keys go through. */
export function AccessMatrix({ api, sets }: { api: Api; sets: readonly CredentialSet[] }): ReactElement {
  const t = useApiTexts();
  const canWrite = useCan('write') && !api.built_in;
  const frame = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: sets.length,
    getScrollElement: () => frame.current,
    estimateSize: () => HEIGHT,
    overscan: BEYOND,
  });
  const keys = useGridKeys({
    rows: sets.length,
    columns: api.scopes.length + 1,
    onRow: (row) => virtual.scrollToIndex(row),
  });
  const [toggle, question] = useToggle(api.identifier);
  return (
    <>
      <Text size="sm" c="dimmed" id="matrix-legend">
        {t(canWrite ? 'access.legend' : 'access.legendReader')}
      </Text>
      <div
        ref={frame}
        className={classes.frame}
        style={columnsAsStyle(api.scopes.length)}
        role="grid"
        aria-label={t('access.caption', { api: api.name })}
        aria-describedby="matrix-legend"
        aria-rowcount={sets.length + 1}
        aria-colcount={api.scopes.length + 1}
        onKeyDown={keys.onKeyDown}
      >
        <Head api={api} />
        <div className={classes.body} role="rowgroup" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const set = sets[index];
            return (
              set !== undefined && (
                <Row
                  key={set.client_id}
                  api={api}
                  set={set}
                  place={{ index, start }}
                  cell={keys.cell}
                  {...(canWrite ? { onToggle: toggle } : {})}
                />
              )
            );
          })}
        </div>
      </div>
      {question}
    </>
  );
}

/** How many columns of scopes there are, for the widths of rows. */
const columnsAsStyle = (count: number): CSSProperties & { readonly '--columns': number } => ({
  '--columns': count,
});

function Head({ api }: { api: Api }): ReactElement {
  const t = useApiTexts();
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" aria-rowindex={1} className={classes.row}>
        <div role="columnheader" className={classes.name}>
          <Text size="sm" c="dimmed" fw={550}>
            {t('access.set')}
          </Text>
        </div>
        {api.scopes.map(({ name }) => (
          <div key={name} role="columnheader" className={classes.cell}>
            <Code>{name}</Code>
          </div>
        ))}
      </div>
    </div>
  );
}

type CellProps = ReturnType<ReturnType<typeof useGridKeys>['cell']>;

interface RowProps {
  readonly api: Api;
  readonly set: CredentialSet;
  /** Which row it is, and how many pixels from the top. */
  readonly place: { readonly index: number; readonly start: number };
  readonly cell: ReturnType<typeof useGridKeys>['cell'];
  readonly onToggle?: (set: CredentialSet, scope: string) => void;
}

function Row({ api, set, place: { index, start }, cell, onToggle }: RowProps): ReactElement {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classes.row}
      style={{ height: HEIGHT, transform: `translateY(${start}px)` }}
    >
      <div role="rowheader" className={classes.name}>
        <NameOf set={set} {...cell(index, 0)} />
      </div>
      {api.scopes.map(({ name }, column) => (
        <Cell
          key={name}
          access={accessTo(set, api.identifier, name)}
          {...cell(index, column + 1)}
          {...(onToggle === undefined ? {} : { onToggle: () => onToggle(set, name) })}
        />
      ))}
    </div>
  );
}

function NameOf({ set, ...cell }: CellProps & { set: CredentialSet }): ReactElement {
  return (
    <AnchorLink
      to="/applications/$applicationId"
      params={{ applicationId: set.application_id }}
      lineClamp={2}
      {...cell}
    >
      {set.application_name}: {set.name}
    </AnchorLink>
  );
}

function Cell({
  access,
  onToggle,
  ...cell
}: CellProps & { access: keyof typeof MARKS; onToggle?: () => void }): ReactElement {
  const t = useApiTexts();
  const Mark = MARKS[access];
  return (
    <div
      role="gridcell"
      className={classes.cell}
      aria-readonly={onToggle === undefined}
      {...cell}
      onClick={onToggle}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onToggle?.();
      }}
    >
      {Mark !== null && <Mark size={16} aria-hidden />}
      <Text size="sm" c={access === 'no' ? 'dimmed' : undefined}>
        {t(`access.${access}`)}
      </Text>
    </div>
  );
}
