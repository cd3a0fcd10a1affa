import { Badge, Group, Stack, Tabs, Text, Title } from '@mantine/core';
import type { ReactElement } from 'react';
import { CodeBlock } from '../../../components/code-block/code-block.js';
import { ErrorState } from '../../../components/states/error-state.js';
import { TokenReport } from '../../../components/token-report/token-report.js';
import { usePlaygroundTexts } from '../locales/texts.js';
import type { Answer } from './send-request.js';
import type { Sending } from './use-sending.js';

const TOKENS = ['access_token', 'id_token', 'refresh_token'] as const;

/** What the server answered: as it came, and its tokens taken apart. Nothing before there is an answer. */
export function AnswerView({ answer, error }: Pick<Sending, 'answer' | 'error'>): ReactElement | null {
  const t = usePlaygroundTexts();
  if (error !== null) return <ErrorState error={error} />;
  if (answer === undefined) return null;
  const isGood = answer.status < 300;
  return (
    <Stack component="section" aria-label={t('answer.title')}>
      <Group gap="sm" role="status">
        <Title order={2} size="h3">
          {t('answer.title')}
        </Title>
        <Badge
          variant="outline"
          tt="none"
          styles={{
            root: {
              color: isGood ? 'var(--console-good)' : 'var(--console-bad)',
              borderColor: 'currentColor',
            },
          }}
        >
          {answer.status} {answer.statusText}
        </Badge>
      </Group>
      {!isGood && <Text>{String(answer.members['error_description'] ?? t('answer.refused'))}</Text>}
      <CodeBlock code={asText(answer)} label={t('answer.raw')} />
      <Tokens answer={answer} />
    </Stack>
  );
}

/** Status, headers and body; a body of JSON with a line for each member. */
function asText({ status, statusText, headers, body, members }: Answer): string {
  const head = [`HTTP/1.1 ${status} ${statusText}`, ...headers.map((each) => each.join(': '))].join('\n');
  return `${head}\n\n${Object.keys(members).length === 0 ? body : JSON.stringify(members, null, 2)}`;
}

function Tokens({ answer: { members } }: { answer: Answer }): ReactElement | null {
  const t = usePlaygroundTexts();
  const found = TOKENS.flatMap((name) => {
    const token = members[name];
    return typeof token === 'string' ? [{ name, token }] : [];
  });
  const [first] = found;
  if (first === undefined) return null;
  return (
    <Tabs defaultValue={first.name} keepMounted={false}>
      <Tabs.List aria-label={t('answer.tokens')} mb="md">
        {found.map(({ name }) => (
          <Tabs.Tab key={name} value={name}>
            {t(`answer.${name}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {found.map(({ name, token }) => (
        <Tabs.Panel key={name} value={name}>
          <TokenReport token={token} />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
