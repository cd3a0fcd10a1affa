import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..');
const CODE = /\.tsx?$/;
const DECORATOR = /^\s*@[A-Z]/m;

/**
 * The files that have a decorator. TypeScript writes the types of decorated signatures into what it emits, where Nest
 * reads them: an import that is only used as a type may be a value there. oxlint does not know of it (oxc issue 13609).
 */
export const decorated = ['apps', 'libs'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true })
    .map((file) => path.posix.join(folder, file))
    .filter((file) => CODE.test(file) && DECORATOR.test(readFileSync(path.join(ROOT, file), 'utf8'))),
);
