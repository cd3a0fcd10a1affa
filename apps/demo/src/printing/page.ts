import type { Paint } from './paint.js';

const WIDTH = 88;

/** What is printed on: headings, plain sentences, and lines as they are. */
export class Page {
  constructor(
    readonly paint: Paint,
    private readonly write: (text: string) => void,
  ) {}

  heading(text: string): void {
    this.lines(['', this.paint('heading', text), this.paint('heading', '─'.repeat(text.length))]);
  }

  /** A paragraph, wrapped. */
  say(text: string): void {
    this.lines(['', ...wrap(text, WIDTH)]);
  }

  lines(lines: readonly string[]): void {
    this.write(`${lines.join('\n')}\n`);
  }
}

/** Breaks a text between words; a word longer than `width` has a line of its own. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
