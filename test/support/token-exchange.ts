import type { MadeCredentialSet, TokenAnswer } from './admin.js';
import { FRIENDS, type Billing } from './billing.js';
import { basic, postForm, type Answer } from './http.js';
import { startThreeLegs, type ThreeLegs } from './three-legs.js';

/** The value of `grant_type`, and the type of every token in an exchange (RFC 8693 §2.1, §3). */
export const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
export const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';

/** The API that the friends API calls for a person. */
export const PHOTOS = 'https://photos.example';

/** A token response of an exchange. */
export interface ExchangeAnswer extends TokenAnswer {
  readonly issued_token_type: string;
}

/** Three legs to the friends API, and the sets of both APIs' applications that exchange what comes to them. */
export interface Exchange extends ThreeLegs {
  /** Of the application that is the friends API: may exchange for photos. */
  readonly friends: MadeCredentialSet;
  /** Of the application that is the photos API: may exchange for friends. */
  readonly photos: MadeCredentialSet;
}

/** Starts three legs, and registers what exchanges. Both APIs define `view_friends` and `edit_friends`. */
export async function startExchange(): Promise<Exchange> {
  const legs = await startThreeLegs();
  try {
    const { admin } = legs;
    const scope = 'view_friends edit_friends';
    const application = {
      friends: await admin.application('Friends'),
      photos: await admin.application('Photos'),
    };
    await own(legs, FRIENDS, application.friends);
    await admin.api(PHOTOS, scope.split(' '), { application_id: application.photos, token_format: 'opaque' });
    const exchanging = (of: string, api: string) =>
      admin.credentialSet(of, { grant_type: 'token-exchange', scope, apis: [api] });
    const friends = await exchanging(application.friends, PHOTOS);
    const photos = await exchanging(application.photos, FRIENDS);
    await allow(legs, friends, FRIENDS, PHOTOS);
    await allow(legs, photos, PHOTOS, FRIENDS);
    return { ...legs, friends, photos };
  } catch (error) {
    await legs.server.kill();
    throw error;
  }
}

async function own({ admin }: Billing, api: string, application_id: string): Promise<void> {
  const version = { 'If-Match': '"1"' };
  const { status } = await admin.call(
    'PATCH',
    `/apis/${encodeURIComponent(api)}`,
    { application_id },
    version,
  );
  if (status !== 200) throw new Error(`the API has no application: ${status}`);
}

/** Makes an exchange rule. */
export const allow = (
  { admin }: Pick<Billing, 'admin'>,
  { client_id }: MadeCredentialSet,
  from: string,
  to: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly id: string }> =>
  admin.must('POST', '/exchange-rules', {
    ...{ client_id, from, to, scope: 'view_friends edit_friends', reason: 'a test' },
    ...more,
  });

/** Exchanges a token for one for photos (RFC 8693 §2.1); what is sent as an empty text is left out. */
export const exchangeFor = (
  url: string,
  { client_id, client_secret }: MadeCredentialSet,
  subject_token: string,
  sent: Readonly<Record<string, string>> = {},
): Promise<Answer<ExchangeAnswer>> =>
  postForm(
    `${url}/oauth/token`,
    {
      ...{ grant_type: TOKEN_EXCHANGE, subject_token, subject_token_type: ACCESS_TOKEN, resource: PHOTOS },
      ...sent,
    },
    { Authorization: basic(client_id, client_secret) },
  );
