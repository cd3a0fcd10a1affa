import { PROVIDERS } from '../support/providers/index.js';
import { BASIC_MODULES } from './basic/index.js';
import { RelyingParty } from './relying-party.js';

describe.each(PROVIDERS)('the Form Post OP plan against %s', (_, start) => {
  let party: RelyingParty;

  beforeAll(async () => {
    party = await RelyingParty.register(await start(), 'form_post');
  });

  afterAll(() => party.provider.stop());

  it.each(BASIC_MODULES)('$id: $rule', (module) => module.run(party.inNewBrowser()));
});
