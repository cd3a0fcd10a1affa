import { Radio, Stack, Textarea, TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import type { Draft, DraftFaults } from '../draft.js';
import { canMakeKeys } from '../key-pair.js';
import { useRegistrationTexts } from '../locales/texts.js';
import type { Offer, Proof } from '../offers.js';

/** What a set proves itself with, and what has to be known for it. */
export interface ProofFieldProps {
  readonly offer: Offer;
  readonly draft: Draft;
  readonly faults: DraftFaults;
  readonly onChange: (changes: Partial<Draft>) => void;
}

/** Asks how a set proves itself. Where there is one way only, it is told. */
export function ProofField({ offer, draft, faults, onChange }: ProofFieldProps): ReactElement {
  const t = useRegistrationTexts();
  const isAble = (proof: Proof): boolean =>
    proof !== 'generate' || offer.id === 'service-account' || canMakeKeys();
  return (
    <Stack gap="sm">
      <Radio.Group
        label={t('settings.proof')}
        description={canMakeKeys() ? undefined : t('settings.insecure')}
        value={draft.proof}
        onChange={(value) => {
          const proof = offer.proofs.find((each) => each === value);
          if (proof !== undefined) onChange({ proof });
        }}
      >
        <Stack gap="xs" mt="xs">
          {offer.proofs.map((proof) => (
            <Radio
              key={proof}
              value={proof}
              label={t(`proof.${proof}.title`)}
              description={t(`proof.${proof}.what`)}
              disabled={!isAble(proof)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {draft.proof === 'upload' && (
        <Textarea
          label={t('settings.publicKey')}
          description={t('settings.publicKeyHint')}
          required
          autosize
          minRows={4}
          spellCheck={false}
          value={draft.publicKey}
          onChange={({ currentTarget }) => onChange({ publicKey: currentTarget.value })}
          error={faults.publicKey && t('settings.publicKeyNeeded')}
        />
      )}
      {draft.proof === 'jwks' && (
        <TextInput
          label={t('settings.jwksUri')}
          description={t('settings.jwksUriHint')}
          required
          type="url"
          value={draft.jwksUri}
          onChange={({ currentTarget }) => onChange({ jwksUri: currentTarget.value })}
          error={faults.jwksUri && t('settings.jwksUriNeeded')}
        />
      )}
    </Stack>
  );
}
