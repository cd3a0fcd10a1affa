import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, dataOf, type Schema } from '../../lib/api/client.js';
import { APPLICATIONS, CREDENTIAL_SETS } from '../../lib/api/query-keys.js';
import { newDraft, type Draft } from './draft.js';
import { makeSets, type Outcome } from './make-sets.js';
import { OFFERS, type Kind, type Offer, type OfferId } from './offers.js';

/** What is written about an application that is not made yet. */
export type About = Required<Pick<Schema<'NewApplication'>, 'name' | 'description' | 'owner' | 'contacts'>>;

type Made = Pick<Schema<'Application'>, 'id' | 'name'>;

/** What came of it so far: nothing, a fault before anything was made, or an outcome for every set. */
export type Progress =
  | { readonly phase: 'writing'; readonly error?: unknown }
  | { readonly phase: 'made'; readonly application: Made; readonly outcomes: readonly Outcome[] };

/** All that is known while an application is being registered. It lives in this page alone. */
export interface Registration {
  readonly about: About;
  readonly kind: Kind | null;
  readonly offers: readonly Offer[];
  readonly draftOf: (offer: Offer) => Draft;
  readonly progress: Progress;
  readonly isMaking: boolean;
  readonly change: {
    readonly about: (about: About) => void;
    readonly kind: (kind: Kind, offers: readonly OfferId[]) => void;
    readonly offers: (offers: readonly OfferId[]) => void;
    readonly draft: (offer: Offer, changes: Partial<Draft>) => void;
  };
  /** Makes the application where there is none yet, and these sets. Undefined: not even the application. */
  readonly make: (offers: readonly Offer[]) => Promise<Made | undefined>;
  readonly forget: () => void;
}

/** Keeps a registration. `existing`: the application that sets are added to; undefined: a new one. */
export function useRegistration(
  existing: Made | undefined,
  first: About,
  nameOf: (offer: Offer) => string,
): Registration {
  const [about, setAbout] = useState(first);
  const [kind, setKind] = useState<Kind | null>(null);
  const [chosen, setChosen] = useState<readonly OfferId[]>([]);
  const [drafts, setDrafts] = useState<Partial<Record<OfferId, Draft>>>({});
  const { progress, isMaking, make, forget } = useMaking(existing, about);
  const draftOf = (offer: Offer): Draft => drafts[offer.id] ?? newDraft(offer, nameOf(offer));
  return {
    about,
    kind,
    offers: OFFERS.filter(({ id }) => chosen.includes(id)),
    draftOf,
    progress,
    isMaking,
    change: {
      about: setAbout,
      kind: (next, offers) => {
        setKind(next);
        setChosen(offers);
      },
      offers: setChosen,
      draft: (offer, changes) =>
        setDrafts((before) => ({ ...before, [offer.id]: { ...draftOf(offer), ...changes } })),
    },
    make: (offers) => make(offers.map((offer) => ({ offer, draft: draftOf(offer) }))),
    forget,
  };
}

type Wanted = Outcome['wanted'];

/** The work itself. No mutation of the query client: its cache would keep the secrets. */
function useMaking(existing: Made | undefined, about: About) {
  const queryClient = useQueryClient();
  const [progress, setProgress] = useState<Progress>({ phase: 'writing' });
  const [isMaking, setMaking] = useState(false);
  const makeAll = async (wanted: readonly Wanted[]): Promise<Made> => {
    const before = progress.phase === 'made' ? progress.outcomes.filter((each) => 'made' in each) : [];
    const known = progress.phase === 'made' ? progress.application : existing;
    const application = known ?? (await dataOf(api.POST('/api/v1/applications', { body: about })));
    const outcomes = await makeSets(application.id, wanted);
    setProgress({ phase: 'made', application, outcomes: [...before, ...outcomes] });
    return application;
  };
  const make = async (wanted: readonly Wanted[]): Promise<Made | undefined> => {
    setMaking(true);
    try {
      return await makeAll(wanted);
    } catch (error) {
      setProgress({ phase: 'writing', error });
      return undefined;
    } finally {
      setMaking(false);
      void queryClient.invalidateQueries({ queryKey: APPLICATIONS });
      void queryClient.invalidateQueries({ queryKey: CREDENTIAL_SETS });
    }
  };
  return { progress, isMaking, make, forget: () => setProgress({ phase: 'writing' }) };
}
