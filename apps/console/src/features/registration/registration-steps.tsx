import { usePrefetchQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { UnsavedChangesGuard } from '../../components/unsaved-changes/unsaved-changes-guard.js';
import type { Schema } from '../../lib/api/client.js';
import { serverMetadata } from '../../lib/server/server-metadata.js';
import { useSession } from '../../lib/session/session.js';
import { useRegistrationTexts } from './locales/texts.js';
import type { Offer } from './offers.js';
import { AboutStep } from './steps/about-step.js';
import { GrantsStep } from './steps/grants-step.js';
import { KindStep } from './steps/kind-step.js';
import { ResultStep } from './steps/result-step.js';
import { SettingsStep } from './steps/settings-step.js';
import { StepList, type StepName } from './steps/step-list.js';
import { useRegistration, type Registration } from './use-registration.js';

const FOR_NEW: readonly StepName[] = ['about', 'kind', 'grants', 'settings', 'result'];
const FOR_EXISTING: readonly StepName[] = FOR_NEW.slice(1);

/** The steps of a registration, one after another. Which one it is stands in the address; what was typed does not. */
export function RegistrationSteps({ existing }: { existing?: Schema<'Application'> }): ReactElement {
  const t = useRegistrationTexts();
  const { account } = useSession();
  // Asked for now, so that it is there when the grant types are.
  usePrefetchQuery(serverMetadata);
  const first = { name: '', description: '', owner: '', contacts: [account.email] };
  const registration = useRegistration(existing, first, ({ id }) => t(`offer.${id}.set`));
  const steps = existing === undefined ? FOR_NEW : FOR_EXISTING;
  const [step, go] = useStep(steps, registration);
  const isLeaving = useRef(false);
  const isMade = registration.progress.phase === 'made';
  return (
    <>
      <StepList steps={steps} current={step} />
      <Focused on={step}>
        <CurrentStep
          step={step}
          go={go}
          registration={registration}
          isNew={existing === undefined}
          onLeave={() => (isLeaving.current = true)}
        />
      </Focused>
      <UnsavedChangesGuard
        isDirty={() => !isLeaving.current && hasSomethingToLose(registration)}
        texts={
          isMade
            ? { title: t('result.leave.title'), why: t('result.leave.why'), leave: t('result.leave.leave') }
            : undefined
        }
      />
    </>
  );
}

const hasSomethingToLose = ({ about, kind, progress }: Registration): boolean =>
  progress.phase === 'made' || `${about.name}${about.description}${about.owner}` !== '' || kind !== null;

/** Takes the focus whenever `on` changes, so that a new step is read aloud from its beginning. */
function Focused({ on, children }: { on: string; children: ReactNode }): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const before = useRef(on);
  useEffect(() => {
    if (before.current === on) return;
    before.current = on;
    frame.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [on]);
  return (
    <div ref={frame} tabIndex={-1} data-step={on}>
      {children}
    </div>
  );
}

type Go = (step: StepName) => void;

/** The step of the address, or the first one that what is known allows: a reload has lost what was typed. */
function useStep(steps: readonly StepName[], registration: Registration) {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const [first = 'about'] = steps;
  const asked = steps.find((step) => step === search['step']) ?? first;
  const go: Go = (step) => void navigate({ to: '.', search: { step } });
  return [stepOf(asked, first, registration), go] as const;
}

function stepOf(asked: StepName, first: StepName, registration: Registration): StepName {
  const { about, kind, offers, progress } = registration;
  if (progress.phase === 'made') {
    return asked === 'settings' && missingOf(registration).length > 0 ? 'settings' : 'result';
  }
  const isReady: Readonly<Record<StepName, boolean>> = {
    about: true,
    kind: first === 'kind' || about.name.trim() !== '',
    grants: kind !== null,
    settings: kind !== null && offers.length > 0,
    result: false,
  };
  return isReady[asked] ? asked : first;
}

interface CurrentStepProps {
  readonly step: StepName;
  readonly go: Go;
  readonly registration: Registration;
  readonly isNew: boolean;
  readonly onLeave: () => void;
}

function CurrentStep({ step, go, registration, isNew, onLeave }: CurrentStepProps): ReactElement | null {
  const navigate = useNavigate();
  const { progress, isMaking, make } = registration;
  const leaveTo = (applicationId: string): void => {
    onLeave();
    registration.forget();
    void navigate({ to: '/applications/$applicationId', params: { applicationId } });
  };
  const makeSets = async (offers: readonly Offer[]): Promise<void> => {
    if ((await make(offers)) !== undefined) go('result');
  };
  const makeAlone = async (): Promise<void> => {
    const application = await make([]);
    if (application !== undefined) leaveTo(application.id);
  };
  switch (step) {
    case 'about':
      return <AboutStep registration={registration} onNext={() => go('kind')} />;
    case 'kind':
      return (
        <KindStep
          registration={registration}
          onNext={() => go('grants')}
          onBack={isNew ? () => go('about') : undefined}
        />
      );
    case 'grants':
      return (
        <GrantsStep
          registration={registration}
          onNext={() => go('settings')}
          onBack={() => go('kind')}
          onAlone={isNew ? () => void makeAlone() : undefined}
        />
      );
    case 'settings':
      return (
        <SettingsStep
          registration={registration}
          offers={missingOf(registration)}
          onMake={() => void makeSets(missingOf(registration))}
          onBack={() => go(progress.phase === 'made' ? 'result' : 'grants')}
        />
      );
    case 'result':
      if (progress.phase !== 'made') return null;
      return (
        <Suspense>
          <ResultStep
            outcomes={progress.outcomes}
            isMaking={isMaking}
            onRetry={(offers) => void makeSets(offers)}
            onMend={() => go('settings')}
            onDone={() => leaveTo(progress.application.id)}
          />
        </Suspense>
      );
  }
}

/** What is chosen and not made yet. */
function missingOf({ offers, progress }: Registration): readonly Offer[] {
  if (progress.phase !== 'made') return offers;
  const made = progress.outcomes.flatMap((each) => ('made' in each ? [each.wanted.offer.id] : []));
  return offers.filter(({ id }) => !made.includes(id));
}
