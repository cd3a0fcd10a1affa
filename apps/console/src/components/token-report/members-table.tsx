import { Code, Table, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import type { Members } from '../../lib/jwt/read-token.js';
import { RelativeTime } from '../time/relative-time.js';
import { en } from './locales/en.js';
import { useTokenReportTexts } from './locales/texts.js';

/** Claims that hold a time, in seconds since 1970 (RFC 7519 §2). */
const TIMES = new Set(['exp', 'iat', 'nbf', 'auth_time']);

/** The members of a header or of claims, each with what it means. */
export function MembersTable({ members, label }: { members: Members; label: string }): ReactElement {
  const t = useTokenReportTexts();
  return (
    <Table.ScrollContainer minWidth={320} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table aria-label={label} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={110}>{t('column.name')}</Table.Th>
            <Table.Th>{t('column.value')}</Table.Th>
            <Table.Th visibleFrom="sm">{t('column.meaning')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {Object.entries(members).map(([name, value]) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" fw={500}>
                {name}
              </Table.Th>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>
                <Value name={name} value={value} />
              </Table.Td>
              <Table.Td visibleFrom="sm">
                <Text size="sm" c="dimmed">
                  {isExplained(name) && t(`claim.${name}`)}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

const isExplained = (name: string): name is keyof typeof en.claim => Object.hasOwn(en.claim, name);

function Value({ name, value }: { name: string; value: unknown }): ReactElement {
  if (typeof value === 'number' && TIMES.has(name)) {
    return (
      <>
        <RelativeTime at={new Date(value * 1000).toISOString()} />{' '}
        <Text span size="sm" c="dimmed">
          ({value})
        </Text>
      </>
    );
  }
  return <Code>{typeof value === 'string' ? value : JSON.stringify(value)}</Code>;
}
