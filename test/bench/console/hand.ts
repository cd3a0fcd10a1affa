import type { Locator, Page } from 'playwright-core';

/** Seconds an act takes: the keystroke-level model (Card, Moran, Newell 1980), with a typist of average skill. */
const SECONDS = { key: 0.28, point: 1.1, button: 0.1, home: 0.4, think: 1.35 } as const;
export type Act = keyof typeof SECONDS;

/** Words a minute at which adults read to themselves (Brysbaert 2019). */
const WORDS_A_MINUTE = 238;

/** Longer than any name is pasted or typed at once. */
const CHORD = 2;

/** A person’s hand on keyboard and mouse: does what it is told in a browser, and counts it. */
export class Hand {
  readonly acts: Record<Act, number> = { key: 0, point: 0, button: 0, home: 0, think: 0 };
  screens = 0;
  words = 0;
  private at: 'keyboard' | 'mouse' = 'keyboard';

  constructor(private readonly tab: Page) {}

  /** Looks for something, points at it, and clicks it. */
  async click(target: Locator): Promise<void> {
    this.points();
    await target.click();
  }

  /** Types into the field that has the focus. */
  async type(text: string): Promise<void> {
    this.does('think');
    this.home('keyboard');
    this.does('key', text.length);
    await this.tab.keyboard.type(text);
  }

  async press(key: string): Promise<void> {
    this.home('keyboard');
    this.does('key');
    await this.tab.keyboard.press(key);
  }

  /** Looks at a new screen once it is there. All of its words are counted, though nobody needs them all. */
  async looksAt(screen: Locator, content: Locator): Promise<void> {
    await screen.waitFor();
    this.does('think');
    this.screens += 1;
    this.words += (await content.innerText()).split(/\s+/).length;
  }

  /** Marks a line in a terminal with a double click, and copies it. */
  marksAndCopies(): void {
    this.points(2);
    this.home('keyboard');
    this.does('key', CHORD);
  }

  /** Clicks where something belongs, pastes it there, and presses Enter. */
  pastesAndEnters(): void {
    this.points();
    this.home('keyboard');
    this.does('key', CHORD + 1);
  }

  /** What all this takes a person who knows where to look. */
  get seconds(): number {
    return Object.entries(this.acts).reduce((sum, [act, count]) => sum + SECONDS[act as Act] * count, 0);
  }

  /** What it takes beyond that to read every word of every screen. */
  get readingSeconds(): number {
    return (this.words / WORDS_A_MINUTE) * 60;
  }

  private points(clicks = 1): void {
    this.does('think');
    this.home('mouse');
    this.does('point');
    this.does('button', 2 * clicks);
  }

  private home(to: 'keyboard' | 'mouse'): void {
    if (this.at !== to) this.does('home');
    this.at = to;
  }

  private does(act: Act, times = 1): void {
    this.acts[act] += times;
  }
}
