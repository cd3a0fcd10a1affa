import type { RevealedFile } from './revealed-file.js';

/** Hands a file to the browser to keep. Its address is dead as soon as the download has begun. */
export function downloadFile({ name, type, content }: RevealedFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
