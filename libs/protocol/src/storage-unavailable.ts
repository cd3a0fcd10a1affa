/** Storage did not do its work, for a reason that may pass: it is busy, full, or out of reach. */
export class StorageUnavailable extends Error {
  constructor(cause: unknown) {
    super('storage is unavailable', { cause });
    this.name = 'StorageUnavailable';
  }
}
