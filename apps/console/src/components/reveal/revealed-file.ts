/** A file to download. */
export interface RevealedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}
