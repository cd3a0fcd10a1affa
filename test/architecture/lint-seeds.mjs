/**
 * Lints seeds: JSON `[{ filePath, code, typed? }]` on standard input, `[[{ ruleId, message }]]` on standard output.
 * A process of its own, since ESLint loads its configuration as an ES module and Jest runs CommonJS.
 *
 * `filePath` decides which rules apply and need not exist. A rule that asks for types needs the path of a real file
 * of the program, and `typed: true`.
 */
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const cwd = new URL('../..', import.meta.url).pathname;
const WITHOUT_TYPES = [
  { languageOptions: { parserOptions: { projectService: false } } },
  { rules: tseslint.configs.disableTypeChecked.rules },
];

const typed = new ESLint({ cwd });
const untyped = new ESLint({ cwd, overrideConfig: WITHOUT_TYPES });

const results = [];
for (const seed of JSON.parse(await text(process.stdin))) {
  const eslint = seed.typed ? typed : untyped;
  const [result] = await eslint.lintText(seed.code, { filePath: seed.filePath });
  results.push(result.messages.map(({ ruleId, message }) => ({ ruleId, message })));
}
process.stdout.write(JSON.stringify(results));
