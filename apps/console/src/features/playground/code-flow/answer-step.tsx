import { Alert, Code, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { Fact, FactList } from '../../../components/facts/facts.js';
import { usePlaygroundTexts } from '../locales/texts.js';
import type { AuthorizationAnswer } from './authorization-request.js';
import { Step } from './step.js';

/** The third step: what came back with the person. */
export function AnswerStep({ answer }: { answer: AuthorizationAnswer | undefined }): ReactElement {
  const t = usePlaygroundTexts();
  return (
    <Step
      number={3}
      title={t('flow.answer.title')}
      why={t('flow.answer.why')}
      isDone={answer?.isOurs === true && answer.code !== null}
    >
      <div role="status">
        {answer === undefined ? (
          <Text c="dimmed">{t('flow.answer.waiting')}</Text>
        ) : (
          <Answer answer={answer} />
        )}
      </div>
    </Step>
  );
}

function Answer({ answer }: { answer: AuthorizationAnswer }): ReactElement {
  const t = usePlaygroundTexts();
  if (!answer.isOurs) {
    return (
      <Alert color="red" title={t('flow.answer.foreign')} styles={{ title: { color: 'var(--console-bad)' } }}>
        {t('flow.answer.foreignWhy')}
      </Alert>
    );
  }
  return (
    <FactList>
      {answer.code !== null && (
        <Fact name="code" hint={t('flow.hint.code')}>
          <Code>{answer.code}</Code>
        </Fact>
      )}
      {answer.error !== null && (
        <Fact name="error" hint={answer.description}>
          <Code>{answer.error}</Code>
        </Fact>
      )}
      <Fact name="state" hint={t('flow.hint.stateBack')}>
        <Code>{answer.state}</Code>
      </Fact>
      <Fact name="iss" hint={t('flow.hint.iss')}>
        <Code>{answer.issuer}</Code>
      </Fact>
    </FactList>
  );
}
