import type { Translated } from '../../../lib/i18n/texts.js';
import type { en } from './en.js';

/** The texts of what is shown once, in German. */
export const de: Translated<typeof en> = {
  once: 'Wird nur jetzt gezeigt',
  onceWhy:
    'Secrets und private Schlüssel werden hier nicht aufbewahrt und nie wieder gezeigt. Legen Sie sie ab, bevor Sie weitergehen.',
  clientId: 'Client-ID',
  secret: 'Secret',
  consumerKey: 'Consumer-Key',
  consumerSecret: 'Consumer-Secret',
  keyId: 'Schlüssel-ID',
  privateKey: 'Privater Schlüssel',
  keyFile: 'Schlüsseldatei',
  downloadAll: 'Alles herunterladen als',
  form: { env: '.env', json: 'JSON', kubernetes: 'Kubernetes-Secret' },
  stored: 'Ich habe alles sicher abgelegt',
};
