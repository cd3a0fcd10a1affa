import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A piece of code, and where it would stand. */
export interface Seed {
  /** What the rule says: the name of the test. */
  readonly rule: string;
  /** Below the repository. A file named `seeded` gets a name of its own; any other replaces the real one. */
  readonly filePath: string;
  readonly code: string;
}

/** A seed that breaks a rule. */
export interface BadSeed extends Seed {
  /** The rule that must report, as oxlint writes it; undefined for what oxlint says by itself. */
  readonly ruleId: string | undefined;
  /** A part of its message, where several rules share one id. */
  readonly message?: string;
}

interface Finding {
  readonly ruleId: string | undefined;
  readonly message: string;
}

/** What oxlint prints of one finding: the message of a configured rule stands in `help`. */
interface Diagnostic {
  readonly filename: string;
  readonly code?: string;
  readonly message: string;
  readonly help?: string;
}

const ROOT = path.resolve(__dirname, '../..');

/** What decides about a seed: the rules, the names of the libraries, and the libraries, for cycles lead through them. */
const COPIED = ['oxlint.config.mjs', 'lint', 'package.json', 'tsconfig.json', 'libs'];

/** The seeds of one spec file. They are linted together, since most of the time goes into the beginning. */
const seeds: Seed[] = [];
let findings: readonly Finding[][] | undefined;

/** One test a seed: exactly its rule reports, once. */
export function itRefuses(bad: readonly BadSeed[]): void {
  itLints(bad, (found, { ruleId, message }) => {
    expect(found).toEqual([{ ruleId, message: expect.stringContaining(message ?? '') as string }]);
  });
}

/** One test a seed: no rule reports. */
export function itAllows(good: readonly Seed[]): void {
  itLints(good, (found) => {
    expect(found).toEqual([]);
  });
}

/** One test a seed, about what oxlint found in it. */
export function itLints<T extends Seed>(
  given: readonly T[],
  judge: (found: Finding[], seed: T) => void,
): void {
  const first = seeds.push(...given) - given.length;
  const rows = given.map((seed, index) => ({ rule: seed.rule, seed, place: first + index }));
  it.each(rows)('$rule', ({ seed, place }) => {
    findings ??= lint();
    judge(findings[place] ?? [], seed);
  });
}

/** Lints the seeds in a copy of the repository that holds no more than they need. */
function lint(): readonly Finding[][] {
  const copy = mkdtempSync(path.join(tmpdir(), 'legate-seeds-'));
  try {
    for (const name of COPIED) cpSync(path.join(ROOT, name), path.join(copy, name), { recursive: true });
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
    const files = seeds.map(({ filePath }, place) => filePath.replace('seeded', `seeded-${place}`));
    seeds.forEach(({ code }, place) => plant(path.join(copy, files[place] ?? ''), code));
    const found = diagnose(copy, files);
    return files.map((file) => found.filter(({ filename }) => filename === file).map(findingOf));
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function plant(file: string, code: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, code);
}

function diagnose(cwd: string, files: readonly string[]): readonly Diagnostic[] {
  const oxlint = path.join(ROOT, 'node_modules/oxlint/bin/oxlint');
  const args = [
    oxlint,
    '--config',
    'oxlint.config.mjs',
    '--tsconfig',
    'lint/names.tsconfig.json',
    '--format',
    'json',
    ...files,
  ];
  const { stdout } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  return (JSON.parse(stdout) as { diagnostics: readonly Diagnostic[] }).diagnostics;
}

function findingOf({ code, message, help = '' }: Diagnostic): Finding {
  return { ruleId: code, message: `${message} ${help}` };
}
