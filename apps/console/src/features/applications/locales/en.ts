/** The texts of applications, in English. */
export const en = {
  title: 'Applications',
  description:
    'What gets tokens here. Each application holds one credential set for every grant type that it needs.',
  create: 'Create application',
  search: 'Search by name',
  clear: 'Clear the search',
  column: { name: 'Name', owner: 'Owner', contacts: 'Contacts', created: 'Created' },
  empty: {
    title: 'No applications yet',
    description:
      'Register what needs tokens: a service, a web site, a mobile app. You get its credentials right away.',
    action: 'Create your first application',
  },
  nothing: {
    title: 'No application is called that',
    description: 'Nothing has “{{search}}” in its name.',
    action: 'Show all',
  },
  form: {
    name: 'Name',
    nameHint: 'What people call it. They see it when they are asked for their consent.',
    description: 'What it does',
    owner: 'Owner',
    ownerHint: 'Whom to ask about it: a team or a person.',
    contacts: 'Contacts',
    contactsHint: 'E-mail addresses, one after another with Enter.',
    save: 'Save',
  },
  delete: {
    title: 'Delete the application',
    why: 'Only an application without credential sets can be deleted. What it did stays in the ledger.',
    action: 'Delete',
    ask: 'Delete “{{name}}”?',
    done: '“{{name}}” is deleted.',
  },
  tabs: { label: 'The application', credentialSets: 'Credential sets', details: 'Details' },
} as const;
