import { faultsOf, newDraft, toBody } from './draft.js';
import { OFFERS, type OfferId, type Offer } from './offers.js';

function offer(id: OfferId): Offer {
  const found = OFFERS.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no offer ${id}`);
  return found;
}

const SCOPE = { api: 'https://api.example', scope: 'a' };
const draftOf = (id: OfferId, name = 'A') => ({ ...newDraft(offer(id), name), scopes: [SCOPE] });

describe('a draft', () => {
  it.each(OFFERS)('of $id begins with the first way to prove itself', (each) => {
    expect(newDraft(each, 'A').proof).toBe(each.proofs[0]);
  });

  it('needs a name', () => {
    expect(faultsOf(offer('machine'), draftOf('machine', ' '))).toEqual({ name: 'needed' });
    expect(faultsOf(offer('machine'), draftOf('machine'))).toEqual({});
  });

  it('needs a scope, without which nothing gets a token', () => {
    expect(faultsOf(offer('machine'), newDraft(offer('machine'), 'A'))).toEqual({ scopes: 'needed' });
  });

  it('needs good redirect URIs where people sign in; an empty line is none', () => {
    const draft = newDraft(offer('web'), 'A');
    expect(faultsOf(offer('web'), draft)).toEqual({ redirectUris: 'needed' });
    expect(faultsOf(offer('web'), { ...draft, redirectUris: [''] })).toEqual({ redirectUris: 'needed' });
    const uris = ['https://app.example/', 'http://app.example/'];
    expect(faultsOf(offer('web'), { ...draft, redirectUris: uris })).toEqual({ redirectUris: 'mend' });
    expect(faultsOf(offer('web'), { ...draft, redirectUris: ['https://app.example/', ''] })).toEqual({});
  });

  it('needs the key that is brought along, or the address of the keys', () => {
    const draft = draftOf('machine');
    expect(faultsOf(offer('machine'), { ...draft, proof: 'upload' })).toEqual({ publicKey: 'needed' });
    expect(faultsOf(offer('machine'), { ...draft, proof: 'jwks' })).toEqual({ jwksUri: 'needed' });
  });
});

describe('what the API is asked for', () => {
  it('is two-legged for a program: no redirect URIs, no sign-in lifetimes', () => {
    const draft = {
      ...newDraft(offer('machine'), ' A '),
      scopes: [{ api: 'https://api.example', scope: 'a' }],
    };
    expect(toBody(offer('machine'), draft)).toEqual({
      grant_type: 'client_credentials',
      name: 'A',
      scope: 'a',
      apis: ['https://api.example'],
      access_token_lifetime: null,
    });
  });

  it('is a public client for an app on the device of a person', () => {
    const draft = { ...newDraft(offer('native'), 'A'), redirectUris: ['com.example.app:/callback', ''] };
    expect(toBody(offer('native'), draft)).toMatchObject({
      grant_type: 'authorization_code',
      public: true,
      scope: 'openid profile email',
      redirect_uris: ['com.example.app:/callback'],
    });
  });

  it('carries the public half of a key, made here or brought along', () => {
    const draft = { ...newDraft(offer('machine'), 'A'), publicKey: ' PEM ' };
    expect(toBody(offer('machine'), { ...draft, proof: 'generate' }, 'JWK')).toMatchObject({
      public_key: 'JWK',
    });
    expect(toBody(offer('machine'), { ...draft, proof: 'upload' })).toMatchObject({ public_key: 'PEM' });
    expect(toBody(offer('machine'), draft)).not.toHaveProperty('public_key');
  });
});
