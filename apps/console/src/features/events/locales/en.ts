/** The texts of events, in English. */
export const en = {
  title: 'Events',
  description:
    'What admins and applications did, and what was refused. Nothing is ever changed or removed here.',
  column: { kind: 'What', at: 'When', actor: 'By', target: 'On', ip: 'From' },
  filter: {
    kind: 'Kind of event',
    actor: 'By (id)',
    target: 'On (id)',
    request: 'Request id',
    clear: 'Clear the filters',
  },
  empty: { title: 'No events yet', description: 'Whatever is changed or refused from now on stands here.' },
  nothing: { title: 'No such event', description: 'Nothing matches these filters.' },
  detail: { title: 'Event', close: 'Close', show: 'Details' },
  field: {
    id: 'Id',
    sequence: 'Place in the ledger',
    request: 'Request id',
    client: 'Credential set',
    application: 'Application',
    agent: 'Program',
    detail: 'What was recorded',
  },
} as const;
