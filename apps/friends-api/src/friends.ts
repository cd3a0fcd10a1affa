/** One friendship, as it is answered. */
export interface Friendship {
  /** The subject whose friend it is. */
  readonly of: string;
  readonly name: string;
}

/** Friends by subject: people of old novels. */
const FRIENDS: Readonly<Record<string, readonly string[]>> = {
  'alice@wonderland.example': ['The White Rabbit', 'The Cheshire Cat', 'The Mad Hatter'],
  'elizabeth@longbourn.example': ['Jane Bennet', 'Charlotte Lucas'],
  'dartagnan@musketeers.example': ['Athos', 'Porthos', 'Aramis'],
  'watson@baker-street.example': ['Sherlock Holmes'],
};

/** Everybody's friends. */
export function allFriends(): readonly Friendship[] {
  return Object.keys(FRIENDS).flatMap(friendsOf);
}

/** The friends of one subject; none when nobody knows it. */
export function friendsOf(subject: string): readonly Friendship[] {
  const names = Object.hasOwn(FRIENDS, subject) ? FRIENDS[subject] : undefined;
  return (names ?? []).map((name) => ({ of: subject, name }));
}
