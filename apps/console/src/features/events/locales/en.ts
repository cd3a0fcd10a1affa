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
    client: 'Credential set (client id)',
    request: 'Request id',
    from: 'At or after',
    to: 'Before',
    clear: 'Clear the filters',
  },
  empty: { title: 'No events yet', description: 'Whatever is changed or refused from now on stands here.' },
  nothing: { title: 'No such event', description: 'Nothing matches these filters.' },
  detail: { title: 'Event' },
  change: { title: 'What was changed', field: 'Field', before: 'Before', after: 'After' },
  refusal: {
    said: 'What the caller was told',
    check: 'Which check failed',
    grants: 'Grants',
    wrongGrant: 'The set is for {{own}}, and was asked for {{asked}}.',
    cure: 'Cause and cure: recent failures of this credential set',
    nobody: 'Nobody proved to be a client, so that no credential set is blamed.',
  },
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
