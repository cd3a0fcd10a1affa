import type { NoticeName } from '../pages/notices.js';

/**
 * Why a page of ours cannot be shown or answered, where no error code of the protocol says it: the browser or the time
 * is wrong, say.
 */
export class PageFault extends Error {
  constructor(
    /** What the person is told. */
    readonly notice: NoticeName,
    /** The failing check, for the ledger. */
    readonly check: string,
  ) {
    super(check);
    this.name = 'PageFault';
  }
}
