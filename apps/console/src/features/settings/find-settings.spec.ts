import { findSettings } from './find-settings.js';

const setting = (name: string, purpose: string) =>
  ({ name, purpose, value: null, source: 'default', default: null }) as const;
const PORT = setting('LEGATE_PORT', 'Where it listens');
const HOST = setting('LEGATE_HOST', 'The address it listens at');

describe('the search of settings', () => {
  it('finds by name and by purpose, in any case', () => {
    expect(findSettings([PORT, HOST], 'port')).toEqual([PORT]);
    expect(findSettings([PORT, HOST], 'ADDRESS')).toEqual([HOST]);
  });

  it('wants every word', () => {
    expect(findSettings([PORT, HOST], 'legate listens')).toEqual([PORT, HOST]);
    expect(findSettings([PORT, HOST], 'port address')).toEqual([]);
  });

  it('finds all where nothing is searched', () => {
    expect(findSettings([PORT, HOST], ' ')).toEqual([PORT, HOST]);
  });
});
