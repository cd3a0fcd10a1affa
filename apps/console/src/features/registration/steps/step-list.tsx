import type { ReactElement } from 'react';
import { useRegistrationTexts } from '../locales/texts.js';
import classes from '../registration.module.css';

export type StepName = 'about' | 'kind' | 'grants' | 'settings' | 'result';

/** Where one is among the steps. */
export function StepList({
  steps,
  current,
}: {
  steps: readonly StepName[];
  current: StepName;
}): ReactElement {
  const t = useRegistrationTexts();
  const place = steps.indexOf(current);
  return (
    <ol className={classes.steps} aria-label={t('step.label')}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={classes.step}
          aria-current={step === current ? 'step' : undefined}
          data-done={index < place}
        >
          {index + 1}. {t(`step.${step}`)}
        </li>
      ))}
    </ol>
  );
}
