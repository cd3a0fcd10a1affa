import { Alert, Code, Group, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { Fact, FactList } from '../../../components/facts/facts.js';
import { AnchorLink, ButtonLink } from '../../../components/links/links.js';
import { WriteOnly } from '../../../components/permission/write-only.js';
import type { Schema } from '../../../lib/api/client.js';
import { useFormats } from '../../../lib/formats/use-formats.js';
import { useDelegationTexts } from '../locales/texts.js';
import type { DryRunAnswer } from '../queries.js';
import type { Question } from './dry-run-tab.js';
import { explain, type Cure } from './refusal.js';

interface ResultProps {
  readonly answer: DryRunAnswer;
  readonly account: Schema<'CredentialSet'>;
  readonly asked: Question;
}

/** Yes with the token that would come, or no with the reason and what to do about it. Read out when it comes. */
export function DryRunResult(props: ResultProps): ReactElement {
  const t = useDelegationTexts();
  const { granted } = props.answer;
  return (
    <div role="status" data-granted={granted}>
      <Alert
        variant="outline"
        color={granted ? 'green' : 'red'}
        icon={granted ? <IconCircleCheck size={22} aria-hidden /> : <IconCircleX size={22} aria-hidden />}
        title={granted ? t('dry.yes') : t('dry.no')}
        styles={{ title: { color: granted ? 'var(--console-good)' : 'var(--console-bad)' } }}
        role="presentation"
      >
        {granted ? <Granted {...props} /> : <Refused {...props} />}
      </Alert>
    </div>
  );
}

function Granted({ answer, account }: ResultProps): ReactElement {
  const t = useDelegationTexts();
  const { duration } = useFormats();
  const { account_id, actors = [], scope = '', audience = [], lifetime, delegation_id } = answer;
  return (
    <FactList>
      <Fact name={t('dry.about')}>{account_id == null ? t('dry.itself') : <Code>{account_id}</Code>}</Fact>
      {actors.length > 0 && (
        <Fact name={t('dry.actor')}>
          <Code>{actors.join(', ')}</Code>
        </Fact>
      )}
      <Fact name={t('dry.scopes')}>
        <Code>{scope}</Code>
      </Fact>
      <Fact name={t('dry.audience')}>{audience.join(', ')}</Fact>
      {lifetime !== undefined && <Fact name={t('dry.lifetime')}>{duration(lifetime)}</Fact>}
      {delegation_id != null && (
        <Fact name={t('dry.rule')}>
          <AnchorLink
            to="/service-accounts/$clientId/delegations"
            params={{ clientId: account.client_id }}
            search={{ delegation: delegation_id }}
          >
            {delegation_id}
          </AnchorLink>
        </Fact>
      )}
    </FactList>
  );
}

function Refused(props: ResultProps): ReactElement {
  const t = useDelegationTexts();
  const { error = '', error_description = '' } = props.answer;
  const { cause, cure } = explain(props.answer);
  return (
    <Stack gap="sm">
      <Text c="var(--mantine-color-text)">{t(`dry.why.${cause}`)}</Text>
      <CureLink cure={cure} {...props} />
      <FactList>
        <Fact name={t('dry.answer')}>
          <Code>{error}</Code> {error_description}
        </Fact>
      </FactList>
    </Stack>
  );
}

/** The next step out of a no. */
function CureLink({ cure, account, asked }: ResultProps & { cure: Cure }): ReactElement | null {
  const t = useDelegationTexts();
  const params = { clientId: account.client_id };
  if (cure === null) return null;
  if (cure === 'settings') {
    return (
      <Group>
        <ButtonLink variant="default" to="/service-accounts/$clientId/settings" params={params}>
          {t('dry.settings')}
        </ButtonLink>
      </Group>
    );
  }
  if (cure === 'approve') {
    return (
      <Group>
        <ButtonLink variant="default" to="/service-accounts/$clientId/delegations" params={params}>
          {t('dry.approve')}
        </ButtonLink>
      </Group>
    );
  }
  return (
    <WriteOnly>
      <Group>
        <ButtonLink
          to="/service-accounts/$clientId/delegations/new"
          params={params}
          search={{ ...asked, scope: asked.scope ?? account.default_scope }}
        >
          {t('dry.delegate')}
        </ButtonLink>
      </Group>
    </WriteOnly>
  );
}
