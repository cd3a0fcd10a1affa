import { toEnvFile, toJsonFile, toKubernetesName, toKubernetesSecret, type RevealedValue } from './reveal.js';

const VALUES: readonly RevealedValue[] = [
  { label: 'Client id', name: 'CLIENT_ID', value: 'cc_1', kind: 'plain' },
  { label: 'Secret', name: 'CLIENT_SECRET', value: "s'1", kind: 'secret' },
  { label: 'Key file', name: 'key.json', value: '{"ü":1}', kind: 'file' },
];

describe('what is revealed once', () => {
  it('is an environment whose quotes no shell misreads', () => {
    expect(toEnvFile(VALUES).content).toBe("CLIENT_ID='cc_1'\nCLIENT_SECRET='s'\\''1'\n");
  });

  it('is an object of JSON', () => {
    expect(JSON.parse(toJsonFile(VALUES).content)).toEqual({ client_id: 'cc_1', client_secret: "s'1" });
  });

  it('is a Secret of Kubernetes, with its files', () => {
    const { content } = toKubernetesSecret(VALUES, 'Billing');
    expect(content).toContain('kind: Secret\nmetadata:\n  name: billing\n');
    const encoded = /"key.json": (\S+)/.exec(content)?.[1] ?? '';
    const bytes = Uint8Array.from(atob(encoded), (each) => each.codePointAt(0) ?? 0);
    expect(new TextDecoder().decode(bytes)).toBe('{"ü":1}');
  });

  it.each([
    ['Billing: nightly job', 'billing-nightly-job'],
    ['Zürich', 'zu-rich'],
    ['…', 'legate-credentials'],
    ['a'.repeat(80), 'a'.repeat(63)],
  ])('is named as Kubernetes names things: %s', (title, name) => {
    expect(toKubernetesName(title)).toBe(name);
  });
});
