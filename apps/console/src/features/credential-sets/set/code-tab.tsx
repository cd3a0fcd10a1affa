import { Code as InlineCode, Stack, Tabs, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { CodeBlock } from '../../../components/code-block/code-block.js';
import { snippetsOf, type Snippet } from '../../../components/snippets/snippets.js';
import { useUrlFilters } from '../../../components/url-filters/use-url-filters.js';
import { serverMetadata } from '../../../lib/server/server-metadata.js';
import { useCredentialSetTexts } from '../locales/texts.js';
import { useSet } from './use-set.js';

const FILTERS = ['language'] as const;
const FIRST = 'curl';

/** Programs that get a token with this set, in the language that the address names. */
export function CodeTab(): ReactElement {
  const t = useCredentialSetTexts();
  const set = useSet();
  const { data: server } = useSuspenseQuery(serverMetadata);
  const snippets = snippetsOf(set, server);
  if (!server.grant_types_supported.includes(set.grant_type)) return <Text>{t('code.unserved')}</Text>;
  if (snippets.length === 0) return <Text>{t('code.none')}</Text>;
  return (
    <Stack maw="60rem">
      <div>
        <Title order={2}>{t('code.title')}</Title>
        <Text c="dimmed">{t('code.why')}</Text>
      </div>
      <Languages snippets={snippets} />
    </Stack>
  );
}

function Languages({ snippets }: { snippets: readonly Snippet[] }): ReactElement {
  const t = useCredentialSetTexts();
  const [{ language = FIRST }, filter] = useUrlFilters(FILTERS);
  return (
    <Tabs
      variant="pills"
      value={snippets.some(({ id }) => id === language) ? language : FIRST}
      onChange={(next) => filter({ language: next ?? FIRST })}
      keepMounted={false}
    >
      <Tabs.List aria-label={t('code.language')} mb="md">
        {snippets.map(({ id, name }) => (
          <Tabs.Tab key={id} value={id}>
            {name}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {snippets.map((each) => (
        <Tabs.Panel key={each.id} value={each.id}>
          <Code snippet={each} />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

function Code({ snippet: { name, needs, code } }: { snippet: Snippet }): ReactElement {
  const t = useCredentialSetTexts();
  if (code === undefined) return <Text>{t('code.unable')}</Text>;
  return (
    <Stack gap="xs">
      {needs !== undefined && (
        <Text size="sm">
          {t('code.needs')} <InlineCode>{needs}</InlineCode>
        </Text>
      )}
      <CodeBlock code={code} label={t('code.label', { language: name })} />
    </Stack>
  );
}
