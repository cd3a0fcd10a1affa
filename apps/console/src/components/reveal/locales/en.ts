/** The texts of what is shown once, in English. */
export const en = {
  once: 'Shown once',
  onceWhy:
    'Secrets and private keys are not kept here and cannot be shown again. Store them before you go on.',
  clientId: 'Client id',
  secret: 'Secret',
  consumerKey: 'Consumer key',
  consumerSecret: 'Consumer secret',
  keyId: 'Key id',
  privateKey: 'Private key',
  keyFile: 'Key file',
  downloadAll: 'Download everything as',
  form: { env: '.env', json: 'JSON', kubernetes: 'Kubernetes Secret' },
  stored: 'I stored them in a safe place',
} as const;
