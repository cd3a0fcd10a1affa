/** The texts of settings, in English. */
export const en = {
  title: 'Settings',
  description:
    'What the operator told this server. It is read here; it changes in the environment or in the file, at a start.',
  version: 'Version',
  started: 'Started',
  database: 'Database',
  runtime: 'Runs on',
  databases: { sqlite: 'SQLite', postgres: 'PostgreSQL' },
  column: { setting: 'Setting', value: 'In force', source: 'Where from', default: 'Usual' },
  search: 'Search the settings',
  clear: 'Clear the search',
  source: { environment: 'Environment', file: 'File', default: 'As usual' },
  set: 'set; never shown',
  none: 'not set',
  nothing: { title: 'No such setting', description: 'Nothing has “{{search}}” in its name or its purpose.' },
} as const;
