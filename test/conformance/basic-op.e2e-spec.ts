import { PROVIDERS } from '../support/providers/index.js';
import { BASIC_MODULES } from './basic/index.js';
import { RelyingParty } from './relying-party.js';

describe.each(PROVIDERS)('the Basic OP plan against %s', (_, start) => {
  let party: RelyingParty;

  beforeAll(async () => {
    party = await RelyingParty.register(await start());
  });

  afterAll(() => party.provider.stop());

  it.each(BASIC_MODULES)('$id: $rule', (module) => module.run(party.inNewBrowser()));
});
