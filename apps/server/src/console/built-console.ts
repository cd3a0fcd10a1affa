import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONSOLE_FOLDER } from '../installation.js';

/** The console as `vite build` left it beside this server. */
export class BuiltConsole {
  /** Its page, with the placeholder of the nonce; undefined: this server was built without the console. */
  private readonly index: string | undefined;
  /** Its scripts and styles; each stands compressed beside itself as well. */
  private readonly files: ReadonlySet<string>;

  constructor(private readonly folder: string = CONSOLE_FOLDER) {
    const file = join(folder, 'index.html');
    const isThere = existsSync(this.assets);
    this.index = isThere ? readFileSync(file, 'utf8') : undefined;
    this.files = new Set(
      isThere ? readdirSync(this.assets).filter((name) => !/\.(?:br|gz)$/.test(name)) : [],
    );
  }

  /** The folder of its scripts and styles. */
  get assets(): string {
    return join(this.folder, 'assets');
  }

  get isBuilt(): boolean {
    return this.index !== undefined;
  }

  /** Whether this is one of its scripts and styles: `/name.js`. */
  holds(path: string): boolean {
    return this.files.has(path.slice(1));
  }

  /** The one page of the console, for one answer. */
  page(nonce: string): string | undefined {
    return this.index?.replaceAll('{{nonce}}', nonce);
  }
}
