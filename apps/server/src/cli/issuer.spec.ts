import { CredentialSets, TrustedIssuers } from '#client-registration';
import {
  createInMemoryRegistration,
  sampleApplication,
  sampleCredentialSet,
} from '#client-registration/testing';
import { JWT_BEARER } from '#protocol';
import { readFile } from 'node:fs/promises';
import { inMemory } from './testing/run-in-memory.js';

const ACCOUNT = 'sa_Nightly000000000000000';

/** `legate` upon a service account in memory; its answer as a program reads it. */
async function openProgram() {
  const ports = createInMemoryRegistration();
  const account = sampleCredentialSet({ clientId: ACCOUNT, grantType: JWT_BEARER });
  await ports.unitOfWork.run(() => ports.applications.insert(sampleApplication()));
  await ports.unitOfWork.run(() => ports.credentialSets.insert(account));
  return inMemory({
    trustedIssuers: new TrustedIssuers(ports),
    credentialSets: new CredentialSets(ports, [JWT_BEARER]),
    clock: ports.clock,
  });
}

/** The commands of a guide that begin so, as words; none of them has another quote than `'`. */
async function commandsOf(guide: string, beginning: string): Promise<readonly (readonly string[])[]> {
  const text = await readFile(`docs/guides/${guide}`, 'utf8');
  const lines = text.replaceAll(/\\\n/g, ' ').split('\n');
  return lines
    .filter((line) => line.startsWith(beginning))
    .map((line) => (line.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replaceAll("'", '')));
}

describe('legate issuer', () => {
  it('makes the trusts of the guide as they are written there, and lists them', async () => {
    const legate = await openProgram();
    const commands = await commandsOf('keyless.md', 'npx legate issuer trust');
    expect(commands).toHaveLength(6);
    for (const [, , ...words] of commands) {
      const made = await legate(...words.map((word) => (word === 'sa_…' ? ACCOUNT : word)));
      expect(made).toMatchObject({ code: undefined, json: { client_id: ACCOUNT } });
    }
    const { json, text } = await legate('issuer', 'list', ACCOUNT);
    expect(json).toMatchObject({ items: commands.map(() => ({ status: 'enabled' })) });
    expect(text).toContain('sub=system:serviceaccount:billing:nightly-run');
  });

  it('tells exact conditions from patterns', async () => {
    const legate = await openProgram();
    const trust = ['issuer', 'trust', ACCOUNT, '--issuer', 'https://issuer.example'];
    const { json } = await legate(...trust, '--condition', 'sub~repo:acme/*', '--condition', 'ref=a=b~c');
    expect(json).toMatchObject({
      conditions: [
        { claim: 'sub', match: 'pattern', value: 'repo:acme/*' },
        { claim: 'ref', match: 'exact', value: 'a=b~c' },
      ],
    });
  });

  it.each(['sub', '=x', '~x', 'sub=', 'sub~*', 'sub=*'])(
    'refuses the condition %s, and says why',
    async (text) => {
      const legate = await openProgram();
      const trust = ['issuer', 'trust', ACCOUNT, '--issuer', 'https://issuer.example'];
      const { code, stderr } = await legate(...trust, '--condition', text);
      expect(code).toBeGreaterThan(0);
      expect(stderr).toContain('--condition');
    },
  );

  it('disables, enables and retires', async () => {
    const legate = await openProgram();
    const made = await legate(
      'issuer',
      'trust',
      ACCOUNT,
      '--issuer',
      'https://issuer.example',
      '--condition',
      'sub=x',
    );
    const { id } = made.json as { id: string };
    for (const [verb, status] of [
      ['disable', 'disabled'],
      ['enable', 'enabled'],
      ['retire', 'retired'],
    ] as const) {
      const { json } = await legate('issuer', verb, ACCOUNT, id);
      expect(json).toMatchObject({ id, status });
    }
  });
});
