/** What is wrong with a subject of a delegation, as far as a form can tell. */
export type SubjectFault = 'wildcard' | 'noAddress';

const ADDRESS = /^[^@\s]*@[^@\s]+\.[^@\s]+$/;

/** Looks at a subject before it is sent: an e-mail address, or a whole domain as `@example.com`. Null: it may be one. */
export function subjectFault(subject: string): SubjectFault | null {
  if (subject.includes('*')) return 'wildcard';
  return ADDRESS.test(subject) ? null : 'noAddress';
}
