import { isAdmin, type People } from '#protocol';
import { invalid } from '../registration-error.js';
import { LIMITS } from '../rules/limits.js';
import { checkEmail, checkList, checkText } from '../rules/text.js';

/** One label of a domain name, in any script. The last one begins with a letter: an IP address is no domain. */
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;
const LAST_LABEL = /^\p{L}/u;

/**
 * Holds the subjects of a delegation to e-mail addresses and whole domains. An address of an account must be written as
 * the account has it, and must not be an admin's. An address that nobody has yet is allowed: the person may come.
 *
 * @throws RegistrationError invalid, of `subjects`
 */
export async function checkSubjects(
  subjects: readonly string[],
  people: Pick<People, 'findByEmail'>,
): Promise<readonly string[]> {
  if (subjects.length === 0) throw refused('at least one e-mail address, or a whole domain as @example.com');
  if (subjects.length > LIMITS.subjects) checkList(subjects, 'subjects', LIMITS.subjects);
  const checked: string[] = [];
  for (const subject of subjects) checked.push(await checkSubject(subject, people));
  return checkList(checked, 'subjects', LIMITS.subjects);
}

async function checkSubject(text: string, people: Pick<People, 'findByEmail'>): Promise<string> {
  const subject = checkText(text, 'subjects', { longest: LIMITS.email });
  if (subject.includes('*')) {
    throw refused(`“${subject}”: no wildcards; name each address, or one whole domain as @example.com`);
  }
  if (subject.startsWith('@')) return checkDomain(subject);
  if (isDomain(subject))
    throw refused(`“${subject}” is not an e-mail address; for its whole domain say @${subject}`);
  await requireOrdinaryPerson(checkEmail(subject, 'subjects'), people);
  return subject;
}

function checkDomain(subject: string): string {
  if (isDomain(subject.slice(1))) return subject;
  throw refused(`“${subject}” is no domain of e-mail addresses, such as @example.com`);
}

function isDomain(text: string): boolean {
  const labels = text.split('.');
  const last = labels.at(-1) ?? '';
  return labels.length > 1 && labels.every((label) => LABEL.test(label)) && LAST_LABEL.test(last);
}

async function requireOrdinaryPerson(address: string, people: Pick<People, 'findByEmail'>): Promise<void> {
  const person = await people.findByEmail(address);
  if (person === undefined) return;
  if (person.email !== address) {
    throw refused(
      `“${address}”: the account writes it “${person.email}”, and addresses count as they are written`,
    );
  }
  if (isAdmin(person)) throw refused(`“${address}” is the account of an admin; nobody may act for an admin`);
}

const refused = (reason: string): Error => invalid('subjects', reason);
