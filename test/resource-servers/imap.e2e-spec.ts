import { existsSync } from 'node:fs';
import { type MadeAccount } from '../support/person.js';
import { eventually } from '../support/eventually.js';
import { Dovecot, DOVECOT } from './dovecot.js';
import {
  actAsBilling,
  actFor,
  createDelegation,
  removeDelegation,
  revoke,
  startFriends,
  tokensOfPerson,
  type Friends,
} from './friends.js';
import type { Mechanism } from './imap.js';

const MECHANISMS: readonly Mechanism[] = ['XOAUTH2', 'OAUTHBEARER'];

describe(`IMAP servers; not here: ${DOVECOT === undefined ? 'Dovecot, started by root' : 'none'}`, () => {
  const found = DOVECOT === undefined ? [] : [DOVECOT];

  it('are the ones that are installed', () => {
    expect(found.every((program) => existsSync(program))).toBe(true);
  });

  for (const program of found) describe(`${program}, by the guide,`, () => imapServer(program));
});

function imapServer(program: string): void {
  let friends: Friends;
  let grace: MadeAccount;
  let dovecot: Dovecot;

  beforeAll(async () => {
    friends = await startFriends();
    grace = await friends.admin.account('grace@example.com');
    dovecot = await Dovecot.start(program, friends);
  });

  afterAll(async () => {
    await dovecot.stop();
    await friends.server.stop();
    await friends.site.remove();
  });

  const signIn = async (
    mailbox: string,
    token: string,
    mechanism: Mechanism = 'OAUTHBEARER',
  ): Promise<string> => {
    const client = await dovecot.connect();
    const answer = await client.authenticate(mechanism, mailbox, token);
    client.close();
    return answer.replace(/^(NO \[\w+\]|OK).*$/, '$1');
  };

  describe.each(MECHANISMS)('%s', (mechanism) => {
    it('opens the mailbox of the person for whom a service account acts', async () => {
      const client = await dovecot.connect();
      const token = await actFor(friends, friends.account.email);
      expect(await client.authenticate(mechanism, friends.account.email, token)).toMatch(/^OK /);
      expect(await client.command('b', 'b SELECT INBOX')).toMatch(/^OK /);
      client.close();
    });

    it('refuses garbage', async () => {
      expect(await signIn(friends.account.email, 'garbage', mechanism)).toBe('NO [AUTHENTICATIONFAILED]');
    });
  });

  it('opens the own mailbox of a person who allowed the scope and their address', async () => {
    const { access_token } = await tokensOfPerson(friends, 'openid email view_friends');
    expect(await signIn(friends.account.email, access_token)).toBe('OK');
  });

  it('finds the scope among others, and the mailbox whatever its case', async () => {
    const token = await actFor(friends, friends.account.email, 'edit_friends view_friends');
    expect(await signIn('Ada@Example.com', token)).toBe('OK');
  });

  it.each<[string, () => Promise<string>]>([
    ['another scope', () => actFor(friends, friends.account.email, 'edit_friends')],
    ['another API', () => actFor(friends, friends.account.email, 'view_photos')],
    ['another person', () => actFor(friends, grace.email)],
    ['no access token: an ID token', async () => (await tokensOfPerson(friends)).id_token],
  ])('refuses a token of %s', async (_, get) => {
    expect(await signIn(friends.account.email, await get())).toBe('NO [AUTHENTICATIONFAILED]');
  });

  it.each<[string, () => Promise<string>]>([
    ['no person', () => actAsBilling(friends)],
    ['the service account itself', () => actFor(friends, null)],
    ['a person who did not allow their address', async () => (await tokensOfPerson(friends)).access_token],
  ])('opens nothing to a token that speaks of %s', async (_, get) => {
    const token = await get();
    for (const mailbox of [friends.account.email, friends.set.client_id]) {
      expect(await signIn(mailbox, token)).toBe('NO [UNAVAILABLE]');
    }
  });

  it('refuses a token that was revoked', async () => {
    const { access_token } = await tokensOfPerson(friends, 'openid email view_friends');
    await revoke(friends, access_token);
    expect(await signIn(friends.account.email, access_token)).toBe('NO [AUTHENTICATIONFAILED]');
  });

  it('refuses a token whose delegation is gone, and leaves a session open that was', async () => {
    const { email } = friends.account;
    const token = await actFor(friends, email);
    const client = await dovecot.connect();
    expect(await client.authenticate('XOAUTH2', email, token)).toMatch(/^OK /);
    await removeDelegation(friends);
    await eventually(async () => expect(await signIn(email, token)).toBe('NO [AUTHENTICATIONFAILED]'));
    expect(await client.command('b', 'b NOOP')).toMatch(/^OK /);
    client.close();
    await createDelegation(friends);
    await eventually(() => actFor(friends, email));
  });

  it('lets nobody in while Legate is down', async () => {
    const token = await actFor(friends, friends.account.email);
    await friends.server.stop();
    expect(await signIn(friends.account.email, token)).toBe('NO [UNAVAILABLE]');
  });
}
