import { commandsByHand } from './by-hand.js';
import type { Config } from './config.js';
import { Page } from './printing/page.js';
import { createPaint } from './printing/paint.js';
import { Installation, LEGATE } from './processes/installation.js';
import { tellStory, type Outcome } from './story/index.js';
import { createAuthorizationRequest } from './story/authorization-request.js';
import { Narrator } from './story/narrator.js';
import type { Beginning } from './story/registration.js';

/** How a demonstration ended: the whole story was told, or somebody stopped it before. */
export type Ending = 'told' | 'interrupted';

/**
 * Shows two legs and three on a throw-away installation, and leaves it running until `stopped` resolves.
 * @throws Unexpected, Error: something answered otherwise, or ended
 */
export async function runDemo(config: Config, stopped: Promise<void>): Promise<Ending> {
  const page = new Page(createPaint(config.colours), (text) => process.stdout.write(text));
  const installation = await Installation.create(config.childEnvironment);
  const interrupted = stopped.then((): Ending => 'interrupted');
  try {
    const ending = await Promise.race([present(page, installation, config), interrupted]);
    if (ending === 'told' && !config.once) await Promise.race([stopped, installation.failed]);
    return ending;
  } finally {
    await installation.remove();
    page.say(`Everything is stopped, and ${installation.dataDir} is removed.`);
  }
}

async function present(page: Page, installation: Installation, { once }: Config): Promise<Ending> {
  const { places, detours } = installation;
  page.say(
    'Legate and a sample API start on a throw-away database. What follows is what really happens: > is sent, < is answered. Secrets and tokens are shortened.',
  );
  for (const detour of detours) page.say(detour);
  await installation.start();
  page.lines(['', `  Legate       ${places.legate}`, `  Friends API  ${places.friends}`]);
  const beginning = {
    admin: await installation.setUp(),
    ada: await installation.createAccount('Ada', 'ada@example.com'),
    operator: (args: readonly string[]) => installation.command(args),
    dataDir: installation.dataDir,
  };
  const story = tellStory(new Narrator(page), places, beginning);
  const outcome = await Promise.race([story, installation.failed]);
  page.say('Every answer was the expected one.');
  if (!once) leave(page, installation, outcome, beginning);
  return 'told';
}

function leave(page: Page, installation: Installation, outcome: Outcome, { admin, ada }: Beginning): void {
  const { places, dataDir, settings } = installation;
  page.heading('Repeat it by hand');
  page.say('Both are still running. These lines work in another terminal, in this order:');
  for (const { what, line } of commandsByHand(places, outcome, admin))
    page.lines(['', page.paint('quiet', `# ${what}`), line]);
  const words = Object.entries(settings).map(([name, value]) => `${name}=${quote(value)}`);
  page.lines([
    '',
    page.paint('quiet', '# the tokens of this run, by the command line'),
    `${words.join(' ')} node ${quote(LEGATE)} token list`,
  ]);
  page.heading('See it in your browser');
  page.say(
    `At ${places.legate}/account Ada sees where she is signed in and takes back what Photo Prints may do:`,
  );
  page.lines(['', `  E-mail address  ${ada.email}`, `  Password        ${ada.password}`]);
  page.say(
    'This address asks her anew for what Photo Prints wants, and then leads to a place where nobody listens:',
  );
  page.lines([
    '',
    `${createAuthorizationRequest(places.legate, outcome.cast.photoPrints).url}&prompt=consent`,
  ]);
  page.say(`The management API is described at ${places.legate}/api/docs. The data is in ${dataDir}.`);
  page.say('Ctrl-C stops both and removes the data.');
}

/** A word of a POSIX shell. */
const quote = (text: string): string =>
  /^[\w./:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
