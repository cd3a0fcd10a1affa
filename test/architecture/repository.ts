import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const FOLDERS = ['apps', 'docs', 'libs', 'lint', 'test'];

/** Every file of the repository's own folders, and those at its root, as paths below the root. */
export function listFiles(): readonly string[] {
  const atRoot = readdirSync(ROOT, { withFileTypes: true });
  const below = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true }),
  );
  return [...atRoot, ...below]
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)));
}

/** The text of a file below the root. */
export function readText(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** Whether a file or folder below the root exists. */
export function exists(file: string): boolean {
  return existsSync(path.join(ROOT, file));
}
