import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONSOLE_FOLDER } from '../installation.js';

/** The console as `vite build` left it beside this server. */
export class BuiltConsole {
  /** Its page, with the placeholder of the nonce; undefined: this server was built without the console. */
  private readonly index: string | undefined;

  constructor(private readonly folder: string = CONSOLE_FOLDER) {
    const file = join(folder, 'index.html');
    this.index = existsSync(this.assets) ? readFileSync(file, 'utf8') : undefined;
  }

  /** The folder of its scripts and styles. */
  get assets(): string {
    return join(this.folder, 'assets');
  }

  get isBuilt(): boolean {
    return this.index !== undefined;
  }

  /** The one page of the console, for one answer. */
  page(nonce: string): string | undefined {
    return this.index?.replaceAll('{{nonce}}', nonce);
  }
}
