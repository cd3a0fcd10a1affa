import { Injectable } from '@nestjs/common';

/** One friendship, as it is answered. */
export interface Friendship {
  /** The subject whose friend it is. */
  readonly of: string;
  readonly name: string;
}

/** Who knows whom at the start: people of old novels. */
const NOVELS: Readonly<Record<string, readonly string[]>> = {
  'alice@wonderland.example': ['The White Rabbit', 'The Cheshire Cat', 'The Mad Hatter'],
  'elizabeth@longbourn.example': ['Jane Bennet', 'Charlotte Lucas'],
  'dartagnan@musketeers.example': ['Athos', 'Porthos', 'Aramis'],
  'watson@baker-street.example': ['Sherlock Holmes'],
};

/** Friends by the subject of a token, in memory: whoever signs in begins with none. */
@Injectable()
export class Friends {
  private readonly names = new Map(Object.entries(NOVELS));

  /** Everybody's. */
  all(): readonly Friendship[] {
    return [...this.names.keys()].flatMap((subject) => this.of(subject));
  }

  /** Those of one subject; none when nobody knows it. */
  of(subject: string): readonly Friendship[] {
    return (this.names.get(subject) ?? []).map((name) => ({ of: subject, name }));
  }

  /** Makes a friend of a subject; a second time changes nothing. */
  add(subject: string, name: string): Friendship {
    this.names.set(subject, [...new Set([...(this.names.get(subject) ?? []), name])]);
    return { of: subject, name };
  }
}
