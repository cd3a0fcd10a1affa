import { readdirSync } from 'node:fs';
import path from 'node:path';

const CONSOLE = path.resolve(__dirname, '../../apps/console/src');
const LANGUAGES = ['en', 'de'] as const;

type Texts = Readonly<Record<string, unknown>>;

/** The folders of the console that hold texts. */
const folders = readdirSync(CONSOLE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name === 'locales')
  .map((entry) => path.join(path.relative(CONSOLE, entry.parentPath), entry.name));

async function textsOf(folder: string, language: string): Promise<Texts> {
  const module = (await import(path.join(CONSOLE, folder, `${language}.ts`))) as Record<string, Texts>;
  return module[language] ?? {};
}

/** Every text by its full name. */
function flatten(texts: Texts, above = ''): [string, string][] {
  return Object.entries(texts).flatMap(([name, text]) =>
    typeof text === 'string' ? [[above + name, text]] : flatten(text as Texts, `${above}${name}.`),
  );
}

/** The values that stand in a text. */
const valuesIn = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort();

describe('the texts of the console', () => {
  it('are found', () => {
    expect(folders.length).toBeGreaterThan(2);
  });

  it.each(folders)('have the same names and values in every language: %s', async (folder) => {
    const [english, ...others] = await Promise.all(
      LANGUAGES.map(async (language) => flatten(await textsOf(folder, language))),
    );
    const shape = (texts: [string, string][] = []) =>
      texts.map(([name, text]) => [name, valuesIn(text)]).sort();
    for (const other of others) expect(shape(other)).toEqual(shape(english));
  });

  it.each(folders)('say something everywhere: %s', async (folder) => {
    for (const language of LANGUAGES) {
      const empty = flatten(await textsOf(folder, language)).filter(([, text]) => text.trim() === '');
      expect(empty).toEqual([]);
    }
  });

  it.each(folders)('count in the forms that the language has: %s', async (folder) => {
    for (const language of LANGUAGES) {
      const names = new Set(flatten(await textsOf(folder, language)).map(([name]) => name));
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      for (const name of names) {
        const stem = /^(.*)_(?:one|other)$/.exec(name)?.[1];
        if (stem === undefined) continue;
        expect([name, forms.filter((form) => !names.has(`${stem}_${form}`))]).toEqual([name, []]);
      }
    }
  });
});
