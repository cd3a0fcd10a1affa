import { listFiles, readText } from './repository.js';

const CODE = /\.(?:ts|tsx|mjs)$/;
const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*\.(?:ts|tsx|mjs)$/;
const ATTIC = /(?:^|\/)(?:common|utils?|helpers?)(?:\/|\.[jt]sx?$)/;
/** A directive of oxlint that switches something off, up to the end of its comment. */
const DISABLE = /\/[/*]\s*oxlint-disable(?:-next-line|-line)?(?![\w-]).*/g;
const REASON = / -- \S.*\S/;

/** The directives in `text` that do not say why. */
function unexplained(text: string): readonly string[] {
  return [...text.matchAll(DISABLE)].map(([directive]) => directive).filter((each) => !REASON.test(each));
}

describe('the tree', () => {
  const code = listFiles().filter((file) => CODE.test(file));

  it('has code to look at', () => {
    expect(code.length).toBeGreaterThan(50);
  });

  it('has no folder or file named common, utils or helpers', () => {
    expect(code.filter((file) => ATTIC.test(file))).toEqual([]);
  });

  it('has kebab-case file names', () => {
    expect(code.filter((file) => !KEBAB_CASE.test(file.slice(file.lastIndexOf('/') + 1)))).toEqual([]);
  });

  it('says why wherever it switches a lint rule off', () => {
    const own = 'test/architecture/tree.spec.ts';
    const silent = code.filter((file) => file !== own && unexplained(readText(file)).length > 0);
    expect(silent).toEqual([]);
  });
});

describe('what the tree is searched for', () => {
  it.each(['libs/a/src/utils/dates.ts', 'apps/b/helpers/x.ts', 'libs/c/src/common.ts'])(
    'finds %s',
    (file) => {
      expect(file).toMatch(ATTIC);
    },
  );

  it.each(['libs/a/src/commons/x.ts', 'libs/utility/x.ts'])('lets %s pass', (file) => {
    expect(file).not.toMatch(ATTIC);
  });

  it('finds a directive without a reason, and lets one with a reason pass', () => {
    const silent = [
      '/* oxlint-disable */',
      '// oxlint-disable-next-line no-console',
      'x(); // oxlint-disable-line a --',
    ];
    expect(silent.flatMap(unexplained)).toHaveLength(silent.length);
    expect(unexplained('// oxlint-disable-next-line no-console -- the one place that prints')).toEqual([]);
  });
});
