import { envForm } from './env.form.js';
import { googleForm } from './google.form.js';
import { jwkForm } from './jwk.form.js';
import type { KeyFileForm } from './key-file-form.js';
import { kubernetesForm } from './kubernetes.form.js';
import { pemForm } from './pem.form.js';

/** The register of the forms in which a generated key is handed out. */
export const KEY_FILE_FORMS: readonly KeyFileForm[] = [googleForm, pemForm, jwkForm, envForm, kubernetesForm];
