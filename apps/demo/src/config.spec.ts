import { loadConfig } from './config.js';

describe('colours', () => {
  it('are for a terminal', () => {
    expect(loadConfig([], {}, true).colours).toBe(true);
    expect(loadConfig([], {}, false).colours).toBe(false);
  });

  it('are gone where NO_COLOR has a value', () => {
    expect(loadConfig([], { NO_COLOR: '1' }, true).colours).toBe(false);
    expect(loadConfig([], { NO_COLOR: '' }, true).colours).toBe(true);
  });
});

describe('a child process', () => {
  it('gets the environment without the settings of another installation', () => {
    const env = { PATH: '/bin', LEGATE_DATABASE_URL: 'postgres://elsewhere', FRIENDS_PORT: '1' };
    expect(loadConfig([], env, false).childEnvironment).toEqual({ PATH: '/bin' });
  });
});

describe('the command line', () => {
  it('knows --once', () => {
    expect(loadConfig(['--once'], {}, false).once).toBe(true);
    expect(loadConfig([], {}, false).once).toBe(false);
  });

  it('refuses everything else with the usage', () => {
    expect(() => loadConfig(['--twice'], {}, false)).toThrow('usage: npm run demo');
  });
});
