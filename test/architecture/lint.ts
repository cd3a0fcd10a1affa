import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** A piece of code, and where it would stand. */
export interface Seed {
  /** What the rule says: the name of the test. */
  readonly rule: string;
  /** Below the repository. Need not exist, unless `typed`. */
  readonly filePath: string;
  readonly code: string;
  /** The rule asks for types: `filePath` is a real file. */
  readonly typed?: boolean;
}

/** A seed that breaks a rule. */
export interface BadSeed extends Seed {
  /** The rule of ESLint that must report; null for what ESLint says by itself. */
  readonly ruleId: string | null;
  /** A part of its message, where several rules share one id. */
  readonly message?: string;
}

interface Finding {
  readonly ruleId: string | null;
  readonly message: string;
}

/** The seeds of one spec file. Starting ESLint takes a second, so all of them are linted by one process. */
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

/** One test a seed, about what ESLint found in it. */
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

function lint(): readonly Finding[][] {
  const script = path.join(__dirname, 'lint-seeds.mjs');
  const output = execFileSync(process.execPath, [script], { input: JSON.stringify(seeds) });
  return JSON.parse(output.toString()) as Finding[][];
}
