import { JWT_BEARER } from '#protocol';
import { googleForm } from './google.form.js';
import { jwkForm } from './jwk.form.js';
import type { KeyFileForm, KeyMaterial } from './key-file-form.js';

/** A Kubernetes Secret (YAML, RFC 9512) that holds a key file: a service account's `key.json`, another's `key.jwk.json`. */
export const kubernetesForm: KeyFileForm = {
  format: 'kubernetes',
  extension: 'secret.yaml',
  mediaType: 'application/yaml',
  write(material) {
    const form = material.set.grantType === JWT_BEARER ? googleForm : jwkForm;
    return secret(nameOf(material), `key.${form.extension}`, form.write(material));
  },
};

/** Names of objects are in lower case, without underscores (RFC 1123 §2.1). */
const nameOf = ({ set }: KeyMaterial): string => set.clientId.toLowerCase().replaceAll('_', '-');

function secret(name: string, member: string, text: string): string {
  return [
    'apiVersion: v1',
    'kind: Secret',
    'metadata:',
    `  name: ${name}`,
    'type: Opaque',
    'stringData:',
    `  ${member}: |`,
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => `    ${line}`),
    '',
  ].join('\n');
}
