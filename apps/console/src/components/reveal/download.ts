import type { CredentialFile } from './file-forms.js';

/** Hands a file to the person. Its address is gone as soon as the browser has it. */
export function download({ name, text, type }: CredentialFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
