import { LANGUAGES } from '#oauth';
import { messagePaths, unsaidMessages } from '#oauth/testing';
import { renderToStaticMarkup } from 'react-dom/server';
import { setUpMessagesIn } from './set-up-messages.js';
import { SetUpPage } from './set-up-page.js';
import { sampleSetUpPages } from './testing/sample-set-up-pages.js';

const messages = setUpMessagesIn('en');

describe('the set-up page', () => {
  const page = renderToStaticMarkup(
    <SetUpPage
      messages={messages}
      action="/setup"
      antiForgery="a"
      fields={{ token: 't' }}
      email={'"><script>'}
      problem="email"
    />,
  );

  it('keeps what was typed as text, but never a password', () => {
    expect(page).toContain('value="&quot;&gt;&lt;script&gt;"');
    expect(page.match(/type="password"[^>]*/g)?.join()).not.toContain('value');
  });

  it('describes the line that was wrong, and begins there', () => {
    expect(page).toMatch(/<input[^>]*autofocus=""[^>]*name="email"|<input id="email"[^>]*autofocus=""/);
    expect(page.match(/aria-invalid="true" aria-describedby="problem"/g)).toHaveLength(1);
  });

  it('says everything that its language can say', () => {
    expect(unsaidMessages(messages, (heard) => sampleSetUpPages('en', heard))).toEqual([]);
  });

  it.each(LANGUAGES)('says the same in %s as in the others', (language) => {
    expect(messagePaths(setUpMessagesIn(language))).toEqual(messagePaths(messages));
  });
});
