import type { GrantName } from './grant-type.js';

/** Who takes part in a grant. */
export type Party = 'person' | 'application' | 'server' | 'api';

/** The steps that the diagrams tell; each is a text: `step.<name>`. */
export type StepName =
  | 'ask'
  | 'secret'
  | 'assertion'
  | 'signature'
  | 'exchange'
  | 'token'
  | 'call'
  | 'send'
  | 'signIn'
  | 'code'
  | 'redeem'
  | 'deviceCode'
  | 'show'
  | 'enter'
  | 'poll';

/** One arrow of a sequence diagram. */
export interface Step {
  readonly from: Party;
  readonly to: Party;
  readonly name: StepName;
}

const TOKEN: Step = { from: 'server', to: 'application', name: 'token' };
const CALL: Step = { from: 'application', to: 'api', name: 'call' };
const twoLegs = (name: StepName): readonly Step[] => [
  { from: 'application', to: 'server', name },
  TOKEN,
  CALL,
];

/** What happens in each grant, in order. */
export const SEQUENCES: Readonly<Record<GrantName, readonly Step[]>> = {
  client_credentials: twoLegs('secret'),
  'jwt-bearer': twoLegs('assertion'),
  'token-exchange': twoLegs('exchange'),
  oauth1: twoLegs('signature'),
  authorization_code: [
    { from: 'application', to: 'person', name: 'send' },
    { from: 'person', to: 'server', name: 'signIn' },
    { from: 'server', to: 'application', name: 'code' },
    { from: 'application', to: 'server', name: 'redeem' },
    TOKEN,
    CALL,
  ],
  device_code: [
    { from: 'application', to: 'server', name: 'ask' },
    { from: 'server', to: 'application', name: 'deviceCode' },
    { from: 'application', to: 'person', name: 'show' },
    { from: 'person', to: 'server', name: 'enter' },
    { from: 'application', to: 'server', name: 'poll' },
    TOKEN,
    CALL,
  ],
};

const ORDER: readonly Party[] = ['person', 'application', 'server', 'api'];

/** Who takes part in these steps, from left to right. */
export const partiesOf = (steps: readonly Step[]): readonly Party[] =>
  ORDER.filter((party) => steps.some(({ from, to }) => from === party || to === party));
