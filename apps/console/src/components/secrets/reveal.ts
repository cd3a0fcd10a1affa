/** One value to hand over once: a secret, or the key file of a service account. */
export interface RevealedValue {
  /** What it is called on the screen. */
  readonly label: string;
  /** What it is called in files: `CLIENT_SECRET`, or the name of the file where it is one. */
  readonly name: string;
  readonly value: string;
  /** `plain` may be shown openly: an id. A `file` is handed over as it is. */
  readonly kind: 'secret' | 'plain' | 'file';
}

/** A file to download. */
export interface RevealedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

const variables = (values: readonly RevealedValue[]) => values.filter(({ kind }) => kind !== 'file');

/** The values as variables of an environment, quoted for shells and for the readers of `.env`. */
export function toEnvFile(values: readonly RevealedValue[]): RevealedFile {
  const lines = variables(values).map(({ name, value }) => `${name}='${value.replaceAll("'", `'\\''`)}'\n`);
  return { name: '.env', type: 'text/plain', content: lines.join('') };
}

/** The values as one JSON object. */
export function toJsonFile(values: readonly RevealedValue[]): RevealedFile {
  const members = Object.fromEntries(variables(values).map(({ name, value }) => [name.toLowerCase(), value]));
  return {
    name: 'credentials.json',
    type: 'application/json',
    content: `${JSON.stringify(members, null, 2)}\n`,
  };
}

/** The values as a Secret of Kubernetes; `title` names it. */
export function toKubernetesSecret(values: readonly RevealedValue[], title: string): RevealedFile {
  const data = values.map(({ name, value }) => `  ${JSON.stringify(name)}: ${toBase64(value)}\n`);
  const head = `apiVersion: v1\nkind: Secret\nmetadata:\n  name: ${toKubernetesName(title)}\ntype: Opaque\ndata:\n`;
  return { name: 'secret.yaml', type: 'application/yaml', content: head + data.join('') };
}

/** Lower-case letters, digits and hyphens, at most 63 of them (RFC 1123 §2.1). */
export function toKubernetesName(title: string): string {
  const name = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 63)
    .replace(/^-|-$/g, '');
  return name === '' ? 'legate-credentials' : name;
}

function toBase64(text: string): string {
  return btoa(String.fromCodePoint(...new TextEncoder().encode(text)));
}
