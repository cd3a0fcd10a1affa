/** Letters and digits that nobody takes for one another. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 20;
/** Bytes above this would make some letters likelier than others. */
const FAIR = 256 - (256 % LETTERS.length);

/** A password of 20 letters and digits (more than 110 bits), by the random numbers of the browser. */
export function suggestPassword(): string {
  let password = '';
  while (password.length < LENGTH) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < FAIR) password += LETTERS.charAt(byte % LETTERS.length);
  }
  return password;
}
