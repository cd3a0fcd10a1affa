import { Code, SimpleGrid, Skeleton, Stack } from '@mantine/core';
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { Fact } from '../../../components/facts/facts.js';
import type { GrantFormProps } from '../grant-form.js';
import { usePlaygroundTexts } from '../locales/texts.js';
import { TargetFields, targetParameters, useTarget } from '../request/target-fields.js';
import { AnswerStep } from './answer-step.js';
import { AskStep } from './ask-step.js';
import { authorizationUrl, readAnswer } from './authorization-request.js';
import { onCallback } from './callback-channel.js';
import { createRun, type Run } from './pkce.js';
import { RedirectUriCheck } from './redirect-uri-check.js';
import { Step } from './step.js';
import { TokenStep } from './token-step.js';

/** Where people come back to from the playground. */
const callbackUri = (): string => `${window.location.origin}/console/playground/callback`;

/** The code flow with PKCE, a step at a time (RFC 6749 §4.1, RFC 7636). Nothing of it outlives this page. */
export function CodeFlow({ set, metadata }: GrantFormProps): ReactElement {
  const [run, setRun] = useState<Run>();
  const [query, setQuery] = useState<string>();
  const begin = useCallback(() => {
    setQuery(undefined);
    void createRun().then(setRun);
  }, []);
  useEffect(begin, [begin]);
  useEffect(() => onCallback(setQuery), []);
  if (run === undefined) return <Skeleton height={240} />;
  return <Steps key={run.state} {...{ set, metadata, run, query }} onAgain={begin} />;
}

function Steps({
  set,
  metadata,
  run,
  query,
  onAgain,
}: GrantFormProps & { run: Run; query: string | undefined; onAgain: () => void }): ReactElement {
  const t = usePlaygroundTexts();
  const target = useTarget();
  const redirectUri = callbackUri();
  const url = authorizationUrl({
    endpoint: metadata.authorization_endpoint,
    clientId: set.client_id,
    redirectUri,
    run,
    target: targetParameters(target),
  });
  const answer = query === undefined ? undefined : readAnswer(query, run, metadata.issuer);
  const code = answer?.isOurs === true ? answer.code : null;
  return (
    <Stack component="ol" m={0} p={0} style={{ listStyle: 'none' }}>
      <Step
        number={1}
        title={t('flow.prepare.title')}
        why={t('flow.prepare.why')}
        isDone={query !== undefined}
      >
        <Stack gap="sm">
          <RedirectUriCheck set={set} uri={redirectUri} />
          <TargetFields set={set} target={target} />
          <RunFacts run={run} />
        </Stack>
      </Step>
      <AskStep
        url={url}
        isListed={set.redirect_uris.includes(redirectUri)}
        isDone={query !== undefined}
        onAgain={onAgain}
      />
      <AnswerStep answer={answer} />
      <TokenStep {...{ set, metadata, run, redirectUri, code }} />
    </Stack>
  );
}

function RunFacts({ run }: { run: Run }): ReactElement {
  const t = usePlaygroundTexts();
  return (
    <SimpleGrid component="dl" m={0} cols={{ base: 1, md: 3 }} spacing="sm">
      {(['verifier', 'challenge', 'state'] as const).map((name) => (
        <Fact key={name} name={t(`flow.value.${name}`)} hint={t(`flow.hint.${name}`)}>
          <Code>{run[name]}</Code>
        </Fact>
      ))}
    </SimpleGrid>
  );
}
