/** The texts of recent failures, in English. */
export const en = {
  title: 'Recent failures',
  description: 'Why requests of this credential set were refused lately, and what to do about it.',
  times_one: 'once',
  times_other: '{{count}} times',
  last: 'last',
  from: 'from {{ip}}',
  cure: 'What to do',
  said: 'What the application was told',
  request: 'Events of the last request',
  all: 'All events of this set',
  more: 'Older events of this set were not looked at.',
  empty: {
    title: 'Nothing was refused lately',
    description: 'Once a request of this credential set is refused, its cause and its cure stand here.',
  },
} as const;
