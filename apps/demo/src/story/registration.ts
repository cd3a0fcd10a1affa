import { generateKeyPairSync } from 'node:crypto';
import { bearerCall, formCall, type Credential, type SignIn } from '../http.js';
import type { Cast, KeyHolder, Places, PublicClient } from './cast.js';
import { textOf, type Narrator } from './narrator.js';

const SET_MEMBERS = ['client_id', 'client_secret', 'grant_type', 'scope'];

/** Nobody listens there: the story reads the answer off the redirect that leads there. */
const CALLBACK = 'http://127.0.0.1:5050/callback';

/** Runs a command of Legate where the server is; resolves with what it prints as JSON. */
export type Operator = (args: readonly string[]) => Promise<Readonly<Record<string, unknown>>>;

/** Who is there before the story begins: an admin and a person, made by commands, and who runs commands. */
export interface Beginning {
  readonly admin: Credential;
  readonly ada: SignIn;
  readonly operator: Operator;
  /** Where the commands write their files. */
  readonly dataDir: string;
}

/** The admin registers an API and its callers over `/api/v1`. */
export async function register(narrator: Narrator, places: Places, { admin, ada }: Beginning): Promise<Cast> {
  narrator.prologue('First, the admin registers everybody');
  narrator.say('“legate setup” has made an admin credential set. Its token opens /api/v1.');
  const answer = await narrator.ask(
    formCall(`${places.legate}/oauth/token`, admin, {
      grant_type: 'client_credentials',
      scope: 'legate:admin',
    }),
    { status: 200, members: { scope: 'legate:admin' } },
  );
  const adminToken = textOf(answer.json, 'access_token');
  const registrar = new Registrar(narrator, places, adminToken);

  narrator.say('An API has scopes, and belongs to the application that runs it.');
  const owner = await registrar.application('Friends API');
  await registrar.api(owner);
  const friendsApi = await registrar.credentialSet(owner, { grant_type: 'client_credentials' });

  narrator.say(
    'Billing may view friends. It has two credential sets, since an id and a secret are for one grant type.',
  );
  const billingId = await registrar.application('Billing');
  const billing = await registrar.credentialSet(billingId, {
    grant_type: 'client_credentials',
    scope: 'view_friends',
  });
  const billingSignIn = await registrar.credentialSet(billingId, {
    grant_type: 'authorization_code',
    scope: 'view_friends',
    redirect_uris: ['https://billing.example/callback'],
  });

  narrator.say('Newsletter may invite friends, and not view them.');
  const newsletter = await registrar.credentialSet(await registrar.application('Newsletter'), {
    grant_type: 'client_credentials',
    scope: 'invite_friends',
  });

  narrator.say('Statistics has no secret: the admin registers the public half of its key.');
  const statistics = await registrar.keyHolder(await registrar.application('Statistics'));

  narrator.say(
    'Photo Prints runs on people’s own machines. A secret there would be none: its credential set is public, and it does nothing without a person.',
  );
  const photoPrints = await registrar.publicClient(await registrar.application('Photo Prints'));

  narrator.say('Calendar works at night for people who are asleep. What it needs for that is made later.');
  const calendar = await registrar.application('Calendar');
  return {
    adminToken,
    billing,
    billingSignIn,
    newsletter,
    statistics,
    photoPrints,
    calendar,
    ada,
    friendsApi,
  };
}

/** Makes one thing a call. */
class Registrar {
  constructor(
    private readonly narrator: Narrator,
    private readonly places: Places,
    private readonly token: string,
  ) {}

  async application(name: string): Promise<string> {
    return textOf(await this.create('/applications', { name }, ['id', 'name']), 'id');
  }

  async api(owner: string): Promise<void> {
    const scopes = [
      { name: 'view_friends', description: 'See who knows whom' },
      { name: 'invite_friends', description: 'Propose new friends' },
    ];
    const api = { identifier: this.places.friends, name: 'Friends API', application_id: owner, scopes };
    await this.create('/apis', api, ['identifier', 'scopes']);
  }

  async keyHolder(application: string): Promise<KeyHolder> {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const made = await this.createSet(application, {
      grant_type: 'client_credentials',
      scope: 'view_friends',
      public_key: publicKey.export({ type: 'spki', format: 'pem' }),
    });
    return { clientId: textOf(made, 'client_id'), privateKey };
  }

  async publicClient(application: string): Promise<PublicClient> {
    const made = await this.createSet(application, {
      grant_type: 'authorization_code',
      public: true,
      scope: 'openid offline_access view_friends invite_friends',
      redirect_uris: [CALLBACK],
    });
    return { clientId: textOf(made, 'client_id'), redirectUri: CALLBACK };
  }

  async credentialSet(application: string, body: unknown): Promise<Cast['billing']> {
    const made = await this.createSet(application, body);
    return {
      clientId: textOf(made, 'client_id'),
      clientSecret: textOf(made, 'client_secret'),
      secretId: textOf(made, 'secret_id'),
    };
  }

  private createSet(application: string, body: unknown) {
    return this.create(`/applications/${application}/credential-sets`, body, SET_MEMBERS);
  }

  private async create(path: string, body: unknown, members: readonly string[]) {
    const call = bearerCall('POST', `${this.places.legate}/api/v1${path}`, this.token, body);
    return (await this.narrator.ask(call, { status: 201 }, members)).json;
  }
}
