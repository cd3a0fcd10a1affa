import path from 'node:path';
import { exists, listFiles, readText } from './repository.js';

const DOCUMENTS = listFiles().filter(
  (file) => /^(?:README|CONTRIBUTING|CHANGELOG)\.md$/.test(file) || /^docs\/.*\.md$/.test(file),
);

/** What is never a path: placeholders, patterns, and paths that a build makes. */
const PLACEHOLDER = /[<>*{}…]/;

/** The rows of the table under the heading “Where is …?”. */
function whereIsRows(markdown: string): readonly string[] {
  const section = markdown.split(/^## /m).find((each) => each.startsWith('Where is'));
  return (section ?? '').split('\n').filter((line) => /^\| (?!-|Question)/.test(line));
}

/** The paths between backticks: `libs/…`, `apps/…`, `test/…`, `docs/…`, `lint/…`. */
function pathsIn(text: string): readonly string[] {
  const spans = [...text.matchAll(/`((?:libs|apps|test|docs|lint)\/[^`\s]*)`/g)].map(
    ([, span]) => span ?? '',
  );
  return spans.filter((span) => !PLACEHOLDER.test(span));
}

/** The targets of links to other files, below the root, without their anchors. */
function linksIn(document: string): readonly string[] {
  const links = [...readText(document).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '');
  const relative = links.filter((target) => !/^(?:[a-z]+:|#)/.test(target));
  return relative.map((target) => path.join(path.dirname(document), target.replace(/#.*/, '')));
}

describe('README: “Where is …?”', () => {
  const rows = whereIsRows(readText('README.md'));

  it('has rows', () => {
    expect(rows.length).toBeGreaterThan(10);
  });

  it.each(rows.map((row) => ({ row, question: row.split('|')[1]?.trim() })))('$question', ({ row }) => {
    const paths = pathsIn(row);
    expect(paths).not.toEqual([]);
    expect(paths.filter((file) => !exists(file))).toEqual([]);
  });
});

describe('the documents', () => {
  it.each(DOCUMENTS)('%s links to files that exist', (document) => {
    expect(linksIn(document).filter((target) => !exists(target))).toEqual([]);
  });

  it.each(DOCUMENTS)('%s names paths that exist', (document) => {
    expect(pathsIn(readText(document)).filter((file) => !exists(file))).toEqual([]);
  });
});

describe('what the documents are searched for', () => {
  it('finds paths between backticks, and leaves placeholders out', () => {
    const text = 'See `libs/ledger/src/ledger.ts`, `libs/<name>/src` and `npm test`.';
    expect(pathsIn(text)).toEqual(['libs/ledger/src/ledger.ts']);
  });

  it('finds the rows of the one table', () => {
    const table =
      '## Where is …?\n\n| Question | Path |\n|---|---|\n| a grant? | `libs/a.ts` |\n\n## Next\n| b | `libs/b.ts` |';
    expect(whereIsRows(table)).toEqual(['| a grant? | `libs/a.ts` |']);
  });
});
