import { Code, Stack, Tabs, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { CodeBlock } from '../../../components/code-block/code-block.js';
import { LANGUAGES } from '../../../components/snippets/languages/index.js';
import { recipeOf, type Recipe } from '../../../components/snippets/recipe.js';
import type { SnippetLanguage } from '../../../components/snippets/snippet-language.js';
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
  const recipe = recipeOf(set, server);
  const [{ language = FIRST }, filter] = useUrlFilters(FILTERS);
  if (recipe === undefined) return <Text>{t('code.none')}</Text>;
  const known = LANGUAGES.some(({ id }) => id === language) ? language : FIRST;
  return (
    <Stack maw="60rem">
      <div>
        <Title order={2}>{t('code.title')}</Title>
        <Text c="dimmed">{t('code.why')}</Text>
      </div>
      <Tabs
        variant="pills"
        value={known}
        onChange={(next) => filter({ language: next ?? FIRST })}
        keepMounted={false}
      >
        <Tabs.List aria-label={t('code.language')} mb="md">
          {LANGUAGES.map(({ id, name }) => (
            <Tabs.Tab key={id} value={id}>
              {name}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {LANGUAGES.map((each) => (
          <Tabs.Panel key={each.id} value={each.id}>
            <Snippet language={each} recipe={recipe} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Stack>
  );
}

function Snippet({ language, recipe }: { language: SnippetLanguage; recipe: Recipe }): ReactElement {
  const t = useCredentialSetTexts();
  const code = language.write(recipe);
  const needs = language.needs?.(recipe);
  if (code === undefined) return <Text>{t('code.unable')}</Text>;
  return (
    <Stack gap="xs">
      {needs !== undefined && (
        <Text size="sm">
          {t('code.needs')} <Code>{needs}</Code>
        </Text>
      )}
      <CodeBlock code={code} label={t('code.label', { language: language.name })} />
    </Stack>
  );
}
