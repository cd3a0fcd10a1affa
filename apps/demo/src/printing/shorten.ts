/** Cookies and fields whose values a stranger could use: of a browser, a form, a sign-in, a code exchange. */
const NAMED =
  '(?<=\\b(?:legate-browser(?:-\\w{8})?|legate-session|anti_forgery|interaction|password|code_verifier)=)[\\w-]{24,}';
/** A JWT, a secret of Legate, the credential of a Basic header: what should not be read off a screen. */
const SECRETS = new RegExp(`eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+|lgt_\\w+|(?<=Basic )[\\w+/]{24,}=*|${NAMED}`, 'g');

const START = 12;
const END = 4;

/** A text whose secrets and tokens have lost their middles. */
export function shortenSecrets(text: string): string {
  return text.replace(SECRETS, (secret) => `${secret.slice(0, START)}…${secret.slice(-END)}`);
}
