/** The texts of the token inspector, in English. */
export const en = {
  title: 'Token inspector',
  description: 'Paste a token to see what it says, who signed it, and whether it is still good.',
  field: 'Token',
  hint: 'A JWT or an opaque token, with or without “Bearer”.',
  private:
    'The token stays in this browser: it is read and its signature checked here. Only its id goes to this server, to look up its record; nothing goes anywhere else, and nothing is stored.',
  clear: 'Clear',
  empty: {
    title: 'No token yet',
    description: 'Paste one above, or get one in the playground.',
    action: 'Go to the playground',
  },
} as const;
