import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** Where a guide and a test mean different things: what the guide writes, and what stands there in the test. */
export type Substitutions = Readonly<Record<string, string>>;

/** A file that a guide tells its reader to write: the block of code whose fence names it, as in `js api.mjs`. */
export async function readGuideFile(
  guide: string,
  name: string,
  changes: Substitutions = {},
): Promise<string> {
  const text = await readFile(resolve(ROOT, 'docs/guides', guide), 'utf8');
  const blocks = [...text.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)].filter(([, named]) => named === name);
  const [block, ...others] = blocks.map(([, , code]) => code ?? '');
  if (block === undefined || others.length > 0)
    throw new Error(`${guide} has ${blocks.length} blocks ${name}`);
  for (const written of Object.keys(changes)) {
    if (!block.includes(written)) throw new Error(`${name} in ${guide} says nothing of ${written}`);
  }
  return substitute(block, changes);
}

/** All at once, the longer first, so that nothing that was put in is changed again. */
function substitute(text: string, changes: Substitutions): string {
  const written = Object.keys(changes).sort((one, other) => other.length - one.length);
  if (written.length === 0) return text;
  const any = new RegExp(written.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
  return text.replace(any, (found) => changes[found] ?? found);
}

/** A directory for the files of guides. Below the repository, so that what they import is found. */
export class Workshop {
  private constructor(readonly directory: string) {}

  /** `parent` where nothing is imported, and the path must be short, as that of a socket. */
  static async create(parent = join(ROOT, '.cache')): Promise<Workshop> {
    await mkdir(parent, { recursive: true });
    const directory = await mkdtemp(join(parent, 'guide-'));
    // Servers that give up the rights of root must still find their files.
    await chmod(directory, 0o755);
    return new Workshop(directory);
  }

  /** Where a file is, or will be. */
  path(name: string): string {
    return join(this.directory, name);
  }

  async write(name: string, text: string): Promise<string> {
    await writeFile(this.path(name), text);
    return this.path(name);
  }

  /** Writes a file as its guide says. */
  async follow(guide: string, name: string, changes: Substitutions): Promise<string> {
    return this.write(name, await readGuideFile(guide, name, changes));
  }

  async remove(): Promise<void> {
    await rm(this.directory, { recursive: true, force: true });
  }
}
