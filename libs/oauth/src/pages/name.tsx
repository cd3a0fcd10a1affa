import type { ReactElement } from 'react';
import { toPlainText } from './plain-text.js';

/** A name that somebody else chose, in a sentence of ours: isolated, so that it cannot reorder what stands around it. */
export function Name({ children }: { readonly children: string }): ReactElement {
  return <bdi className="name">{toPlainText(children)}</bdi>;
}
