/** What this program takes of its environment. */
export interface Config {
  /** Whether answers are coloured: on a terminal, unless `NO_COLOR` says otherwise (no-color.org). */
  readonly colours: boolean;
  /** Ends after the story instead of leaving everything running. */
  readonly once: boolean;
  /** What a child process is given: this environment without any setting of Legate or of the sample API. */
  readonly childEnvironment: Readonly<Record<string, string | undefined>>;
}

const USAGE = 'usage: npm run demo [-- --once]   (--once: stop after the story)';

/** Reads the command line and the environment. @throws Error with the usage line */
export function loadConfig(
  args: readonly string[] = process.argv.slice(2),
  env: Readonly<Record<string, string | undefined>> = process.env,
  terminal: boolean = process.stdout.isTTY === true,
): Config {
  if (args.some((arg) => arg !== '--once')) throw new Error(USAGE);
  const settings = Object.entries(env).filter(([name]) => !/^(?:LEGATE_|FRIENDS_)/.test(name));
  return Object.freeze({
    colours: terminal && (env['NO_COLOR'] ?? '') === '',
    once: args.includes('--once'),
    childEnvironment: Object.fromEntries(settings),
  });
}
