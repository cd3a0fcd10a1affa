import { chooseLanguage } from './language.js';

describe('the language of a page', () => {
  it.each([
    ['English where nobody says anything', {}, 'en'],
    ['what the browser prefers', { acceptLanguage: 'fr, de-AT;q=0.8, en;q=0.5' }, 'de'],
    ['what the application prefers', { uiLocales: ['fr-CA', 'de', 'en'], acceptLanguage: 'en' }, 'de'],
    ['what the person chose', { chosen: 'en', uiLocales: ['de'], acceptLanguage: 'de' }, 'en'],
    [
      'the next wish where one cannot be met',
      { chosen: 'fr', uiLocales: ['it'], acceptLanguage: 'de' },
      'de',
    ],
    ['English where no wish can be met', { acceptLanguage: 'fr, ja;q=0.9' }, 'en'],
    ['English where German is refused', { acceptLanguage: 'de;q=0' }, 'en'],
    ['no list in the place of a tag', { uiLocales: ['fr,de;q=1'] }, 'en'],
    ['nothing that every object has', { chosen: 'constructor', uiLocales: ['__proto__'] }, 'en'],
  ])('is %s', (_, wishes, language) => {
    expect(chooseLanguage(wishes)).toBe(language);
  });
});
