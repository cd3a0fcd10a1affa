import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { madeOnce } from './made-once.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ELSEWHERE = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** Works as root and in a container; talks to nobody but the pages that a test opens. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The repository. */
const ROOT = resolve(__dirname, '../..');

/** Where it keeps what can be made again. */
const CACHE = join(ROOT, '.cache');

/** A program, and the environment that it needs beyond this process's own. */
interface Program {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * A headless Chromium: `CHROMIUM_PATH`, the one that is installed, or the one that `npm ci` brought. One a spec file;
 * each test opens its own context, and closes it.
 */
export async function openBrowser(find: () => string | undefined = findInstalled): Promise<Browser> {
  const installed = find();
  const { path, env } = installed === undefined ? await unpackCarried() : { path: installed, env: {} };
  return chromium.launch({ executablePath: path, args: FLAGS, env: { ...process.env, ...env } });
}

function findInstalled(): string | undefined {
  const { CHROMIUM_PATH, PATH = '' } = process.env;
  if (CHROMIUM_PATH !== undefined) return CHROMIUM_PATH;
  const named = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...named, ...ELSEWHERE].find((path) => existsSync(path));
}

/**
 * The Chromium of @sparticuz/chromium: Linux on x86-64 with glibc. It brings its own NSS, NSPR and expat, so that a
 * machine without any desktop library can run it.
 */
async function unpackCarried(): Promise<Program> {
  const manifest = await readFile(join(ROOT, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = join(CACHE, `chromium-${version}`);
  await madeOnce(folder, async (fresh) => {
    const script = join(__dirname, 'extract-chromium.mjs');
    await promisify(execFile)(process.execPath, [script], { env: { ...process.env, TMPDIR: fresh } });
    await writeFile(join(fresh, 'fonts/fonts.conf'), fontsConf(folder));
  });
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') };
  return { path: join(folder, 'chromium'), env };
}

/** The carried one knows the fonts of AWS alone; without any font it crashes over the first letter. */
function fontsConf(folder: string): string {
  const dirs = [join(folder, 'fonts'), '/usr/share/fonts'].map((dir) => `<dir>${dir}</dir>`).join('');
  const cache = `<cachedir>${join(folder, 'fonts-cache')}</cachedir>`;
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}${cache}</fontconfig>`;
}
